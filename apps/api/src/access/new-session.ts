import { Injectable } from '@nestjs/common';
import { accepted, addMinutes, refused, sessionSpan, type Instant, type Outcome, type SignInRefusal } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { newSessionSecret } from '../platform/access/session-cookie.js';
import { Clock } from '../platform/clock/clock.js';
import { MembershipRepository } from './membership.repository.js';
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
    private readonly memberships: MembershipRepository,
    private readonly clock: Clock,
  ) {}

  /** Goes on as the membership that is asked for, else as the account's widest; the strictest role of all decides how long. */
  async begin(door: Door, accountId: string, asked?: string): Promise<Outcome<BegunSession, SignInRefusal>> {
    const memberships = await this.memberships.activeOf(accountId);
    const membership = asked === undefined ? memberships[0] : memberships.find((one) => one.id === asked);
    if (!membership) return refused({ code: 'NO_MEMBERSHIP' });
    const now = this.clock.now();
    const { mostMinutes, idleMinutes } = sessionSpan(memberships.map((one) => one.role));
    const { secret, hash } = newSessionSecret();
    const expiresAt = addMinutes(now, mostMinutes);
    const userAgent = door.userAgent?.slice(0, 300) ?? null;
    await this.sessions.begin({ idHash: hash, accountId, membershipId: membership.id, createdAt: now, expiresAt, idleMinutes, userAgent }, door.sessionHash);
    door.show(hash);
    return accepted({ secret, expiresAt });
  }
}
