export { decideRequirement, decideRequirementInput, type ConfirmEditionRefusal, type DecideRequirementInput, type DecideRequirementRefusal } from './decide-requirement.js';
export { assess, type Beside } from './assess.js';
export { bestRoute, openIn } from './best-route.js';
export { anniversary, lastDayWithin, windowStart, type CalendarLength } from './calendar-length.js';
export { decisionAnswers, parseDecisions, type Decision, type DecisionAnswer, type DecisionRefusal } from './decision.js';
export { occupations, parseEdition, requirementsOf, type AttemptsRule, type Edition, type Occupation, type Route } from './edition.js';
export { eligibleOn } from './eligible-on.js';
export type { Finding, FindingKind, ProofNode, ProofTree, RouteProof } from './finding.js';
export { flattenFindings } from './flatten-findings.js';
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
  attesters,
  competencyFrameworks,
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
  requirementKinds,
  type Gate,
  type HourGroup,
  type PlaceGroup,
  type Requirement,
  type RequirementWord,
} from './requirements/index.js';
