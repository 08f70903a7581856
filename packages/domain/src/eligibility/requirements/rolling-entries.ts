// Entries with the certifying body (ARRT): a procedure lapses once it lies too long before the last one, and of those entered on
// one day only so many count, whatever day they were done.
import type { LocalDate } from '../../time/index.js';
import { windowStart, type CalendarLength } from '../calendar-length.js';
import { groupedBy } from '../grouped-by.js';
import { happened, type Known } from '../record-facts.js';
import type { ProcedureFact } from '../record/student-record.js';

type Line = Known<ProcedureFact>;

/** The lines that lie no longer than the window before the last of them. */
export function unlapsed(lines: readonly Line[], window: CalendarLength): readonly Line[] {
  const last = lines.map(({ fact }) => fact.on).sort().at(-1);
  return last === undefined ? [] : lines.filter(({ fact }) => fact.on >= windowStart(last, window));
}

/** The lines that have been entered by the day; without an entry day a line has not been entered. */
export function entered(lines: readonly Line[], on: LocalDate): readonly Line[] {
  return lines.filter(({ fact }) => happened(fact.enteredOn, on));
}

/** How many procedures the lines stand for, where no more than so many of an entry day count. */
export function countPerEntryDay(lines: readonly Line[], perDay?: number): number {
  if (perDay === undefined) return countOf(lines);
  const days = groupedBy(lines, ({ fact }) => fact.enteredOn);
  return days.reduce((sum, same) => sum + Math.min(perDay, countOf(same)), 0);
}

function countOf(lines: readonly Line[]): number {
  return lines.reduce((count, { fact }) => count + fact.count, 0);
}
