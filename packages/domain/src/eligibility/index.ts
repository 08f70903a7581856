export { attest, attestableBy, attestInput, isWeightyAttestation, type AttestedThing, type AttestInput, type AttestRefusal } from './attest.js';
export {
  decideRequirement,
  decideRequirementInput,
  withdrawDecision,
  withdrawDecisionInput,
  type DecideRequirementInput,
  type DecideRequirementRefusal,
  type WithdrawDecisionRefusal,
} from './decide-requirement.js';
export { assess, type Beside } from './assess.js';
export { assessBy, assessOn, type Assessed, type AssessmentBasis, type CredentialBasis, type EditionBasis } from './assessment-basis.js';
export { closingStep, type ClosingStep, type ClosingStepCode } from './closing-step.js';
export { planOf, type Coming } from './coming.js';
export { bestRoute, openIn } from './best-route.js';
export { anniversary, lastDayWithin, windowStart, type CalendarLength } from './calendar-length.js';
export { decisionAnswers, parseDecisions, type Decision, type DecisionAnswer, type DecisionRefusal } from './decision.js';
export {
  editionKinds,
  editionSchema,
  occupations,
  parseEdition,
  requirementsOf,
  type AttemptsRule,
  type Edition,
  type Occupation,
  type Route,
} from './edition.js';
export { ruleInForce, type CurriculumSince } from './edition-in-force.js';
export { changedFindings, type ChangedFinding } from './compare-proofs.js';
export { eligibleOn } from './eligible-on.js';
export type { Finding, FindingKind, ProofNode, ProofTree, RouteProof } from './finding.js';
export { flattenFindings } from './flatten-findings.js';
export {
  heldResult,
  heldResultStandings,
  mostUrgentFirst,
  releaseAttested,
  releaseDeadlineInput,
  releaseHeldResult,
  releaseRule,
  type HeldResult,
  type HeldResultStanding,
  type ReleaseDeadlineInput,
  keptByHand,
  type KeptByHandRefusal,
  type ReleaseRefusal,
} from './held-result.js';
export {
  findingReasons,
  findingStatuses,
  findingUnits,
  verdicts,
  type FindingReason,
  type FindingStatus,
  type FindingUnit,
  type Floor,
  type Judgement,
  type Verdict,
} from './judgement.js';
export type { Pace, Plan, PlannedShift } from './plan.js';
export { proofShown } from './proof-shown.js';
export { recognitionGaps, type RecognisedProgram, type RecognitionGap } from './recognition-gaps.js';
export { parseStudentRecord } from './record/parse-student-record.js';
export { parseRecordFact, recordSections, type RecordSection } from './record/record-sections.js';
export { shapeRefusalCodes, type ShapeRefusal, type ShapeRefusalCode } from './record/shape-refusal.js';
export {
  studentRecordSchema,
  type AccreditationFact,
  type AttestationFact,
  type CompetencyFact,
  type CourseFact,
  type CredentialFact,
  type DocumentFact,
  type EducationFact,
  type EnrollmentFact,
  type ExamAttemptFact,
  type HoursFact,
  type MembershipFact,
  type MilitaryTrainingFact,
  type PersonFacts,
  type ProcedureFact,
  type StudentRecord,
  type WorkFact,
} from './record/student-record.js';
export {
  attestedThings,
  attestationForms,
  documentSenders,
  documentSignatures,
  documentTypes,
  educationLevels,
  examResults,
  militaryFields,
  societies,
  workFields,
  workRoles,
  workSettings,
} from './record/record-words.js';
export {
  partsOf,
  requirementKinds,
  type Gate,
  type HourGroup,
  type PlaceGroup,
  type Requirement,
  type RequirementWord,
} from './requirements/index.js';
export { ruleFields, type RuleField, type RuleFieldType } from './rule-fields.js';
export {
  changeEdition,
  confirmEditionInput,
  draftEdition,
  draftEditionInput,
  type ChangeEditionRefusal,
  type ConfirmEditionRefusal,
  type DraftEditionRefusal,
} from './school-edition.js';
export { suppose, type Supposed } from './suppose.js';
export { eligibilityGroups, whenEligible, type EligibilityGroup } from './when-eligible.js';
