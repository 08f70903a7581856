import { addDays, readDay, readDuration, readTimeOfDay, type DayOrder, type Fold, type HourCategory, type Instant, type LocalDate, type Minutes } from '@practicum/domain';
import { shortened, type RowReader } from '../row-reader.js';
import type { HoursFormat } from './hours-formats.js';

/** Who a row says that worked, in the words of the file. */
export interface SaidPerson {
  readonly number: string;
  readonly email: string;
  readonly name: string;
}

/** A moment as the file writes it: an instant, or a day and a time on the wall. */
export type SaidMoment = { readonly at: Instant } | { readonly date: LocalDate; readonly time: string };

/** What a row says was worked. */
export interface SaidRow {
  readonly person: SaidPerson;
  /** Absent where the moments are instants: the day is the site's then. */
  readonly date: LocalDate | null;
  readonly starts: SaidMoment | null;
  readonly ends: SaidMoment | null;
  readonly breakMinutes: Minutes | null;
  /** Minutes worked as the file counts them. */
  readonly minutes: Minutes | null;
  readonly category: HourCategory;
  readonly site: string;
  readonly note: string | null;
  readonly fold: Fold | undefined;
}

const CATEGORIES: Readonly<Record<string, HourCategory>> = {
  externship: 'externship', practicum: 'externship', clinical: 'externship', clinicalrotation: 'externship', rotation: 'externship', lab: 'lab', laboratory: 'lab',
  simulation: 'simulation', sim: 'simulation', didactic: 'didactic', class: 'didactic', didacticbasic: 'didactic-basic', didacticadvanced: 'didactic-advanced',
  orientation: 'orientation',
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Reads the cells of a row of hours; what cannot be read is told to the reader. */
export function saidRow(row: RowReader, format: HoursFormat, order: DayOrder): SaidRow {
  const [starts, ends] = [moment(row, 'startsAt', 'date', order), endMoment(row, order)];
  const onlyDay = row.raw('date') === '' ? null : row.day('date');
  const date = onlyDay ?? (starts && 'date' in starts ? starts.date : null);
  const minutes = minutesOf(row);
  if (starts === null && date === null && row.raw('startsAt') === '') row.fault('date', { code: 'VALUE_MISSING' });
  if (starts === null && row.raw('startsAt') === '' && minutes === null && !row.faults.length) row.fault('startsAt', { code: 'VALUE_MISSING' });
  if (starts !== null && ends === null && row.raw('endsAt') === '' && minutes === null) row.fault('endsAt', { code: 'VALUE_MISSING' });
  return {
    person: personOf(row),
    date,
    starts,
    ends: endAfter(starts, ends, row.raw('endDate') !== ''),
    breakMinutes: row.raw('breakMinutes') === '' ? null : breakOf(row),
    minutes,
    category: categoryOf(row, format),
    site: row.raw('site'),
    note: row.text('note', 500),
    fold: row.word('fold', { earlier: 'earlier', later: 'later' } as const) ?? undefined,
  };
}

function personOf(row: RowReader): SaidPerson {
  const name = row.raw('name') || [row.raw('givenName'), row.raw('familyName')].filter((part) => part !== '').join(' ');
  const person = { number: row.raw('studentNumber'), email: row.raw('email').toLowerCase(), name };
  if (person.number === '' && person.email === '' && person.name === '') row.fault(null, { code: 'KEY_MISSING' });
  return person;
}

// An instant stands alone; a time of day needs its day, which may stand before it in the same cell.
function moment(row: RowReader, column: string, dayColumn: string, order: DayOrder): SaidMoment | null {
  const text = row.raw(column);
  if (text === '') return null;
  if (INSTANT.test(text)) return { at: new Date(text).toISOString() };
  const whole = /^(\S+)[ T]+(\d{1,2}[:.]\d{2}.*)$/.exec(text);
  const [dayText, timeText] = whole && /[-/.]/.test(whole[1] ?? '') ? [whole[1] ?? '', whole[2] ?? ''] : [row.raw(dayColumn), text];
  const time = readTimeOfDay(timeText);
  if (time === undefined) row.fault(column, { code: 'TIME_UNREADABLE', value: shortened(text) });
  const date = readDay(dayText, order);
  if (date === undefined && dayText !== row.raw('date')) row.fault(dayColumn, { code: 'DATE_UNREADABLE', value: shortened(dayText) });
  return time === undefined || date === undefined ? null : { date, time };
}

function endMoment(row: RowReader, order: DayOrder): SaidMoment | null {
  return moment(row, 'endsAt', row.raw('endDate') === '' ? 'date' : 'endDate', order);
}

// An end that reads earlier than the start means the next day, unless the file names the end's day itself.
function endAfter(starts: SaidMoment | null, ends: SaidMoment | null, dayNamed: boolean): SaidMoment | null {
  if (!starts || !ends || dayNamed || !('date' in starts) || !('date' in ends)) return ends;
  return ends.date === starts.date && ends.time <= starts.time ? { ...ends, date: addDays(ends.date, 1) } : ends;
}

function minutesOf(row: RowReader): Minutes | null {
  const whole = row.whole('minutes', 1, 1440);
  if (whole !== null) return whole;
  const text = row.raw('duration');
  if (text === '') return null;
  const minutes = readDuration(text);
  if (minutes === undefined) row.fault('duration', { code: 'NUMBER_UNREADABLE', value: shortened(text) });
  return minutes ?? null;
}

function breakOf(row: RowReader): Minutes | null {
  const text = row.raw('breakMinutes');
  return text.includes(':') ? (readDuration(text) ?? null) : row.whole('breakMinutes', 0, 1440);
}

// Our own format says the category; elsewhere a project may be named after one, and what is not is externship.
function categoryOf(row: RowReader, format: HoursFormat): HourCategory {
  if (format === 'practicum') return row.word('category', CATEGORIES) ?? 'externship';
  return CATEGORIES[row.raw('category').toLowerCase().replaceAll(/[\s_-]+/g, '')] ?? 'externship';
}
