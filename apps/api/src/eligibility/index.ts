import { attestationForms, attestedThings, attesters, eligibilityGroups, findingStatuses, heldResultStandings, recordSections, verdicts } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { assessmentBasis } from './assessment-basis-scalar.js';
import { EligibilityModule } from './eligibility.module.js';
import { recordFactBody } from './record-fact-scalar.js';

export type { AssessRefusal } from './assess-answer.js';
export { assessSchool, type SchoolQuestion, type StudentLine } from './assess-school.js';
export { burnUp } from './burn-up.js';
export { BurnUpRepository, type BurnUpRow, type Span } from './burn-up.repository.js';
export { isEligibleBy, isLate } from './cohort-board.js';
export { DecisionRepository } from './decision.repository.js';
export { EligibilityModule } from './eligibility.module.js';
export { EligibilityReader, type AssessedCredential, type HowToLook } from './eligibility-reader.js';
export { EligibilityLoader } from './eligibility.loader.js';
export { eligibilityPart, findingPart, type EligibilityPart } from './eligibility-parts.js';
export { HeldResultReader, type HeldResultRow } from './held-result-reader.js';
export { RecordRepository } from './record.repository.js';

export const eligibilityFeature: Feature = {
  module: EligibilityModule,
  vocabulary: {
    FindingStatus: findingStatuses, Verdict: verdicts, RecordSection: recordSections, EligibilityGroup: eligibilityGroups, HeldResultStanding: heldResultStandings,
    Attester: attesters, AttestedThing: attestedThings, AttestationForm: attestationForms,
  },
  scalars: { RecordFactBody: recordFactBody, AssessmentBasis: assessmentBasis },
};
