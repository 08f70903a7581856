import { Injectable } from '@nestjs/common';
import { addMinutes, sessionSpan, type Instant } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { newSessionSecret } from '../platform/access/session-cookie.js';
import { Clock } from '../platform/clock/clock.js';
import type { Membership } from './membership.repository.js';
import { SessionRepository } from './session.repository.js';

/** A session that began: the secret for the browser, and when it ends at the latest. */
export interface BegunSession {
  readonly secret: string;
  readonly expiresAt: Instant;
}

/** Begins sessions: always a new secret, never the one that the browser came with. */
@Injectable()
export class NewSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** Goes on as this membership; the strictest role among all of the account's decides how long. */
  async begin(door: Door, membership: Membership, all: readonly Membership[]): Promise<BegunSession> {
    const now = this.clock.now();
    const { mostMinutes, idleMinutes } = sessionSpan(all.map((one) => one.role));
    const { secret, hash } = newSessionSecret();
    const expiresAt = addMinutes(now, mostMinutes);
    const { accountId, id: membershipId } = membership;
    const userAgent = door.userAgent?.slice(0, 300) ?? null;
    await this.sessions.begin({ idHash: hash, accountId, membershipId, createdAt: now, expiresAt, idleMinutes, userAgent }, door.sessionHash);
    door.show(hash);
    return { secret, expiresAt };
  }
}
