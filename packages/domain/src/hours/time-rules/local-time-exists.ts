// When the clock goes forward, an hour of wall time does not exist; nobody started or stopped in it.
import type { TimeRule } from './time-rule.js';
import { wallTimeRefused } from './wall-time-refused.js';

/** Refuses a wall time that the site's clock skipped, with the two times that lie nearest. */
export const localTimeExists: TimeRule = (candidate) => wallTimeRefused(candidate, 'LOCAL_TIME_DOES_NOT_EXIST');
