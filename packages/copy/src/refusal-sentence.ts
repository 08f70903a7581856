// One way from any refusal to its sentence: every feature's table, found by the refusal's code.
import type {
  AcceptRefusal,
  AddAgreementRefusal,
  AddCohortRefusal,
  AddPreceptorRefusal,
  AddProgramRefusal,
  AddSiteRefusal,
  CertifyRefusal,
  CommonRefusal,
  ConfirmEditionRefusal,
  DecideRequirementRefusal,
  EndMembershipRefusal,
  EnrollStudentRefusal,
  HoursRefusal,
  InputRefusal,
  InvitationRefusal,
  Locale,
  MoveEnrollmentRefusal,
  MovePlacementRefusal,
  PlaceStudentRefusal,
  PostCourseResultRefusal,
  RevokeRefusal,
  SkillsRefusal,
  SchoolRefusal,
} from '@practicum/domain';
import { accessRefusals } from './access.copy.js';
import { certificationRefusals } from './certification.copy.js';
import { courseworkRefusals } from './coursework.copy.js';
import { enrollmentRefusals } from './enrollment.copy.js';
import { hoursRefusals } from './hours.copy.js';
import { decisionRefusals } from './decision.copy.js';
import { commonRefusals, inputRefusals } from './input.copy.js';
import { placementRefusalSentences } from './placement.copy.js';
import { programRefusals } from './program.copy.js';
import { sayRefusal, type RefusalSentences } from './sentence.js';
import { siteRefusals } from './site.copy.js';
import { skillsRefusals } from './skills.copy.js';

/** Every refusal that `refusalSentence` can tell; a feature adds its own here and its table below. */
export type TellableRefusal =
  | InputRefusal
  | DecideRequirementRefusal
  | ConfirmEditionRefusal
  | CommonRefusal
  | AcceptRefusal
  | InvitationRefusal
  | EndMembershipRefusal
  | SchoolRefusal
  | AddProgramRefusal
  | AddCohortRefusal
  | EnrollStudentRefusal
  | MoveEnrollmentRefusal
  | PostCourseResultRefusal
  | AddSiteRefusal
  | AddAgreementRefusal
  | AddPreceptorRefusal
  | PlaceStudentRefusal
  | MovePlacementRefusal
  | HoursRefusal
  | SkillsRefusal
  | CertifyRefusal
  | RevokeRefusal;

/** Every refusal with its sentence. */
export const refusalSentences: RefusalSentences<TellableRefusal> = {
  ...inputRefusals,
  ...decisionRefusals,
  ...commonRefusals,
  ...accessRefusals,
  ...programRefusals,
  ...enrollmentRefusals,
  ...courseworkRefusals,
  ...siteRefusals,
  ...placementRefusalSentences,
  ...hoursRefusals,
  ...skillsRefusals,
  ...certificationRefusals,
};

/** The sentence maker for one reader: `refusedAnswer(refusals, refusalSentence(actor.locale))`. */
export function refusalSentence(locale: Locale): (refusal: TellableRefusal) => string {
  return (refusal) => sayRefusal(locale, refusalSentences, refusal);
}
