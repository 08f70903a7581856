// Logging procedures: what was done, how often, in which role. What is not possible is refused at once; there is no half entry.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../outcome/index.js';
import { findPatientIdentifier } from '../privacy/index.js';
import { localDateShape, type LocalDate } from '../time/index.js';
import type { ProcedureFacts } from './procedure-entry.js';
import { ageBands, hasSpecialty, procedureActivities, procedurePurposes, procedureRoles, procedures, procedureSubjects, purposesFor, rolesFor, surgicalSpecialties } from './procedure-words.js';
import type { SkillsRefusal } from './skills-refusal.js';

/** More than this of one kind on one day is a slip of the hand. */
export const MOST_PROCEDURES = 500;

/** The input of logging procedures; the form and the API read it with the same shape. */
export const logProceduresInput = z.strictObject({
  clientKey: z.string().trim().min(8).max(100),
  enrollmentId: z.string().min(1),
  placementId: z.string().min(1).nullish(),
  procedure: z.enum(procedures),
  count: z.int(),
  role: z.enum(procedureRoles),
  subject: z.enum(procedureSubjects),
  successful: z.boolean(),
  unaided: z.boolean(),
  /** Left out: externship where a placement runs on that day, else the school's lab. */
  activity: z.enum(procedureActivities).nullish(),
  /** Left out: for a clinical test at a site, for practice in the lab. */
  purpose: z.enum(procedurePurposes).nullish(),
  specialty: z.enum(surgicalSpecialties).nullish(),
  ageBand: z.enum(ageBands).nullish(),
  date: localDateShape,
  note: z.string().trim().max(500).nullish(),
});
export type LogProceduresInput = z.output<typeof logProceduresInput>;

/** What procedures are held against. */
export interface ProcedureSurroundings {
  /** Today at the site. */
  readonly today: LocalDate;
  readonly placement: { readonly startsOn: LocalDate; readonly endsOn: LocalDate } | null;
}

/** Accepts what was said as a submitted entry, or tells everything that stands against it. */
export function logProcedures(said: ProcedureFacts, { today, placement }: ProcedureSurroundings): Outcome<ProcedureFacts, SkillsRefusal> {
  const refusals: SkillsRefusal[] = [];
  const { count, procedure, role, clinicalDate, note } = said;
  if (!Number.isInteger(count) || count < 1 || count > MOST_PROCEDURES) {
    refusals.push({ code: 'PROCEDURE_COUNT_OUT_OF_RANGE', field: 'count', count, most: MOST_PROCEDURES });
  }
  if (!rolesFor(procedure).includes(role)) refusals.push({ code: 'ROLE_NOT_FOR_PROCEDURE', field: 'role', procedure, role });
  refusals.push(...kindRefusals(said));
  if (clinicalDate > today) refusals.push({ code: 'PROCEDURE_IN_THE_FUTURE', field: 'date' });
  if (placement !== null && (clinicalDate < placement.startsOn || clinicalDate > placement.endsOn)) {
    const { startsOn, endsOn } = placement;
    refusals.push({ code: 'PROCEDURE_OUTSIDE_PLACEMENT', field: 'date', startsOn, endsOn });
  }
  const kind = note === null ? undefined : findPatientIdentifier(note, clinicalDate);
  if (kind !== undefined) refusals.push({ code: 'PROCEDURE_NOTE_HOLDS_PATIENT_IDENTIFIER', field: 'note', kind });
  return outcomeOf({ ...said, note: note === '' ? null : note }, refusals);
}

/** Where it was done, for what, and in which specialty: only what the procedure has. */
function kindRefusals({ procedure, purpose, specialty, activity, placementId }: ProcedureFacts): readonly SkillsRefusal[] {
  const refusals: SkillsRefusal[] = [];
  if (purpose !== null && !purposesFor(procedure).includes(purpose)) refusals.push({ code: 'PURPOSE_NOT_FOR_PROCEDURE', field: 'purpose', procedure, purpose });
  if (specialty === null && hasSpecialty(procedure)) refusals.push({ code: 'SPECIALTY_MISSING', field: 'specialty' });
  if (specialty !== null && !hasSpecialty(procedure)) refusals.push({ code: 'SPECIALTY_NOT_FOR_PROCEDURE', field: 'specialty', procedure, specialty });
  if (activity === 'externship' && placementId === null) refusals.push({ code: 'ACTIVITY_WITHOUT_PLACEMENT', field: 'activity' });
  if (activity !== 'externship' && placementId !== null) refusals.push({ code: 'ACTIVITY_NOT_OF_PLACEMENT', field: 'activity', activity });
  return refusals;
}
