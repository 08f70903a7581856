// A preceptor signs procedures that were done at their site, as they were shown; or gives one back with a reason.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../outcome/index.js';
import { findPatientIdentifier } from '../privacy/index.js';
import type { LocalDate } from '../time/index.js';
import { canMoveProcedure, procedureMoves, type ProcedureEntry, type ProcedureMove } from './procedure-entry.js';
import type { ProcedureStatus } from './procedure-words.js';
import { maySignProcedures, type SkillsActor } from './skills-policy.js';
import type { SkillsRefusal } from './skills-refusal.js';

const seenProcedureEntry = z.strictObject({ procedureEntryId: z.string().min(1), expectedVersion: z.int().min(1) });

/** The input of signing procedures; at most a hundred entries at once. */
export const verifyProceduresInput = z.strictObject({ entries: z.array(seenProcedureEntry).max(100) });
export type VerifyProceduresInput = z.output<typeof verifyProceduresInput>;

/** The input of giving procedures back. */
export const returnProceduresInput = z.strictObject({ entry: seenProcedureEntry, reason: z.string().trim().max(500) });
export type ReturnProceduresInput = z.output<typeof returnProceduresInput>;

/** A procedure entry with the version that the signer was shown. */
export type SeenProcedureEntry = Readonly<z.output<typeof seenProcedureEntry>>;

/** One entry after a move. */
export interface ProcedureMoved {
  readonly entryId: string;
  readonly expectedVersion: number;
  readonly status: ProcedureStatus;
  readonly version: number;
}

/** Signs every entry, or tells everything that stands against it. */
export function verifyProcedures(
  seen: readonly SeenProcedureEntry[],
  actor: SkillsActor,
  entries: readonly ProcedureEntry[],
): Outcome<readonly ProcedureMoved[], SkillsRefusal> {
  if (seen.length === 0) return { ok: false, refusals: [{ code: 'NO_PROCEDURES_TO_SIGN', field: 'entries' }] };
  const once = [...new Map(seen.map((one) => [one.procedureEntryId, one])).values()];
  const found = once.map((one) => ({ one, entry: entries.find(({ id }) => id === one.procedureEntryId) }));
  const refusals = found.flatMap(({ one, entry }) => signatureRefusals(one, entry, actor));
  return outcomeOf(found.flatMap(({ entry }) => (entry ? movedProcedure(entry, 'verify') : [])), refusals);
}

/** Gives an entry back to the student with a reason. */
export function returnProcedures(
  seen: SeenProcedureEntry,
  reason: string,
  actor: SkillsActor,
  entry: ProcedureEntry | undefined,
): Outcome<ProcedureMoved, SkillsRefusal> {
  if (entry === undefined) return { ok: false, refusals: signatureRefusals(seen, entry, actor) };
  return outcomeOf(movedProcedure(entry, 'return'), [...signatureRefusals(seen, entry, actor), ...reasonRefusals(reason, entry.clinicalDate)]);
}

function signatureRefusals(seen: SeenProcedureEntry, entry: ProcedureEntry | undefined, actor: SkillsActor): readonly SkillsRefusal[] {
  if (entry === undefined) return [{ code: 'NOT_FOUND' }];
  const about = { entryId: entry.id, date: entry.clinicalDate };
  if (!maySignProcedures(actor, entry)) return [{ code: 'PROCEDURE_ENTRY_NOT_YOURS_TO_SIGN', ...about }];
  if (!canMoveProcedure(entry.status, 'verify')) return [{ code: 'PROCEDURE_ENTRY_NOT_WAITING', ...about, status: entry.status }];
  return seen.expectedVersion === entry.version ? [] : [{ code: 'PROCEDURE_ENTRY_CHANGED_SINCE_SEEN', ...about }];
}

function reasonRefusals(reason: string, about: LocalDate): readonly SkillsRefusal[] {
  if (reason.trim() === '') return [{ code: 'REASON_MISSING', field: 'reason' }];
  const kind = findPatientIdentifier(reason, about);
  return kind === undefined ? [] : [{ code: 'PROCEDURE_REASON_HOLDS_PATIENT_IDENTIFIER', field: 'reason', kind }];
}

function movedProcedure(entry: ProcedureEntry, move: ProcedureMove): ProcedureMoved {
  return { entryId: entry.id, expectedVersion: entry.version, status: procedureMoves[move].to, version: entry.version + 1 };
}
