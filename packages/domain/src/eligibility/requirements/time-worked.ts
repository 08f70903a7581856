// How long stretches of work last inside a period, both ends included.
import { addDays, addMonths, daysBetween, earliest, latest, type LocalDate } from '../../time/index.js';
import type { WorkFact } from '../record/student-record.js';

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Whole months worked: days that stretches share count once, and thirty days left over make a month. */
export function monthsWorked(stretches: readonly WorkFact[], period: Period): number {
  let [months, days] = [0, 0];
  for (const { from, to } of merged(stretches.flatMap((work) => cut(work, period)))) {
    const end = addDays(to, 1);
    const whole = wholeMonths(from, end);
    months += whole;
    days += daysBetween(addMonths(from, whole), end);
  }
  return months + Math.floor(days / 30);
}

/** Hours worked; of a stretch that the period cuts, its share by days. */
export function hoursWorked(stretches: readonly WorkFact[], period: Period): number {
  const hours = stretches.flatMap((work) => cut(work, period).map((part) => (work.hours ?? 0) * shareOf(part, work, period)));
  return Math.floor(hours.reduce((sum, one) => sum + one, 0) * 100 + 1e-6) / 100;
}

function cut({ from, to }: WorkFact, period: Period): readonly Period[] {
  const part = { from: latest(from, period.from), to: earliest(to ?? period.to, period.to) };
  return part.from <= part.to ? [part] : [];
}

function shareOf(part: Period, { from, to }: WorkFact, period: Period): number {
  return lengthOf(part) / lengthOf({ from, to: to ?? period.to });
}

function lengthOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

function merged(parts: readonly Period[]): readonly Period[] {
  const joined: Period[] = [];
  for (const part of [...parts].sort((a, b) => a.from.localeCompare(b.from))) {
    const last = joined.at(-1);
    if (last && part.from <= addDays(last.to, 1)) joined[joined.length - 1] = { from: last.from, to: latest(last.to, part.to) };
    else joined.push(part);
  }
  return joined;
}

function wholeMonths(from: LocalDate, end: LocalDate): number {
  let months = Math.floor(daysBetween(from, end) / 31);
  while (addMonths(from, months + 1) <= end) months += 1;
  return months;
}
