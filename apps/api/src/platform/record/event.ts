import { createHash } from 'node:crypto';
import { canonicalJson } from '@practicum/domain';
import type { Actor } from '../access/actor.js';
import type { Statement } from '../database/pipeline.js';
import { newId } from '../ids.js';

/** A change of consequence, as the school's record keeps it: ids, words and figures, no names and no free text. */
export interface RecordedEvent {
  /** What was done, in the field's verb: `hours.verified`, `membership.ended`. */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The student whom it is about: they may see it. */
  readonly studentId?: string | null;
  /** Digest of what stood before, and of what stands now: SHA-256 in lower-case hexadecimal, such as {@link stateDigest} makes. */
  readonly before?: string | null;
  readonly after?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** Who did it: an actor, or the server by itself in a school. */
export type Doer = Pick<Actor, 'schoolId' | 'accountId' | 'role'> | { readonly schoolId: string; readonly accountId?: undefined; readonly role?: undefined };

/** The statement that keeps an event; it belongs into the same transaction as the change. Its place in the ledger comes later. */
export function noteEvent(by: Doer, event: RecordedEvent): Statement {
  const { action, subject, studentId, before, after, data, at } = event;
  const values = [by.schoolId, newId(), by.accountId ?? null, by.role ?? 'system', action, subject.kind, subject.id, studentId ?? null, bytesOf(before), bytesOf(after), data ?? {}, at];
  return { name: 'note-event', text: NOTE, values };
}

/** The digest of something as it stands, for an event that changes it. */
export function stateDigest(state: unknown): string {
  return createHash('sha256').update(canonicalJson(state)).digest('hex');
}

function bytesOf(digest: string | null | undefined): Buffer | null {
  return digest ? Buffer.from(digest, 'hex') : null;
}

// What waits for its place in the ledger says so itself: a row of `event` that came by another way waits nowhere, and is found.
const NOTE = `with noted as (
    insert into event (school_id, id, actor_account_id, actor_role, action, subject_kind, subject_id, student_id, before_hash, after_hash, data, at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))
  insert into unsealed_event (school_id, event_id) values ($1, $2)`;
