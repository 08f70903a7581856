// An event tells the moment at which it was noted, and is sealed within seconds. One that tells a moment long before a head
// that does not know it yet was put there afterwards.
import { addMinutes, type Instant } from '../time/index.js';

/** How long a change may be on its way from its moment to its commit: the longest import, and clocks that differ. */
const LONGEST_WAY_MINUTES = 60;

/** True where an event claims to be older than a head that was signed without it allows. */
export function isBackDated(at: Instant, signedBefore: Instant): boolean {
  return Date.parse(at) < Date.parse(addMinutes(signedBefore, -LONGEST_WAY_MINUTES));
}
