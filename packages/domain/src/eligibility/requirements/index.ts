// Every kind of requirement, under the word that rule data uses for it.
import { z } from 'zod';
import type { Judgement } from '../judgement.js';
import type { Surroundings } from '../surroundings.js';
import { allOf, allOfShape, type AllOf } from './all-of.js';
import { anyOf, anyOfShape, type AnyOf } from './any-of.js';
import { atLeast, atLeastShape, type AtLeast } from './at-least.js';
import { attestation, attestationShape, type Attestation } from './attestation.js';
import { award, awardShape, type Award } from './award.js';
import { caseCount, caseCountShape, type CaseCount } from './case-count.js';
import { caseSpread, caseSpreadShape, type CaseSpread } from './case-spread.js';
import { competencySet, competencySetShape, type CompetencySet } from './competency-set.js';
import { competencyVerification, competencyVerificationShape, type CompetencyVerification } from './competency-verification.js';
import { coursework, courseworkShape, type Coursework } from './coursework.js';
import { credentialHeld, credentialHeldShape, type CredentialHeld } from './credential-held.js';
import { creditsAccepted, creditsAcceptedShape, type CreditsAccepted } from './credits-accepted.js';
import { curriculum, curriculumShape, type Curriculum } from './curriculum.js';
import { deferredRequirement, deferredRequirementShape, deferredSurroundings, type DeferredRequirement } from './deferred-requirement.js';
import { document, documentShape, type Document } from './document.js';
import { duration, durationShape, type Duration } from './duration.js';
import { educationLevel, educationLevelShape, type EducationLevel } from './education-level.js';
import { examPassed, examPassedShape, type ExamPassed } from './exam-passed.js';
import { hours, hoursShape, type Hours } from './hours.js';
import { institutionAccreditation, institutionAccreditationShape, type InstitutionAccreditation } from './institution-accreditation.js';
import { jurisdictionExclusion, jurisdictionExclusionShape, type JurisdictionExclusion } from './jurisdiction-exclusion.js';
import { membership, membershipShape, type Membership } from './membership.js';
import { militaryTraining, militaryTrainingShape, type MilitaryTraining } from './military-training.js';
import { minAge, minAgeShape, type MinAge } from './min-age.js';
import { observation, observationShape, type Observation } from './observation.js';
import { orientation, orientationShape, type Orientation } from './orientation.js';
import { preReview, preReviewShape, type PreReview } from './pre-review.js';
import { procedureCount, procedureCountShape, type ProcedureCount } from './procedure-count.js';
import { programAccreditation, programAccreditationShape, type ProgramAccreditation } from './program-accreditation.js';
import { programApproval, programApprovalShape, type ProgramApproval } from './program-approval.js';
import { programCompletion, programCompletionShape, type ProgramCompletion } from './program-completion.js';
import { programEnrollment, programEnrollmentShape, type ProgramEnrollment } from './program-enrollment.js';
import { recency, recencyShape, type Recency } from './recency.js';
import type { RequirementKind } from './requirement-kind.js';
import { supervision, supervisionShape, type Supervision } from './supervision.js';
import { supervisorCredential, supervisorCredentialShape, type SupervisorCredential } from './supervisor-credential.js';
import { unknown, unknownShape, type Unknown } from './unknown.js';
import { isAskedFor, when, whenShape, type When } from './when.js';
import { workExperience, workExperienceShape, type WorkExperience } from './work-experience.js';

export { hourGroups, placeGroups, type HourGroup, type PlaceGroup } from './hour-groups.js';
export { isSettled } from './group-judgement.js';
export { confidences, gates, type Gate } from './requirement-kind.js';

type SingleRequirement =
  | Attestation
  | Award
  | CaseCount
  | CaseSpread
  | CompetencySet
  | CompetencyVerification
  | Coursework
  | CredentialHeld
  | CreditsAccepted
  | Curriculum
  | Document
  | Duration
  | EducationLevel
  | ExamPassed
  | Hours
  | InstitutionAccreditation
  | JurisdictionExclusion
  | Membership
  | MilitaryTraining
  | MinAge
  | Observation
  | Orientation
  | PreReview
  | ProcedureCount
  | ProgramAccreditation
  | ProgramApproval
  | ProgramCompletion
  | ProgramEnrollment
  | Recency
  | Supervision
  | SupervisorCredential
  | Unknown
  | WorkExperience;

