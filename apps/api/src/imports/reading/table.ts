import type { RowFault } from '@practicum/domain';
import type { CsvFile, RawRow } from './csv.js';
import { refuseFile } from './file-refused.js';

/** How the columns of one kind of file are found and what of them is read; every other cell is never looked at again. */
export interface TableShape {
  /** Our name of a column, and the names that files give to it. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly required?: readonly string[];
  /** Columns whose mere presence is told, and whose content is never kept. */
  readonly secret?: readonly string[];
}

/** What the person at the command line said about columns. */
export interface ColumnWish {
  /** Our name of a column to the file's name, or to its place counted from 1. */
  readonly map: Readonly<Record<string, string>>;
  readonly hasHeader: boolean;
}

export const asTheFileSays: ColumnWish = { map: {}, hasHeader: true };

/** A row by our names of its columns. */
export interface TableRow {
  readonly row: number;
  /** Cells by our names, trimmed; columns that the file lacks are not there. */
  readonly cells: Readonly<Record<string, string>>;
  readonly secretsIn: readonly string[];
  /** A fault of the row's width, if any. */
  readonly widthFault: RowFault | undefined;
}

/** A CSV file read as one kind of table. */
export interface Table {
  readonly file: string;
  /** Our name of a column to the file's own, for pointing at a place. */
  readonly columnNames: Readonly<Record<string, string>>;
  rows(): AsyncGenerator<TableRow>;
}

/** Finds the columns of a file, or refuses the file with all that are missing. */
export async function openTable(csv: CsvFile, shape: TableShape, wish: ColumnWish = asTheFileSays): Promise<Table> {
  const header = await firstRow(csv);
  const names = wish.hasHeader ? header.cells.map((cell) => cell.trim()) : header.cells.map((_, at) => String(at + 1));
  const places = placesOf(csv.name, names, shape, wish);
  const missing = (shape.required ?? []).filter((column) => !places.has(column));
  if (missing.length > 0) throw refuseFile(csv.name, { code: 'COLUMN_MISSING', columns: missing.map((column) => asSaid(shape, column)).join(', ') }, 1);
  const secrets = names.flatMap((name, at) => (sameAsAny(name, shape.secret ?? []) ? [{ name, at }] : []));
  const skipped = wish.hasHeader ? header.row : 0;
  return {
    file: csv.name,
    columnNames: Object.fromEntries([...places].map(([column, at]) => [column, names[at] ?? column])),
    rows: async function* () {
      for await (const raw of csv.rows()) if (raw.row > skipped) yield tableRow(raw, places, secrets, names.length);
    },
  };
}

/** Whether a header fits a shape: every required column is there. */
export function fits(header: readonly string[], shape: TableShape): boolean {
  return (shape.required ?? []).every((column) => header.some((name) => sameAsAny(name, shape.columns[column] ?? [column])));
}

/** The first row that holds anything. */
export async function firstRow(csv: CsvFile): Promise<RawRow> {
  for await (const row of csv.rows()) return row;
  throw refuseFile(csv.name, { code: 'FILE_EMPTY' });
}

/** Names compare by their letters and figures: `Given Name`, `given_name` and `givenName` are one. */
export function bare(name: string): string {
  return name.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function sameAsAny(name: string, others: readonly string[]): boolean {
  return others.some((other) => bare(other) === bare(name));
}

function placesOf(file: string, names: readonly string[], shape: TableShape, wish: ColumnWish): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const mapped = new Set<number>();
  for (const [said, source] of Object.entries(wish.map)) {
    const target = targetOf(file, said, shape);
    const at = placeOf(names, source);
    if (at === undefined) throw refuseFile(file, { code: 'MAPPED_COLUMN_ABSENT', target: `${said}=${source}`, columns: names.join(', ') }, 1);
    places.set(target, at);
    mapped.add(at);
  }
  if (!wish.hasHeader) return places;
  for (const [column, aliases] of Object.entries(shape.columns)) {
    if (places.has(column)) continue;
    // The first alias that the file has wins, so that `e-mail` goes before `user name`.
    for (const alias of [column, ...aliases]) {
      const at = onlyPlace(file, names, alias, mapped);
      if (at === undefined) continue;
      places.set(column, at);
      break;
    }
  }
  return places;
}

// A target may be called by any of the names that its column goes by.
function targetOf(file: string, said: string, shape: TableShape): string {
  const targets = Object.keys(shape.columns);
  const found = targets.find((column) => bare(column) === bare(said)) ?? targets.find((column) => sameAsAny(said, shape.columns[column] ?? []));
  if (found === undefined) throw refuseFile(file, { code: 'MAPPED_TARGET_UNKNOWN', target: said, known: targets.join(', ') }, 1);
  return found;
}

function onlyPlace(file: string, names: readonly string[], alias: string, taken: ReadonlySet<number>): number | undefined {
  const found = names.flatMap((name, at) => (bare(name) === bare(alias) && !taken.has(at) ? [at] : []));
  if (found.length > 1) throw refuseFile(file, { code: 'COLUMN_TWICE', column: alias }, 1);
  return found[0];
}

function placeOf(names: readonly string[], source: string): number | undefined {
  const exact = names.indexOf(source);
  if (exact >= 0) return exact;
  const like = names.findIndex((name) => bare(name) === bare(source) && bare(source) !== '');
  if (like >= 0) return like;
  const place = /^\d{1,3}$/.test(source) ? Number(source) : 0;
  return place >= 1 && place <= names.length ? place - 1 : undefined;
}

function asSaid(shape: TableShape, column: string): string {
  const alias = shape.columns[column]?.[0];
  return alias && bare(alias) !== bare(column) ? `the column "${column}" (or "${alias}")` : `the column "${column}"`;
}

function tableRow(raw: RawRow, places: ReadonlyMap<string, number>, secrets: readonly { name: string; at: number }[], columns: number): TableRow {
  const cells = Object.fromEntries([...places].map(([column, at]) => [column, (raw.cells[at] ?? '').trim()]));
  const secretsIn = secrets.filter(({ at }) => (raw.cells[at] ?? '').trim() !== '').map(({ name }) => name);
  return { row: raw.row, cells, secretsIn, widthFault: widthFault(raw.cells, columns) };
}

function widthFault(cells: readonly string[], columns: number): RowFault | undefined {
  if (cells.length === columns) return undefined;
  const figures = { cells: cells.length, columns };
  if (cells.length < columns) return { code: 'ROW_TOO_SHORT', ...figures };
  const beyond = cells.slice(columns).some((cell) => cell.trim() !== '');
  return { code: beyond ? 'ROW_TOO_LONG' : 'ROW_WIDTH_DIFFERS', ...figures };
}
