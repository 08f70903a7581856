import type { LedgerEvent } from '@practicum/domain';
import type { Statement } from '../platform/database/pipeline.js';

/** An event as its row tells it. */
export interface EventRow extends Omit<LedgerEvent, 'subject'> {
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** The columns of `event e`. An instant is told to the microsecond: what the database keeps is what is sealed. */
export const EVENT_COLUMNS = `e.id, e.school_id as school, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.actor_account_id as actor, e.actor_role as role,
  e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.student_id as student, encode(e.before_hash, 'hex') as before, encode(e.after_hash, 'hex') as after, e.data`;

/** The event of a row. */
export function eventOf({ id, school, at, actor, role, action, subjectKind, subjectId, student, before, after, data }: EventRow): LedgerEvent {
  return { id, school, at, actor, role, action, subject: { kind: subjectKind, id: subjectId }, student, before, after, data };
}

/** Events by their ids, in the order of these. Asked by ids and not by a join, each is one look into the key, however long the ledger is. */
export function eventsById(ids: readonly string[]): Statement {
  return { name: 'ledger-events-by-id', text: `select ${EVENT_COLUMNS} from event e where e.school_id = app_school() and e.id = any($1::uuid[]) order by e.id`, values: [ids] };
}
