// A break lies within the stretch: what is left of it is work.
import { stretchOf } from '../hours-candidate.js';
import type { TimeRule } from './time-rule.js';

/** Refuses a break that leaves nothing of the stretch, or less than nothing. */
export const breakShorterThanTheStretch: TimeRule = (candidate) => {
  const { breakMinutes } = candidate;
  const stretch = stretchOf(candidate);
  if (stretch === undefined || stretch.minutes <= 0 || (breakMinutes >= 0 && breakMinutes < stretch.minutes)) return undefined;
  return { code: 'BREAK_NOT_SHORTER_THAN_THE_STRETCH', field: 'breakMinutes', breakMinutes, stretchMinutes: stretch.minutes };
};
