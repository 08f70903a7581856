// Why something about procedures was not done: codes with the figures that the sentence needs.
import type { CommonRefusal } from '../outcome/index.js';
import type { PatientIdentifierKind } from '../privacy/index.js';
import type { LocalDate } from '../time/index.js';
import type { Procedure, ProcedureActivity, ProcedurePurpose, ProcedureRole, ProcedureStatus, SurgicalSpecialty } from './procedure-words.js';

/** Everything that procedures can be refused for. */
export type SkillsRefusal =
  | CommonRefusal
  | { readonly code: 'PROCEDURE_COUNT_OUT_OF_RANGE'; readonly field: 'count'; readonly count: number; readonly most: number }
  | { readonly code: 'PROCEDURE_IN_THE_FUTURE'; readonly field: 'date' }
  | { readonly code: 'ROLE_NOT_FOR_PROCEDURE'; readonly field: 'role'; readonly procedure: Procedure; readonly role: ProcedureRole }
  | { readonly code: 'PURPOSE_NOT_FOR_PROCEDURE'; readonly field: 'purpose'; readonly procedure: Procedure; readonly purpose: ProcedurePurpose }
  | { readonly code: 'SPECIALTY_MISSING'; readonly field: 'specialty' }
  | { readonly code: 'SPECIALTY_NOT_FOR_PROCEDURE'; readonly field: 'specialty'; readonly procedure: Procedure; readonly specialty: SurgicalSpecialty }
  | { readonly code: 'ACTIVITY_WITHOUT_PLACEMENT'; readonly field: 'activity' }
  | { readonly code: 'ACTIVITY_NOT_OF_PLACEMENT'; readonly field: 'activity'; readonly activity: ProcedureActivity }
  | { readonly code: 'PROCEDURE_OUTSIDE_PLACEMENT'; readonly field: 'date'; readonly startsOn: LocalDate; readonly endsOn: LocalDate }
  | { readonly code: 'PROCEDURE_NOTE_HOLDS_PATIENT_IDENTIFIER'; readonly field: 'note'; readonly kind: PatientIdentifierKind }
  | { readonly code: 'NO_PROCEDURES_TO_SIGN'; readonly field: 'entries' }
  | { readonly code: 'PROCEDURE_ENTRY_CHANGED_SINCE_SEEN'; readonly entryId: string; readonly date: LocalDate }
  | { readonly code: 'PROCEDURE_ENTRY_NOT_WAITING'; readonly entryId: string; readonly date: LocalDate; readonly status: ProcedureStatus }
  | { readonly code: 'PROCEDURE_ENTRY_NOT_YOURS_TO_SIGN'; readonly entryId: string; readonly date: LocalDate }
  | { readonly code: 'PROCEDURE_REASON_HOLDS_PATIENT_IDENTIFIER'; readonly field: 'reason'; readonly kind: PatientIdentifierKind };
