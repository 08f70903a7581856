// What is still to come of a student's externship: minutes that wait for a signature, then ordinary weeks at the student's
// pace until the need is reached. A plan makes a requirement projected; it is no evidence.
import { addDays, type LocalDate, type Minutes } from '../time/index.js';
import type { Plan, PlannedShift } from './plan.js';

/** What is to come, and how fast. */
export interface Coming extends Pick<PlannedShift, 'setting' | 'paid'> {
  /** Logged, and not yet decided. */
  readonly pendingMinutes: Minutes;
  /** Still to be worked once everything that waits is credited. */
  readonly leftMinutes: Minutes;
  /** What is worked in an ordinary week; nothing where nobody works. */
  readonly weeklyMinutes: Minutes;
  /** The day from which the weeks are counted. */
  readonly from: LocalDate;
}

/** Nobody plans further ahead than a year. */
const MOST_WEEKS = 52;

/** The plan that follows: what waits is credited tomorrow, the rest comes week by week. */
export function planOf({ pendingMinutes, leftMinutes, weeklyMinutes, from, ...place }: Coming, today: LocalDate): Plan {
  const shift = (on: LocalDate, minutes: Minutes): PlannedShift => ({ category: 'externship', on, minutes, supervised: true, ...place });
  const weeks = weeklyMinutes > 0 ? Math.min(MOST_WEEKS, Math.ceil(leftMinutes / weeklyMinutes)) : 0;
  const weekly = Array.from({ length: weeks }, (_, index) => shift(addDays(from, 7 * (index + 1)), Math.min(weeklyMinutes, leftMinutes - index * weeklyMinutes)));
  return { shifts: pendingMinutes > 0 ? [shift(addDays(today, 1), pendingMinutes), ...weekly] : weekly };
}
