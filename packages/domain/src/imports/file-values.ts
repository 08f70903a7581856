// How files write days, times and amounts. Each reads one cell; `undefined` means that it cannot be read.
import { isLocalDate, type LocalDate, type Minutes } from '../time/index.js';

/** Which part of `03/04/2024` is the month. */
export type DayOrder = 'month-first' | 'day-first';

const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ])/;
const PARTED_DAY = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that a cell names, whatever way of writing. */
export function readDay(cell: string, order: DayOrder): LocalDate | undefined {
  const text = cell.trim();
  const iso = ISO_DAY.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const parted = PARTED_DAY.exec(text);
  if (parted) {
    const [first, second] = [parted[1], parted[3]];
    return order === 'month-first' ? day(fullYear(parted[4]), first, second) : day(fullYear(parted[4]), second, first);
  }
  return namedDay(text);
}

/** What one cell says about the order of day and month in its column; nothing where both may be months. */
export function dayOrderIn(cell: string): DayOrder | undefined {
  const parted = PARTED_DAY.exec(cell.trim());
  if (!parted) return undefined;
  const [first, second] = [Number(parted[1]), Number(parted[3])];
  if (first > 12 && second <= 12) return 'day-first';
  if (second > 12 && first <= 12) return 'month-first';
  // Points part days and months where the day is written first.
  return parted[2] === '.' ? 'day-first' : undefined;
}

// 4 March 2024, 4-Mar-24, March 4, 2024.
function namedDay(text: string): LocalDate | undefined {
  const dayFirst = /^(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(text);
  const [word, date, year] = dayFirst ? [dayFirst[2], dayFirst[1], dayFirst[3]] : monthFirst ? [monthFirst[1], monthFirst[2], monthFirst[3]] : [];
  const month = MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase());
  return month < 0 ? undefined : day(fullYear(year), String(month + 1), date);
}

function fullYear(year: string | undefined): string {
  if (year?.length !== 2) return year ?? '';
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): LocalDate | undefined {
  const text = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`;
  return isLocalDate(text) ? text : undefined;
}

/** A time of day as `HH:MM:SS`, from a clock of twelve or of twenty-four hours. */
export function readTimeOfDay(cell: string): string | undefined {
  const parts = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?$/i.exec(cell.trim());
  if (!parts) return undefined;
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? '0')];
  const half = parts[4]?.toLowerCase();
  if (minute > 59 || second > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  const full = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return [full, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A decimal number with a point or a comma; thousands may be parted by the other one. */
export function readDecimal(cell: string): number | undefined {
  const text = cell.trim().replaceAll(/[\s\u00a0\u202f]/g, '');
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return undefined;
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (last < 0) return Number(text);
  const whole = text.slice(0, last).replaceAll(/[.,]/g, '');
  const number = Number(`${whole}.${text.slice(last + 1)}`);
  return Number.isFinite(number) ? number : undefined;
}

/** A length of time as whole minutes, cut: `1:30`, `01:30:59`, or decimal hours `1.5`. */
export function readDuration(cell: string): Minutes | undefined {
  const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(cell.trim());
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const hours = readDecimal(cell);
  // A hundredth of an hour is no whole number of minutes: 7.33 h means 7 h 20 min.
  return hours === undefined || hours < 0 ? undefined : Math.round(hours * 60);
}
