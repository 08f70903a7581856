// When the clock goes back, an hour of wall time comes twice; the person is asked which one is meant.
import type { TimeRule } from './time-rule.js';
import { wallTimeRefused } from './wall-time-refused.js';

/** Refuses a wall time that came twice and was not told apart, with both that it could have been. */
export const localTimeIsToldApart: TimeRule = (candidate) => wallTimeRefused(candidate, 'LOCAL_TIME_IS_AMBIGUOUS');
