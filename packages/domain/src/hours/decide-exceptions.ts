// A coordinator decides what an exception means: the hours count, a part of them does, none do, or the student is asked
// again. All open exceptions of the entry are decided together, with a reason.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../outcome/index.js';
import type { Minutes } from '../time/index.js';
import { creditFor, type Credit, type CreditedDay } from './crediting.js';
import { moved, reasonRefusals, stood, type EntryMoved } from './entry-move.js';
import type { EntryRefusal } from './hours-refusal.js';
import { mayMoveEntry, type HoursActor } from './hours-policy.js';
import type { HoursSettings } from './hours-settings.js';
import { canMove } from './time-entry-lifecycle.js';
import type { TimeEntry } from './time-entry.js';

/** What a coordinator can decide. */
export const exceptionDecisions = ['credit', 'credit-part', 'not-credit', 'return'] as const;
export type ExceptionDecision = (typeof exceptionDecisions)[number];

/** The input of deciding. */
export const decideExceptionsInput = z.strictObject({
  timeEntryId: z.string().min(1),
  expectedVersion: z.int().min(1),
  decision: z.enum(exceptionDecisions),
  creditedMinutes: z.int().min(0).max(1440).nullish(),
  reason: z.string().trim().max(500),
});
export type DecideExceptionsInput = z.output<typeof decideExceptionsInput>;

/** A decision as it is asked for. */
export interface ExceptionsDecision {
  readonly entry: TimeEntry;
  readonly expectedVersion: number;
  readonly decision: ExceptionDecision;
  /** How many minutes count; for `credit-part` only. */
  readonly creditedMinutes: Minutes | null;
  readonly reason: string;
}

/** What a decision is held against. */
export interface DecisionSurroundings {
  readonly settings: HoursSettings;
  readonly credited: readonly CreditedDay[];
}

/**
 * Settles every open exception of an entry. `credit` before the signature settles them and leaves the entry waiting: it is
 * credited when it is signed. Caps hold for every decision.
 */
export function decideExceptions(
  asked: ExceptionsDecision,
  actor: HoursActor,
  { settings, credited }: DecisionSurroundings,
): Outcome<EntryMoved, EntryRefusal> {
  const { entry } = asked;
  const full = creditFor(entry, settings, credited);
  const refusals = [...standingRefusals(asked, actor), ...partRefusals(asked, full), ...reasonRefusals(asked.reason, entry.clinicalDate)];
  return outcomeOf(decided(asked, full), refusals);
}

function standingRefusals({ entry, expectedVersion }: ExceptionsDecision, actor: HoursActor): readonly EntryRefusal[] {
  if (entry.openExceptions === 0 || !mayMoveEntry(actor, entry, 'not-credit')) {
    return [{ code: 'MOVE_NOT_POSSIBLE', entryId: entry.id, status: entry.status }];
  }
  return expectedVersion === entry.version ? [] : [{ code: 'ENTRY_CHANGED_SINCE_SEEN', entryId: entry.id, date: entry.clinicalDate }];
}

function partRefusals({ entry, decision, creditedMinutes }: ExceptionsDecision, full: Credit): readonly EntryRefusal[] {
  if (decision !== 'credit-part') return [];
  if (!canMove(entry.status, 'credit')) return [{ code: 'NOT_SIGNED_YET', entryId: entry.id }];
  if (creditedMinutes === null || creditedMinutes <= 0) return [{ code: 'CREDITED_MINUTES_MISSING', field: 'creditedMinutes' }];
  if (creditedMinutes <= full.creditedMinutes) return [];
  return [{ code: 'MORE_THAN_CREDITABLE', field: 'creditedMinutes', creditableMinutes: full.creditedMinutes }];
}

function decided({ entry, decision, creditedMinutes }: ExceptionsDecision, full: Credit): EntryMoved {
  switch (decision) {
    case 'credit':
      return canMove(entry.status, 'credit') ? moved(entry, 'credit', full, 0) : stood(entry, entry.status, null, 0);
    case 'credit-part': {
      const part = creditedMinutes ?? 0;
      return moved(entry, 'credit', { ...full, creditedMinutes: part, cappedBy: part < entry.minutes ? 'decision' : null }, 0);
    }
    case 'not-credit':
      return moved(entry, 'not-credit', null, 0);
    case 'return':
      return moved(entry, 'send-back', null, 0);
  }
}
