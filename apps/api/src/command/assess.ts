import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { eligibilityCopy } from '@practicum/copy';
import { answerAssess, type AssessAnswer, type AssessRefusal } from '../eligibility/assess-answer.js';
import { answerLine, linesOf } from '../eligibility/assess-lines.js';
import { ANSWERED, MISUSED, type CommandIo } from './command-io.js';
import { refuse } from './refuse.js';

const options = {
  credential: { type: 'string' },
  record: { type: 'string' },
  on: { type: 'string' },
  edition: { type: 'string' },
  decisions: { type: 'string' },
  school: { type: 'string' },
  cohort: { type: 'string' },
  json: { type: 'boolean' },
  stdin: { type: 'boolean' },
} as const;

/** `assess`: is a student eligible, by which routes, and why? Only the students of a `--school` need a database. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const flags = readFlags(args);
  if (typeof flags === 'string') {
    io.err(`${flags}\n`);
    return MISUSED;
  }
  if (flags.school !== undefined) return answerSchool({ ...flags, school: flags.school }, io);
  return flags.stdin ? answerStdin(io) : answerFile(flags, io);
}

// Loaded only here: a record and a batch are answered without the driver of the database.
async function answerSchool({ school, cohort, on, credential, json = false }: Flags & { readonly school: string }, io: CommandIo): Promise<number> {
  const { assessSchoolLines } = await import('./assess-school.js');
  return assessSchoolLines({ school, cohort, on, credential, json }, io);
}

interface Flags {
  readonly credential?: string;
  readonly record?: string;
  readonly on?: string;
  readonly edition?: string;
  readonly decisions?: string;
  readonly school?: string;
  readonly cohort?: string;
  readonly json?: boolean;
  readonly stdin?: boolean;
}

/** The flags, or the sentence that says how they were misused. */
function readFlags(args: readonly string[]): Flags | string {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    return misuseOf(values) ?? values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The sentence that says which flags do not go together, or which one is missing. */
function misuseOf(flags: Flags): string | undefined {
  const given = (...names: readonly (keyof Flags)[]) => names.filter((name) => flags[name] !== undefined);
  const beside = given('credential', 'record', 'on', 'edition', 'decisions', 'school', 'cohort');
  if (flags.stdin && beside.length > 0) return `With --stdin each line brings its own question; leave out --${beside.join(', --')}.`;
  if (flags.school === '') return 'Say which school: --school SLUG.';
  if (flags.school !== undefined) {
    const ofRecords = given('record', 'edition', 'decisions');
    return ofRecords.length > 0 ? `With --school the students come from the database; leave out --${ofRecords.join(', --')}.` : undefined;
  }
  if (flags.cohort !== undefined) return 'A cohort is of a school: give --school SLUG too.';
  const missing = flags.stdin ? [] : (['credential', 'record'] as const).filter((name) => !flags[name]);
  return missing.length > 0 ? `assess needs --${missing.join(' and --')}, or --school SLUG, or --stdin.` : undefined;
}

async function answerStdin(io: CommandIo): Promise<number> {
  for await (const line of linesOf(io.stdin)) io.out(`${JSON.stringify(answerLine(line, 'en'))}\n`);
  return ANSWERED;
}

async function answerFile({ credential = '', record: path = '', on, edition, decisions, json = false }: Flags, io: CommandIo): Promise<number> {
  const record = await readJson(path, 'record');
  const decided = decisions === undefined ? { value: undefined } : await readJson(decisions, 'decisions');
  const unread = [record, decided].flatMap((read) => ('says' in read ? [read] : []));
  if ('says' in record || 'says' in decided) return refuse(unread, json, io);
  const answer = answerAssess({ credential, record: record.value, on, edition, decisions: decided.value }, 'en');
  if (!answer.ok) return refuse(answer.refusals, json, io);
  io.out(json ? `${JSON.stringify(answer.value)}\n` : readable(answer.value));
  return ANSWERED;
}

async function readJson(path: string, key: string): Promise<{ readonly value: unknown } | AssessRefusal> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { key, says: `${path} cannot be read: check the path and that you may read it.` };
  try {
    // Some editors put a byte order mark before the first brace.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return { key, says: `${path} is not JSON: check that it is whole.` };
  }
}

const marks = { met: '✓', waived: '✓', expires: '✓', 'met-on': '…', projected: '…', unmet: '✗', 'needs-person': '?' } as const;

/** The answer as lines to read: each route with its verdict, each finding under the group that it belongs to. */
function readable({ credential, edition, on, verdict, routes }: AssessAnswer): string {
  const { verdicts } = eligibilityCopy.en;
  const lines = routes.flatMap(({ route, verdict: stands, findings }) => [
    '',
    `${route}: ${verdicts[stands]}`,
    ...findings.map(({ path, status, says }) => `${'  '.repeat(path.split('/').length - 1)}${marks[status]} ${says}`),
  ]);
  return `${[`${credential} (edition ${edition}) on ${on}: ${verdicts[verdict]}`, ...lines].join('\n')}\n`;
}
