// Nobody works longer than twenty-four hours in one stretch; a missed clock-out does.
import { stretchOf } from '../hours-candidate.js';
import type { TimeRule } from './time-rule.js';

/** Elapsed minutes of the longest stretch that is believed. */
export const LONGEST_STRETCH = 1440;

/** Refuses a stretch of more than twenty-four elapsed hours. */
export const atMostADay: TimeRule = (candidate) => {
  const stretch = stretchOf(candidate);
  if (stretch === undefined || stretch.minutes <= LONGEST_STRETCH) return undefined;
  return { code: 'LONGER_THAN_A_DAY', field: 'endsAt', stretchMinutes: stretch.minutes };
};
