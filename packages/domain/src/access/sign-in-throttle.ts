// Slows guessing down, per account and per address, without locking anybody out for long: the tenth failure in a row costs
// half a minute, each further one twice that, up to an hour (ASVS 5 V6.1.1). A good sign-in forgets the account's failures.
import { addMinutes, type Instant } from '../time/index.js';

/** What failures are counted by. An address is shared by a whole school, so it bears more. */
export const throttleKinds = ['account', 'address'] as const;
export type ThrottleKind = (typeof throttleKinds)[number];

/** Failed sign-ins so far, as they are stored. */
export interface FailedAttempts {
  readonly failures: number;
  readonly lastFailedAt: Instant;
  /** No password is looked at before. */
  readonly opensAt: Instant;
}

const FREE: Readonly<Record<ThrottleKind, number>> = { account: 9, address: 99 };
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3_600;
const FORGOTTEN_AFTER_MINUTES = 24 * 60;

export type SignInRoom = { readonly allowed: true } | { readonly allowed: false; readonly until: Instant };

/** Whether a password is looked at now, or from when. */
export function signInRoom(attempts: FailedAttempts | null, now: Instant): SignInRoom {
  if (!attempts || Date.parse(attempts.opensAt) <= Date.parse(now)) return { allowed: true };
  return { allowed: false, until: attempts.opensAt };
}

/** The count after one more failure. A day without one forgets the earlier. */
export function afterFailure(attempts: FailedAttempts | null, kind: ThrottleKind, now: Instant): FailedAttempts {
  const remembered = attempts && Date.parse(addMinutes(attempts.lastFailedAt, FORGOTTEN_AFTER_MINUTES)) > Date.parse(now) ? attempts.failures : 0;
  const failures = remembered + 1;
  const over = failures - FREE[kind];
  const seconds = over <= 0 ? 0 : Math.min(FIRST_WAIT_SECONDS * 2 ** Math.min(over - 1, 20), LONGEST_WAIT_SECONDS);
  return { failures, lastFailedAt: now, opensAt: new Date(Date.parse(now) + seconds * 1_000).toISOString() };
}
