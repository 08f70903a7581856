import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { afterFailure, signInRoom, type FailedAttempts, type Instant, type SignInRoom, type ThrottleKind } from '@practicum/domain';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';

/** What the failures of one sign-in count against. */
export interface AttemptBy {
  readonly email: string;
  readonly address: string;
}

/** Failed sign-ins, by account and by network address; both are kept as hashes. */
@Injectable()
export class SignInAttemptRepository {
  constructor(@Inject(Scoped) private readonly scoped: Scoped) {}

  /**
   * Counts an attempt as failed before its password is looked at, so that many at once count as many. Where there is no
   * room nothing is counted. A password that was right takes the count back.
   */
  begin(by: AttemptBy, now: Instant): Promise<SignInRoom> {
    return this.scoped.write(serverScope(), async (within) => {
      const counts = [await locked(within, 'account', by.email, now), await locked(within, 'address', by.address, now)];
      const closed = counts.map((count) => signInRoom(count.attempts, now)).find((room) => !room.allowed);
      if (closed) return closed;
      for (const { kind, key, attempts } of counts) await save(within, kind, key, afterFailure(attempts, kind, now));
      return { allowed: true };
    });
  }

  /** The password was right: the account's failures are forgotten, and the address gets this attempt back. */
  async succeeded(by: AttemptBy, now: Instant): Promise<void> {
    await this.scoped.readAll(serverScope(), [
      { name: 'forget-failures', text: "delete from sign_in_attempt where kind = 'account' and key_hash = $1", values: [keyOf(by.email)] },
      { name: 'take-back-failure', text: TAKE_BACK, values: [keyOf(by.address), now] },
    ]);
  }
}

interface Count {
  readonly kind: ThrottleKind;
  readonly key: Buffer;
  readonly attempts: FailedAttempts;
}

// The row is made when it is missing, so that there is always something to lock. Accounts are locked before addresses.
async function locked(within: Transaction, kind: ThrottleKind, name: string, now: Instant): Promise<Count> {
  const key = keyOf(name);
  await within.query({ name: 'attempt-there', text: MAKE, values: [kind, key, now] });
  const [attempts] = await within.query<FailedAttempts>({ name: 'attempt-lock', text: LOCK, values: [kind, key] });
  return { kind, key, attempts: attempts ?? { failures: 0, lastFailedAt: now, opensAt: now } };
}

async function save(within: Transaction, kind: ThrottleKind, key: Buffer, { failures, lastFailedAt, opensAt }: FailedAttempts): Promise<void> {
  await within.query({ name: 'attempt-save', text: SAVE, values: [kind, key, failures, lastFailedAt, opensAt] });
}

function keyOf(name: string): Buffer {
  return createHash('sha256').update(name).digest();
}

const MAKE = `insert into sign_in_attempt (kind, key_hash, failures, last_failed_at, opens_at) values ($1, $2, 0, $3, $3) on conflict do nothing`;
const LOCK = `select failures, last_failed_at as "lastFailedAt", opens_at as "opensAt" from sign_in_attempt where kind = $1 and key_hash = $2 for update`;
const SAVE = `update sign_in_attempt set failures = $3, last_failed_at = $4, opens_at = $5 where kind = $1 and key_hash = $2`;
const TAKE_BACK = `update sign_in_attempt set failures = greatest(failures - 1, 0), opens_at = least(opens_at, $2) where kind = 'address' and key_hash = $1`;
