import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { FileRefused, refuseFile } from './file-refused.js';
import type { NamedFile } from './source.js';
import { encodingOf, textOf, type Encoding } from './text.js';

/** A row as it stands in the file, numbered as a spreadsheet numbers it. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A CSV file whose letters and separator are known. */
export interface CsvFile {
  readonly name: string;
  /** Every row that holds anything, the header included. */
  rows(): AsyncGenerator<RawRow>;
}

const MOST_ROW_KILOBYTES = 512;
const SEPARATORS = [',', ';', '\t', '|'];

/** Finds out how a file is written. It is read through once for its letters. */
export async function openCsv(file: NamedFile): Promise<CsvFile> {
  const encoding = await encodingOf(file);
  const separator = await separatorOf(file, encoding);
  return { name: file.name, rows: () => rowsOf(file, encoding, separator) };
}

async function separatorOf(file: NamedFile, encoding: Encoding): Promise<string> {
  let head = '';
  for await (const text of textOf(file, encoding)) {
    head += text;
    if (head.length > 20_000) break;
  }
  if (head.trim() === '') throw refuseFile(file.name, { code: 'FILE_EMPTY' });
  const firstLine = head.replaceAll(/"[^"]*"/g, '').trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const counted = SEPARATORS.map((separator) => ({ separator, count: firstLine.split(separator).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).separator;
}

async function* rowsOf(file: NamedFile, encoding: Encoding, delimiter: string): AsyncGenerator<RawRow> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MOST_ROW_KILOBYTES * 1024,
  });
  // A failing source ends the parser with the same error, which the loop below then meets.
  pipeline(Readable.from(textOf(file, encoding)), parser, () => undefined);
  let row = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { records: number; empty_lines: number } }>) {
      row = info.records + info.empty_lines;
      if (record.some((cell) => cell.trim() !== '')) yield { row, cells: record };
    }
  } catch (error) {
    throw asRefusal(error, file.name, row + 1);
  }
}

function asRefusal(error: unknown, file: string, row: number): unknown {
  if (error instanceof FileRefused || !(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return refuseFile(file, { code: 'CELL_TOO_LARGE', mostKilobytes: MOST_ROW_KILOBYTES }, row);
  return refuseFile(file, { code: 'FILE_HALF_WRITTEN' }, row);
}
