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
  readonly data?: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** Who did it: an actor, or the server by itself in a school. */
export type Doer = Pick<Actor, 'schoolId' | 'accountId' | 'role'> | { readonly schoolId: string; readonly accountId?: undefined; readonly role?: undefined };

/** The statement that keeps an event; it belongs into the same transaction as the change. */
export function noteEvent(by: Doer, event: RecordedEvent): Statement {
  const { action, subject, studentId, data, at } = event;
  return { name: 'note-event', text: NOTE, values: [by.schoolId, newId(), by.accountId ?? null, by.role ?? 'system', action, subject.kind, subject.id, studentId ?? null, data ?? {}, at] };
}

const NOTE = `insert into event (school_id, id, actor_account_id, actor_role, action, subject_kind, subject_id, student_id, data, at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
