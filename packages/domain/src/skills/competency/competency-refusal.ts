// Why something about competencies was not done: codes with the figures that the sentence needs.
import type { CommonRefusal } from '../../outcome/index.js';
import type { PatientIdentifierKind } from '../../privacy/index.js';
import type { LocalDate } from '../../time/index.js';
import type { CompetencyFramework } from './frameworks.js';

/** Everything that competencies can be refused for. */
export type CompetencyRefusal =
  | CommonRefusal
  | { readonly code: 'NO_COMPETENCIES_TO_SIGN'; readonly field: 'items' }
  | { readonly code: 'COMPETENCY_UNKNOWN'; readonly field: 'items'; readonly framework: CompetencyFramework; readonly competency: string }
  | { readonly code: 'COMPETENCY_SIGNED_THAT_DAY'; readonly field: 'items'; readonly competency: string; readonly date: LocalDate }
  | { readonly code: 'COMPETENCY_NOT_YOURS_TO_SIGN' }
  | { readonly code: 'COMPETENCY_SUBJECT_MISSING'; readonly field: 'subject' }
  | { readonly code: 'COMPETENCY_SITE_MISSING'; readonly field: 'placementId' }
  | { readonly code: 'COMPETENCY_IN_THE_FUTURE'; readonly field: 'date' }
  | { readonly code: 'COMPETENCY_OUTSIDE_PLACEMENT'; readonly field: 'date'; readonly startsOn: LocalDate; readonly endsOn: LocalDate }
  | { readonly code: 'COMPETENCY_REASON_HOLDS_PATIENT_IDENTIFIER'; readonly field: 'reason'; readonly kind: PatientIdentifierKind }
  | { readonly code: 'CHECK_OFF_NOT_YOURS_TO_WITHDRAW' }
  | { readonly code: 'COMPETENCY_CODE_TAKEN'; readonly field: 'code'; readonly framework: CompetencyFramework; readonly competency: string };
