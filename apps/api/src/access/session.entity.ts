import { EntitySchema } from 'typeorm';

/** A living sign-in; the browser holds the secret, this row only its hash. */
export interface SessionRow {
  readonly idHash: Buffer;
  readonly accountId: string;
  readonly membershipId: string | null;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  readonly idleMinutes: number;
  readonly stepUpAt: string | null;
  readonly userAgent: string | null;
}

export const SessionEntity = new EntitySchema<SessionRow>({
  name: 'Session',
  tableName: 'session',
  columns: {
    idHash: { type: 'bytea', primary: true, name: 'id_hash' },
    accountId: { type: 'uuid', name: 'account_id' },
    membershipId: { type: 'uuid', name: 'membership_id', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    lastSeenAt: { type: 'timestamptz', name: 'last_seen_at' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
    idleMinutes: { type: 'integer', name: 'idle_minutes' },
    stepUpAt: { type: 'timestamptz', name: 'step_up_at', nullable: true },
    userAgent: { type: 'text', name: 'user_agent', nullable: true },
  },
});
