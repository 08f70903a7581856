// Hours end after they start. An end that reads earlier than the start means the next day and was read so before.
import { stretchOf } from '../hours-candidate.js';
import type { TimeRule } from './time-rule.js';

/** Refuses a stretch of no length. */
export const endsAfterItStarts: TimeRule = (candidate) => {
  const stretch = stretchOf(candidate);
  return stretch !== undefined && stretch.minutes <= 0 ? { code: 'ENDS_BEFORE_IT_STARTS', field: 'endsAt' } : undefined;
};
