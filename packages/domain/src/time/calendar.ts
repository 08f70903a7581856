// Calendar days without a clock: ISO dates compare as text and move by calendar arithmetic. Everything an eligibility
// window needs; local times and zones live in zoned.ts, which alone loads Temporal.

/** A calendar day, `YYYY-MM-DD`. Text order is day order. */
export type LocalDate = string;
/** An instant in UTC, ISO 8601 with `Z`. */
export type Instant = string;
/** A whole number of minutes. */
export type Minutes = number;

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days in a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day so many days later (earlier, when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day so many months later; a day that does not exist becoming the last of its month. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year, month, date] = split(day);
  const moved = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(moved / 12), (((moved % 12) + 12) % 12) + 1];
  return write(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** The day so many years later; 29 February becoming the 28th where it does not exist. */
export function addYears(day: LocalDate, years: number): LocalDate {
  return addMonths(day, years * 12);
}

/** Whole days from the first day to the second; negative when it lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The later of the days given. */
export function latest(...days: readonly [LocalDate, ...LocalDate[]]): LocalDate {
  return days.reduce((a, b) => (a > b ? a : b));
}

/** The earlier of the days given. */
export function earliest(...days: readonly [LocalDate, ...LocalDate[]]): LocalDate {
  return days.reduce((a, b) => (a < b ? a : b));
}

/** The Monday of the day's week. */
export function mondayOf(day: LocalDate): LocalDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The day's month, `YYYY-MM`. */
export function monthOf(day: LocalDate): string {
  return day.slice(0, 7);
}

function split(day: LocalDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function write(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
