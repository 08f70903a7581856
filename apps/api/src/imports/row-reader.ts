import { isZone, readDay, readDecimal, type DayOrder, type FieldFault, type LocalDate, type RowFault } from '@practicum/domain';
import type { TableRow } from './reading/table.js';

/** How much text a cell may hold. */
export const LONGEST = { name: 200, code: 100, text: 500 } as const;

const EMAIL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:"]{2,}$/;

/** Reads the cells of one row and gathers what is wrong with them, so that all of it is told at once. */
export class RowReader {
  readonly faults: { readonly column: string | null; readonly fault: RowFault | FieldFault }[] = [];

  constructor(
    private readonly table: TableRow,
    private readonly dayOrder: DayOrder = 'month-first',
  ) {
    if (table.widthFault) this.fault(null, table.widthFault);
    for (const column of table.secretsIn) this.fault(column, { code: 'PASSWORD_PRESENT' });
  }

  get row(): number {
    return this.table.row;
  }

  fault(column: string | null, fault: RowFault | FieldFault): void {
    this.faults.push({ column, fault });
  }

  /** The cell as it stands; empty where the file has no such column. */
  raw(column: string): string {
    return this.table.cells[column] ?? '';
  }

  text(column: string, most: number = LONGEST.name): string | null {
    const text = this.raw(column);
    if (text.length > most) this.fault(column, { code: 'VALUE_TOO_LONG', most });
    return text === '' ? null : text.slice(0, most);
  }

  needed(column: string, most: number = LONGEST.name): string {
    const text = this.text(column, most);
    if (text === null) this.fault(column, { code: 'VALUE_MISSING' });
    return text ?? '';
  }

  /** The values of a cell that lists several, comma between; or another mark. */
  list(column: string, mark: string | RegExp = ','): readonly string[] {
    return this.raw(column).split(mark).map((part) => part.trim()).filter((part) => part !== '');
  }

  day(column: string): LocalDate | null {
    const text = this.raw(column);
    if (text === '') return null;
    const day = readDay(text, this.dayOrder);
    if (day === undefined) this.fault(column, { code: 'DATE_UNREADABLE', value: shortened(text) });
    return day ?? null;
  }

  neededDay(column: string): LocalDate {
    if (this.raw(column) === '') this.fault(column, { code: 'VALUE_MISSING' });
    return this.day(column) ?? '';
  }

  email(column: string): string | null {
    const text = this.text(column, 254);
    if (text === null || EMAIL.test(text)) return text?.toLowerCase() ?? null;
    this.fault(column, { code: 'EMAIL_UNREADABLE', value: shortened(text) });
    return null;
  }

  /** A whole number between the two, both included. */
  whole(column: string, least: number, most: number): number | null {
    return this.number(column, (number) => Number.isInteger(number) && number >= least && number <= most);
  }

  /** A number with or without a fraction between the two, both included. */
  decimal(column: string, least: number, most: number): number | null {
    return this.number(column, (number) => number >= least && number <= most);
  }

  private number(column: string, fits: (number: number) => boolean): number | null {
    const text = this.raw(column);
    if (text === '') return null;
    const number = readDecimal(text);
    if (number !== undefined && fits(number)) return number;
    this.fault(column, { code: 'NUMBER_UNREADABLE', value: shortened(text) });
    return null;
  }

  zone(column: string): string | null {
    const text = this.raw(column);
    if (text === '' || isZone(text)) return text || null;
    this.fault(column, { code: 'ZONE_UNKNOWN', value: shortened(text) });
    return null;
  }

  /** One of the words known, however it is written. */
  word<Word extends string>(column: string, words: Readonly<Record<string, Word>>): Word | null {
    const text = this.raw(column);
    return text === '' ? null : this.wordOf(column, text, words);
  }

  neededWord<Word extends string>(column: string, words: Readonly<Record<string, Word>>): Word | null {
    if (this.raw(column) === '') this.fault(column, { code: 'VALUE_MISSING' });
    return this.word(column, words);
  }

  /** The words of a cell that lists several, those that are known. */
  words<Word extends string>(column: string, words: Readonly<Record<string, Word>>): readonly Word[] {
    return [...new Set(this.list(column, /[,;]/).flatMap((text) => this.wordOf(column, text, words) ?? []))];
  }

  private wordOf<Word extends string>(column: string, text: string, words: Readonly<Record<string, Word>>): Word | null {
    const word = words[wordKey(text)];
    if (word === undefined) this.fault(column, { code: 'WORD_UNKNOWN', value: shortened(text), known: [...new Set(Object.values(words))].join(', ') });
    return word ?? null;
  }
}

/** Words under the letters by which they are found, however they are written. */
export function asWords<Word extends string>(words: readonly Word[]): Readonly<Record<string, Word>> {
  return Object.fromEntries(words.map((word) => [wordKey(word), word]));
}

function wordKey(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, '');
}

/** A value as a sentence can hold it. */
export function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}
