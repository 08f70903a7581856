// What is still to come: minutes that wait for a signature, then ordinary weeks at the student's pace until the need is
// reached. A plan makes a requirement projected; it is no evidence.
import { addDays, latest, weeklyMinutes, type LocalDate, type Plan, type PlannedShift } from '@practicum/domain';
import type { TotalsRow } from '../hours/index.js';
import type { PlacementRow } from '../placement/index.js';

/** Nobody plans further ahead than a year. */
const MOST_WEEKS = 52;

/** The plan that follows from pace and placement; undefined where nothing is to come. */
export function planOf(totals: TotalsRow, placements: readonly PlacementRow[], today: LocalDate): Plan | undefined {
  const placement = placements.find(({ status }) => status === 'active') ?? placements.find(({ status }) => status === 'confirmed');
  const pending = totals.submittedMinutes + totals.verifiedMinutes;
  if (!placement) return pending === 0 ? undefined : { shifts: [shift(addDays(today, 1), pending, placements[0])] };
  const left = Math.max(0, totals.neededMinutes - totals.creditedMinutes - pending);
  const weekly = Math.round(weeklyMinutes(totals));
  const from = latest(today, placement.startsOn);
  const weeks = weekly > 0 ? Math.min(MOST_WEEKS, Math.ceil(left / weekly)) : 0;
  const coming = Array.from({ length: weeks }, (_, index) => shift(addDays(from, 7 * (index + 1)), Math.min(weekly, left - index * weekly), placement));
  return { shifts: pending > 0 ? [shift(addDays(today, 1), pending, placement), ...coming] : coming };
}

function shift(on: LocalDate, minutes: number, placement: PlacementRow | undefined): PlannedShift {
  return { category: 'externship', on, minutes, supervised: true, ...(placement && { setting: placement.setting, paid: placement.paid }) };
}
