// Nobody works in two places at once. Touching stretches do not overlap; the race of two devices is closed by the database,
// which answers with this same refusal.
import { stretchOf } from '../hours-candidate.js';
import type { TimeRule } from './time-rule.js';

/** Refuses a stretch that shares time with an entry of the same student that stands. */
export const noOverlap: TimeRule = (candidate, { neighbours }) => {
  const stretch = stretchOf(candidate);
  if (stretch === undefined || stretch.minutes <= 0) return undefined;
  const [from, to] = [Date.parse(stretch.startsAt), Date.parse(stretch.endsAt)];
  for (const { id, clinicalDate, startsAt, endsAt, zone } of neighbours) {
    if (id === candidate.correctsId || startsAt === null || endsAt === null) continue;
    if (from < Date.parse(endsAt) && Date.parse(startsAt) < to) {
      return { code: 'OVERLAPS_ANOTHER_ENTRY', field: 'startsAt', entryId: id, date: clinicalDate, startsAt, endsAt, zone };
    }
  }
  return undefined;
};
