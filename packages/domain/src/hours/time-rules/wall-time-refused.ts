import type { LocalTimeRefusal } from '../../time/index.js';
import type { HoursCandidate } from '../hours-candidate.js';
import type { TimeRefusal } from '../hours-refusal.js';

/** The first of the two wall times that was refused with the code, the start before the end. */
export function wallTimeRefused({ starts, ends }: HoursCandidate, code: LocalTimeRefusal['code']): TimeRefusal | undefined {
  const start = starts.ok ? undefined : starts.refusals.find((refusal) => refusal.code === code);
  if (start !== undefined) return { ...start, field: 'startsAt' };
  const end = ends.ok ? undefined : ends.refusals.find((refusal) => refusal.code === code);
  return end && { ...end, field: 'endsAt' };
}
