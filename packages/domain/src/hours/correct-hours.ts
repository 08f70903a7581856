// A correction is a new fact beside the old one, never an overwrite: the old entry ends as corrected, the new one begins as
// submitted and is signed anew.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../outcome/index.js';
import { moved, reasonRefusals, type EntryMoved } from './entry-move.js';
import { logHoursInput, type HoursCandidate, type HoursSurroundings } from './hours-candidate.js';
import type { HoursRefusal } from './hours-refusal.js';
import { mayMoveEntry, type HoursActor } from './hours-policy.js';
import { logHours, type LoggedHours } from './log-hours.js';
import type { TimeEntry } from './time-entry.js';

/** The input of correcting hours. */
export const correctHoursInput = z.strictObject({
  timeEntryId: z.string().min(1),
  expectedVersion: z.int().min(1),
  reason: z.string().trim().max(500),
  hours: logHoursInput,
});
export type CorrectHoursInput = z.output<typeof correctHoursInput>;

/** What a correction asks for. */
export interface HoursCorrection {
  readonly entry: TimeEntry;
  readonly expectedVersion: number;
  readonly reason: string;
  readonly candidate: HoursCandidate;
}

/** The end of the old entry and the beginning of the new. */
export interface CorrectedHours {
  readonly old: EntryMoved;
  readonly logged: LoggedHours;
}

/** Puts corrected hours in the place of an entry, or tells everything that stands against it. */
export function correctHours(
  { entry, expectedVersion, reason, candidate }: HoursCorrection,
  actor: HoursActor,
  surroundings: HoursSurroundings,
): Outcome<CorrectedHours, HoursRefusal> {
  const move = mayMoveEntry(actor, entry, 'amend') ? 'amend' : 'correct';
  const refusals: HoursRefusal[] = [...reasonRefusals(reason, entry.clinicalDate)];
  if (!mayMoveEntry(actor, entry, move)) {
    refusals.unshift({ code: 'MOVE_NOT_POSSIBLE', entryId: entry.id, status: entry.status });
  } else if (expectedVersion !== entry.version) {
    refusals.unshift({ code: 'ENTRY_CHANGED_SINCE_SEEN', entryId: entry.id, date: entry.clinicalDate });
  }
  const logged = logHours({ ...candidate, correctsId: entry.id }, surroundings);
  if (!logged.ok) return { ok: false, refusals: [...refusals, ...logged.refusals] };
  return outcomeOf({ old: moved(entry, move), logged: logged.value }, refusals);
}
