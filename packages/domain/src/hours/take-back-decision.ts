// A decision about exceptions is taken back by whoever made it, on the same day, while the entry stands as the decision left it:
// the exceptions are open again and the hours wait as before. Hours that were sent back to the student stay sent back: the
// student has been asked. Whatever came later is put right by a correction.
import { z } from 'zod';
import { outcomeOf, refused, type Outcome } from '../outcome/index.js';
import type { LocalDate } from '../time/index.js';
import { moved, stood, type EntryMoved } from './entry-move.js';
import type { EntryRefusal } from './hours-refusal.js';
import { mayMoveEntry, type HoursActor } from './hours-policy.js';
import { canMove } from './time-entry-lifecycle.js';
import type { TimeEntry } from './time-entry.js';

/** The input of taking a decision back. */
export const takeBackDecisionInput = z.strictObject({ timeEntryId: z.string().min(1), expectedVersion: z.int().min(1) });
export type TakeBackDecisionInput = z.output<typeof takeBackDecisionInput>;

/** The last decision about an entry's exceptions. */
export interface LastDecision {
  readonly byAccount: string | null;
  /** The school's calendar day. */
  readonly on: LocalDate;
  /** How many exceptions it settled. */
  readonly exceptions: number;
  /** A preceptor has signed the entry. */
  readonly signed: boolean;
}

/** A decision as it is taken back. */
export interface DecisionTakenBack {
  readonly entry: TimeEntry;
  readonly expectedVersion: number;
  readonly last: LastDecision | null;
}

/** Whoever takes it back, and their school's day. */
export interface TakingBack extends HoursActor {
  readonly accountId: string;
  readonly today: LocalDate;
}

/** Opens the exceptions again and lets the entry wait as it did before the decision. */
export function takeBackDecision({ entry, expectedVersion, last }: DecisionTakenBack, actor: TakingBack): Outcome<EntryMoved, EntryRefusal> {
  if (!last || last.byAccount !== actor.accountId || last.on !== actor.today) return refused({ code: 'DECISION_STANDS', entryId: entry.id });
  const waits = canMove(entry.status, 'not-credit');
  const move = last.signed ? 'reopen-signed' : 'reopen-unsigned';
  if (!waits && !canMove(entry.status, move)) return refused({ code: 'MOVE_NOT_POSSIBLE', entryId: entry.id, status: entry.status });
  const may = mayMoveEntry(actor, entry, waits ? 'not-credit' : move);
  return outcomeOf(waits ? stood(entry, entry.status, null, last.exceptions) : moved(entry, move, null, last.exceptions), [
    ...(may ? [] : [{ code: 'MOVE_NOT_POSSIBLE', entryId: entry.id, status: entry.status } as const]),
    ...(expectedVersion === entry.version ? [] : [{ code: 'ENTRY_CHANGED_SINCE_SEEN', entryId: entry.id, date: entry.clinicalDate } as const]),
  ]);
}
