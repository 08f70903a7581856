// What is still to come for a student, from the totals of their hours and the place where they work.
import { latest, weeklyMinutes, type Coming, type LocalDate } from '@practicum/domain';
import type { TotalsRow } from '../hours/index.js';
import type { PlacementRow } from '../placement/index.js';

/** What follows from pace and placement; null where nothing is to come. */
export function comingOf(totals: TotalsRow, placements: readonly PlacementRow[], today: LocalDate): Coming | null {
  const placement = placements.find(({ status }) => status === 'active') ?? placements.find(({ status }) => status === 'confirmed');
  const pendingMinutes = totals.submittedMinutes + totals.verifiedMinutes;
  if (!placement && pendingMinutes === 0) return null;
  const at = placement ?? placements[0];
  return {
    pendingMinutes,
    leftMinutes: Math.max(0, totals.neededMinutes - totals.creditedMinutes - pendingMinutes),
    // Nobody without a place works off what is left.
    weeklyMinutes: placement ? Math.round(weeklyMinutes(totals)) : 0,
    from: latest(today, placement?.startsOn ?? today),
    ...(at && { setting: at.setting, paid: at.paid }),
  };
}
