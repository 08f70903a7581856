// How long stretches of work last inside a period, both ends included.
import { addDays, daysBetween, earliest, latest, type LocalDate } from '../../time/index.js';
import type { WorkFact } from '../record/student-record.js';

/** The last day of a shorter month stands for those that the month lacks as well. */
const DAYS_OF_EVERY_MONTH = 31;

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * Whole months worked; days that stretches share count once, and what is left over of several stretches adds up. Every day has
 * its weight, whatever stands beside it, so one more day of work never makes less.
 */
export function monthsWorked(stretches: readonly WorkFact[], period: Period): number {
  const parts = merged(stretches.flatMap((work) => cut(work, period)));
  const days = parts.reduce((sum, { from, to }) => sum + placeOf(addDays(to, 1)) - placeOf(from), 0);
  return Math.floor(days / DAYS_OF_EVERY_MONTH);
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
    if (last && part.from <= last.to) joined[joined.length - 1] = { from: last.from, to: latest(last.to, part.to) };
    else joined.push(part);
  }
  return joined;
}

/** Where the day lies in a calendar whose months all have thirty-one days: from the 6th to the 5th it is always one month. */
function placeOf(day: LocalDate): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return (year * 12 + month) * DAYS_OF_EVERY_MONTH + date;
}
