// How long a session lives. Whoever decides about others sits at a shared desk and is signed out sooner; a student's phone
// is their own (NIST SP 800-63B-4: at most 30 days; staff as at the second level: 12 hours, an hour idle).
import { addMinutes, type Instant, type Minutes } from '../time/index.js';
import { isStaff, type Role } from './roles.js';

/** How long a session lives at most, and how long without use. */
export interface SessionSpan {
  readonly mostMinutes: Minutes;
  readonly idleMinutes: Minutes;
}

/** The span of a session, by the strictest role that the account holds. */
export function sessionSpan(roles: readonly Role[]): SessionSpan {
  const strict = roles.some((role) => isStaff(role) || role === 'platform-admin');
  return strict ? { mostMinutes: 12 * 60, idleMinutes: 60 } : { mostMinutes: 30 * 24 * 60, idleMinutes: 7 * 24 * 60 };
}

/** How long after giving the password again weighty acts stay open. */
export const CONFIRMED_MINUTES: Minutes = 10;

/** Whether the password was given recently enough for a weighty act. */
export function isConfirmed(confirmedAt: Instant | null, now: Instant): boolean {
  return confirmedAt !== null && Date.parse(addMinutes(confirmedAt, CONFIRMED_MINUTES)) > Date.parse(now);
}