/** A requirement as rule data: one of the kinds, or a group of requirements. */
export type Requirement =
  | SingleRequirement
  | AllOf<Requirement>
  | AnyOf<Requirement>
  | AtLeast<Requirement>
  | When<Requirement>
  | DeferredRequirement<Requirement>;

/** The word that rule data uses. */
export type RequirementWord = Requirement['kind'];

/** A requirement as it is written in an edition. */
export const requirementShape: z.ZodType<Requirement> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    allOfShape(requirementShape),
    anyOfShape(requirementShape),
    atLeastShape(requirementShape),
    attestationShape,
    awardShape,
    caseCountShape,
    caseSpreadShape,
    competencySetShape,
    competencyVerificationShape,
    courseworkShape,
    credentialHeldShape,
    creditsAcceptedShape,
    curriculumShape,
    deferredRequirementShape(requirementShape),
    documentShape,
    durationShape,
    educationLevelShape,
    examPassedShape,
    hoursShape,
    institutionAccreditationShape,
    jurisdictionExclusionShape,
    membershipShape,
    militaryTrainingShape,
    minAgeShape,
    observationShape,
    orientationShape,
    preReviewShape,
    procedureCountShape,
    programAccreditationShape,
    programApprovalShape,
    programCompletionShape,
    programEnrollmentShape,
    recencyShape,
    supervisionShape,
    supervisorCredentialShape,
    unknownShape,
    whenShape(requirementShape),
    workExperienceShape,
  ]),
);

type KindOf<Word extends RequirementWord> = RequirementKind<Extract<Requirement, { readonly kind: Word }>>;

/** The registry: each word has its kind. */
export const requirementKinds: { readonly [Word in RequirementWord]: KindOf<Word> } = {
  allOf: allOf(requirementShape),
  anyOf: anyOf(requirementShape),
  atLeast: atLeast(requirementShape),
  attestation,
  award,
  caseCount,
  caseSpread,
  competencySet,
  competencyVerification,
  coursework,
  credentialHeld,
  creditsAccepted,
  curriculum,
  deferredRequirement: deferredRequirement(requirementShape),
  document,
  duration,
  educationLevel,
  examPassed,
  hours,
  institutionAccreditation,
  jurisdictionExclusion,
  membership,
  militaryTraining,
  minAge,
  observation,
  orientation,
  preReview,
  procedureCount,
  programAccreditation,
  programApproval,
  programCompletion,
  programEnrollment,
  recency,
  supervision,
  supervisorCredential,
  unknown,
  when: when(requirementShape),
  workExperience,
};

/** Judges one requirement, given how its parts were judged. */
export function assessRequirement(rule: Requirement, surroundings: Surroundings, parts: readonly Judgement[]): Judgement {
  const kind: Pick<RequirementKind<Requirement>, 'assess' | 'ofFactsAlone'> = requirementKinds[rule.kind];
  if (!kind.ofFactsAlone) return kind.assess(rule, surroundings, parts);
  const known = surroundings.answered.get(rule);
  if (known) return known;
  const judged = kind.assess(rule, surroundings, parts);
  surroundings.answered.set(rule, judged);
  return judged;
}

/** The requirements that a group is made of, in order; none for a single requirement. */
export function partsOf(rule: Requirement): readonly Requirement[] {
  if (rule.kind === 'when') return [rule.condition, rule.then];
  // The list of a competency set is of codes, not of requirements.
  return 'of' in rule && rule.kind !== 'competencySet' ? rule.of : [];
}

/** The group with each of its parts replaced; a single requirement as it is. */
export function withParts(rule: Requirement, replaced: (part: Requirement) => Requirement): Requirement {
  if (rule.kind === 'when') return { ...rule, condition: replaced(rule.condition), then: replaced(rule.then) };
  return 'of' in rule && rule.kind !== 'competencySet' ? { ...rule, of: rule.of.map(replaced) } : rule;
}

/** What the parts of a group are judged in: its own surroundings, unless a clock has stopped for them. */
export function partSurroundings(rule: Requirement, surroundings: Surroundings): Surroundings {
  return rule.kind === 'deferredRequirement' ? deferredSurroundings(rule, surroundings) : surroundings;
}

/** Which parts of a group stand in its proof: a condition never does, and what it asks for only where it holds. */
export function shownParts<Part extends Judgement>(rule: Requirement, parts: readonly Part[]): readonly Part[] {
  if (rule.kind !== 'when') return parts;
  const [condition, then] = parts;
  return condition && then && isAskedFor(condition) ? [then] : [];
}
