// Every kind of requirement, under the word that rule data uses for it.
import { z } from 'zod';
import type { Judgement } from '../judgement.js';
import type { Surroundings } from '../surroundings.js';
import { allOf, allOfShape, type AllOf } from './all-of.js';
import { anyOf, anyOfShape, type AnyOf } from './any-of.js';
import { atLeast, atLeastShape, type AtLeast } from './at-least.js';
import { attestation, attestationShape, type Attestation } from './attestation.js';
import { award, awardShape, type Award } from './award.js';
import { credentialHeld, credentialHeldShape, type CredentialHeld } from './credential-held.js';
import { curriculum, curriculumShape, type Curriculum } from './curriculum.js';
import { deferredRequirement, deferredRequirementShape, type DeferredRequirement } from './deferred-requirement.js';
import { document, documentShape, type Document } from './document.js';
import { educationLevel, educationLevelShape, type EducationLevel } from './education-level.js';
import { examPassed, examPassedShape, type ExamPassed } from './exam-passed.js';
import { hours, hoursShape, type Hours } from './hours.js';
import { institutionAccreditation, institutionAccreditationShape, type InstitutionAccreditation } from './institution-accreditation.js';
import { militaryTraining, militaryTrainingShape, type MilitaryTraining } from './military-training.js';
import { preReview, preReviewShape, type PreReview } from './pre-review.js';
import { procedureCount, procedureCountShape, type ProcedureCount } from './procedure-count.js';
import { programAccreditation, programAccreditationShape, type ProgramAccreditation } from './program-accreditation.js';
import { programCompletion, programCompletionShape, type ProgramCompletion } from './program-completion.js';
import { programEnrollment, programEnrollmentShape, type ProgramEnrollment } from './program-enrollment.js';
import { recency, recencyShape, type Recency } from './recency.js';
import type { RequirementKind } from './requirement-kind.js';
import { unknown, unknownShape, type Unknown } from './unknown.js';
import { isAskedFor, when, whenShape, type When } from './when.js';
import { workExperience, workExperienceShape, type WorkExperience } from './work-experience.js';

export { hourGroups, placeGroups, type HourGroup, type PlaceGroup } from './hour-groups.js';
export { isSettled } from './group-judgement.js';
export { gates, type Gate } from './requirement-kind.js';

type SingleRequirement =
  | Attestation
  | Award
  | CredentialHeld
  | Curriculum
  | Document
  | EducationLevel
  | ExamPassed
  | Hours
  | InstitutionAccreditation
  | MilitaryTraining
  | PreReview
  | ProcedureCount
  | ProgramAccreditation
  | ProgramCompletion
  | ProgramEnrollment
  | Recency
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
    credentialHeldShape,
    curriculumShape,
    deferredRequirementShape(requirementShape),
    documentShape,
    educationLevelShape,
    examPassedShape,
    hoursShape,
    institutionAccreditationShape,
    militaryTrainingShape,
    preReviewShape,
    procedureCountShape,
    programAccreditationShape,
    programCompletionShape,
    programEnrollmentShape,
    recencyShape,
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
  credentialHeld,
  curriculum,
  deferredRequirement: deferredRequirement(requirementShape),
  document,
  educationLevel,
  examPassed,
  hours,
  institutionAccreditation,
  militaryTraining,
  preReview,
  procedureCount,
  programAccreditation,
  programCompletion,
  programEnrollment,
  recency,
  unknown,
  when: when(requirementShape),
  workExperience,
};

/** Judges one requirement, given how its parts were judged. */
export function assessRequirement(rule: Requirement, surroundings: Surroundings, parts: readonly Judgement[]): Judgement {
  const kind: Pick<RequirementKind<Requirement>, 'assess'> = requirementKinds[rule.kind];
  return kind.assess(rule, surroundings, parts);
}

/** The requirements that a group is made of, in order; none for a single requirement. */
export function partsOf(rule: Requirement): readonly Requirement[] {
  if (rule.kind === 'when') return [rule.condition, rule.then];
  return 'of' in rule ? rule.of : [];
}

/** Which parts of a group stand in its proof: a condition never does, and what it asks for only where it holds. */
export function shownParts<Part extends Judgement>(rule: Requirement, parts: readonly Part[]): readonly Part[] {
  if (rule.kind !== 'when') return parts;
  const [condition, then] = parts;
  return condition && then && isAskedFor(condition) ? [then] : [];
}
