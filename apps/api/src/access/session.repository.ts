import { Injectable } from '@nestjs/common';
import type { Instant } from '@practicum/domain';
import { serverScope } from '../platform/database/scope.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { SessionEntity, type SessionRow } from './session.entity.js';

/** A session that begins. */
export type NewSession = Pick<SessionRow, 'idHash' | 'accountId' | 'membershipId' | 'createdAt' | 'expiresAt' | 'idleMinutes' | 'userAgent'>;

/** Sessions, by the hash of their secret. */
@Injectable()
export class SessionRepository {
  constructor(private readonly scoped: Scoped) {}

  /** Begins a session and, in the same moment, ends the one that the browser showed before. */
  begin(session: NewSession, instead: Buffer | null): Promise<void> {
    return this.scoped.write(serverScope(), async (within) => {
      if (instead) await within.query({ name: 'session-end', text: END, values: [instead] });
      await within.entities.insert(SessionEntity, { ...session, lastSeenAt: session.createdAt, stepUpAt: null });
    });
  }

  async end(hash: Buffer): Promise<void> {
    await this.scoped.read(serverScope(), { name: 'session-end', text: END, values: [hash] });
  }

  /** The session is in use; told once a minute at most. */
  async seen(hash: Buffer, at: Instant): Promise<void> {
    await this.scoped.read(serverScope(), { name: 'session-seen', text: 'update session set last_seen_at = $2 where id_hash = $1 and last_seen_at < $2', values: [hash, at] });
  }

  /** The password was given again. */
  async confirmed(hash: Buffer, at: Instant): Promise<void> {
    await this.scoped.read(serverScope(), { name: 'session-confirmed', text: 'update session set step_up_at = $2 where id_hash = $1', values: [hash, at] });
  }
}

const END = 'delete from session where id_hash = $1';
