// What a move leaves behind: the new standing and the change of the totals, ready for one statement.
import type { LocalDate } from '../time/index.js';
import { findPatientIdentifier } from '../privacy/index.js';
import type { Credit } from './crediting.js';
import type { EntryRefusal } from './hours-refusal.js';
import { totalsDelta, type TotalsDelta } from './hour-totals.js';
import { timeEntryMoves, type TimeEntryMoveName } from './time-entry-lifecycle.js';
import type { TimeEntry, TimeEntryStanding } from './time-entry.js';

/** One entry after a move. */
export interface EntryMoved {
  readonly entryId: string;
  readonly expectedVersion: number;
  readonly standing: TimeEntryStanding;
  readonly delta: TotalsDelta;
}

/** Moves an entry by the table; a credit is fixed with it where there is one. */
export function moved(entry: TimeEntry, move: TimeEntryMoveName, credit: Credit | null = null, openExceptions = entry.openExceptions): EntryMoved {
  return stood(entry, timeEntryMoves[move].to, credit, openExceptions);
}

/** The entry standing anew, also where its status stays. */
export function stood(entry: TimeEntry, status: TimeEntryStanding['status'], credit: Credit | null, openExceptions: number): EntryMoved {
  const standing: TimeEntryStanding = {
    status,
    creditedMinutes: credit?.creditedMinutes ?? 0,
    cappedBy: credit?.cappedBy ?? null,
    settingsVersion: credit?.settingsVersion ?? null,
    openExceptions,
    version: entry.version + 1,
  };
  return { entryId: entry.id, expectedVersion: entry.version, standing, delta: totalsDelta(entry.minutes, entry, standing) };
}

/** A reason is given in words, and names no patient. */
export function reasonRefusals(reason: string, about: LocalDate): readonly EntryRefusal[] {
  if (reason.trim() === '') return [{ code: 'REASON_MISSING', field: 'reason' }];
  const kind = findPatientIdentifier(reason, about);
  return kind === undefined ? [] : [{ code: 'REASON_HOLDS_PATIENT_IDENTIFIER', field: 'reason', kind }];
}
