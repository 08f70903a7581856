// A long stretch has a break in it; where none was said, one may have been forgotten.
import { stretchOf } from '../hours-candidate.js';
import type { ExceptionRule } from './hours-exception.js';

/** Raised when a stretch longer than the settings allow has no break. */
export const longWithoutBreak: ExceptionRule = (candidate, { settings: { breakExpectedAfterMinutes } }) => {
  const stretch = stretchOf(candidate);
  if (breakExpectedAfterMinutes === null || stretch === undefined || candidate.breakMinutes > 0) return undefined;
  if (stretch.minutes <= breakExpectedAfterMinutes) return undefined;
  return { code: 'long-without-break', stretchMinutes: stretch.minutes, breakExpectedAfterMinutes };
};
