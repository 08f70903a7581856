import { openCsv, type CsvFile } from '../reading/csv.js';
import { refuseFile } from '../reading/file-refused.js';
import type { NamedFile, Source } from '../reading/source.js';
import { firstRow, openTable } from '../reading/table.js';
import type { BundleFile } from './bundle-file.js';
import { oneRosterFiles } from './oneroster-files.js';
import { sdsFiles } from './sds-files.js';

/** The formats of a bundle that are read. */
export const bundleFormats = ['oneroster-1.1', 'oneroster-1.2', 'sds-1', 'sds-2.1'] as const;
export type BundleFormat = (typeof bundleFormats)[number];

/** A bundle whose format is known. */
export interface RecognisedBundle {
  readonly format: BundleFormat;
  /** Whose names the rows carry. */
  readonly source: 'oneroster' | 'sds';
  readonly files: readonly BundleFile[];
  /** It had to be recognised by its files, for want of a manifest. */
  readonly lacksManifest: boolean;
  /** Files that the manifest says are there. */
  readonly promised: readonly string[];
}

const KNOWN_VERSIONS = '1.1, 1.2';

/** A file of a source by its name, however its letters are cased. */
export function fileNamed(source: Source, name: string): NamedFile | undefined {
  return source.files.find((file) => file.name.toLowerCase() === name.toLowerCase());
}

/** What kind of bundle a source is; a format that was asked for goes before what the files look like. */
export async function recogniseBundle(source: Source, wished: BundleFormat | undefined): Promise<RecognisedBundle> {
  const manifest = fileNamed(source, 'manifest.csv');
  if (manifest) return fromManifest(await openCsv(manifest), wished);
  const format = wished ?? (await guessed(source));
  return recognised(format, wished === undefined && format !== 'sds-1', []);
}

async function fromManifest(csv: CsvFile, wished: BundleFormat | undefined): Promise<RecognisedBundle> {
  const table = await openTable(csv, { columns: { name: ['propertyName'], value: [] }, required: ['name', 'value'] });
  const properties = new Map<string, string>();
  for await (const { cells } of table.rows()) properties.set((cells['name'] ?? '').toLowerCase(), cells['value'] ?? '');
  const said = properties.get('oneroster.version') ?? '';
  const version = /^v?1[.p]([12])(?:\.\d+)?$/i.exec(said.trim());
  if (!version) throw refuseFile(csv.name, { code: 'VERSION_UNKNOWN', version: said, known: KNOWN_VERSIONS }, 1, 'oneroster.version');
  const promised = [...properties].flatMap(([name, value]) => (name.startsWith('file.') && /^(bulk|delta)$/i.test(value) ? [`${name.slice(5)}.csv`] : []));
  return recognised(wished ?? (version[1] === '1' ? 'oneroster-1.1' : 'oneroster-1.2'), false, promised);
}

function recognised(format: BundleFormat, lacksManifest: boolean, promised: readonly string[]): RecognisedBundle {
  const files = format === 'sds-1' ? sdsFiles : oneRosterFiles;
  return { format, source: format.startsWith('sds') ? 'sds' : 'oneroster', files, lacksManifest, promised };
}

async function guessed(source: Source): Promise<BundleFormat> {
  const has = (name: string): boolean => fileNamed(source, name) !== undefined;
  if (has('School.csv') && has('Student.csv') && has('Section.csv')) return 'sds-1';
  const users = fileNamed(source, 'users.csv');
  if (!users || !has('orgs.csv')) throw refuseFile(source.name, { code: 'BUNDLE_UNKNOWN' });
  const header = (await firstRow(await openCsv(users))).cells.map((cell) => cell.trim().toLowerCase());
  // OneRoster says of every row when it changed and how it stands; Microsoft's format left that out.
  if (!header.includes('datelastmodified')) return 'sds-2.1';
  return header.includes('role') ? 'oneroster-1.1' : 'oneroster-1.2';
}
