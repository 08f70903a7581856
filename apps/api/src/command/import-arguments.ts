import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { importKinds, type ImportKind } from '@practicum/domain';
import { formatsOf, type ImportRequest } from '../imports/index.js';

/** What `import` was asked for. */
export interface ImportArguments {
  readonly school: string;
  readonly json: boolean;
  readonly request: ImportRequest;
}

export type ReadArguments = { readonly ok: true; readonly value: ImportArguments } | { readonly ok: false; readonly says: string };

const USAGE = 'import roster|oneroster|sites|hours|grades|programs FILE --school SLUG [--format F] [--dry-run] [--accept-good-rows] [--map target=column,…] [--no-header] [--json]';

/** Reads the words after `import`; what is missing or unknown is named in one sentence. */
export function readImportArguments(args: readonly string[]): ReadArguments {
  const parsed = parsedWords(args);
  if (typeof parsed === 'string') return { ok: false, says: parsed };
  const { positionals: [kind, path, ...more], values } = parsed;
  if (!isKind(kind)) return wrong(kind === undefined ? 'Say what to import.' : `There is nothing to import called "${kind}".`);
  if (path === undefined) return wrong('Say which file to import.');
  if (more.length > 0) return wrong(`One file at a time: "${more.join(' ')}" is too much.`);
  if (values.school === undefined || values.school === '') return wrong('Say for which school: --school SLUG.');
  const formats = formatsOf[kind];
  if (values.format !== undefined && !formats.includes(values.format)) return wrong(`There is no format "${values.format}" for ${kind}: known are ${formats.join(', ')}.`);
  const columnMap = readMap(values.map ?? []);
  if (typeof columnMap === 'string') return wrong(columnMap);
  if (values['no-header'] && Object.keys(columnMap).length === 0) return wrong('Without a header, --map has to say which place each value stands in: --map email=1,name=2.');
  return {
    ok: true,
    value: {
      school: values.school,
      json: values.json ?? false,
      request: {
        kind,
        path,
        fileName: basename(path),
        format: values.format ?? null,
        columnMap,
        hasHeader: !values['no-header'],
        acceptGoodRows: values['accept-good-rows'] ?? false,
        dryRun: values['dry-run'] ?? false,
      },
    },
  };
}

function parsedWords(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: {
        school: { type: 'string' }, format: { type: 'string' }, map: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean' },
        'accept-good-rows': { type: 'boolean' }, 'no-header': { type: 'boolean' }, json: { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wrong(says: string): ReadArguments {
  return { ok: false, says: `${says}\n${USAGE}` };
}

function isKind(kind: string | undefined): kind is ImportKind {
  return (importKinds as readonly string[]).includes(kind ?? '');
}

/** Reads `target=column,target=column`; a column with a comma in its name is said in a --map of its own. */
export function readMap(given: readonly string[]): Readonly<Record<string, string>> | string {
  const pairs = given.flatMap((text) => (text.split('=').length > 2 ? text.split(',') : [text]));
  const map: Record<string, string> = {};
  for (const pair of pairs) {
    const [target, ...rest] = pair.split('=');
    const column = rest.join('=').trim();
    if (!target?.trim() || column === '') return `--map reads target=column, and "${pair}" is not that.`;
    map[target.trim()] = column;
  }
  return map;
}
