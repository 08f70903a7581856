import { findingStatuses, recordSections, verdicts } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { EligibilityModule } from './eligibility.module.js';
import { recordFactBody } from './record-fact-scalar.js';

export type { AssessRefusal } from './assess-answer.js';
export { assessSchool, type SchoolQuestion, type StudentLine } from './assess-school.js';
export { BurnUpRepository, type BurnUpRow } from './burn-up.repository.js';
export { isEligibleBy, isLate } from './cohort-board.js';
export { DecisionRepository } from './decision.repository.js';
export { EligibilityModule } from './eligibility.module.js';
export { EligibilityReader, type AssessedCredential, type HowToLook } from './eligibility-reader.js';
export { EligibilityLoader } from './eligibility.loader.js';
export { eligibilityPart, findingPart, type EligibilityPart } from './eligibility-parts.js';
export { RecordRepository } from './record.repository.js';

export const eligibilityFeature: Feature = {
  module: EligibilityModule,
  vocabulary: { FindingStatus: findingStatuses, Verdict: verdicts, RecordSection: recordSections },
  scalars: { RecordFactBody: recordFactBody },
};
