// One way from any refusal to its sentence: every feature's table, found by the refusal's code.
import type {
  AcceptRefusal,
  AddAgreementRefusal,
  AddCohortRefusal,
  AddPreceptorRefusal,
  AddProgramRefusal,
  AddSiteRefusal,
  AttestRefusal,
  CampusRefusal,
  CertifyRefusal,
  ChooseSignersRefusal,
  CountersignRefusal,
  ChangeEditionRefusal,
  ChangeProgramRefusal,
  CommonRefusal,
  CompetencyRefusal,
  ConfirmEditionRefusal,
  DecideRequirementRefusal,
  DiscloseRefusal,
  DraftEditionRefusal,
  EndMembershipRefusal,
  EnrollStudentRefusal,
  GiveConsentRefusal,
  HoursRefusal,
  InputRefusal,
  InvitationRefusal,
  KeptByHandRefusal,
  Locale,
  MoveEnrollmentRefusal,
  MovePlacementRefusal,
  PlaceStudentRefusal,
  PutOffRefusal,
  PostCourseResultRefusal,
  ReleaseRefusal,
  RevokeRefusal,
  SkillsRefusal,
  SchoolRefusal,
  StepUpRefusal,
  WithdrawDecisionRefusal,
} from '@practicum/domain';
import { accessRefusals } from './access.copy.js';
import { attestRefusals } from './attest.copy.js';
import { certificationRefusals } from './certification.copy.js';
import { competencyRefusals } from './competencies.copy.js';
import { disclosureRefusals } from './disclosure.copy.js';
import { courseworkRefusals } from './coursework.copy.js';
import { editionRefusals } from './editions.copy.js';
import { enrollmentRefusals } from './enrollment.copy.js';
import { releaseRefusals } from './held-results.copy.js';
import { hoursRefusals } from './hours.copy.js';
import { decisionRefusals } from './decision.copy.js';
import { commonRefusals, inputRefusals } from './input.copy.js';
import { placementRefusalSentences } from './placement.copy.js';
import { programRefusals } from './program.copy.js';
import { sayRefusal, type RefusalSentences } from './sentence.js';
import { siteRefusals } from './site.copy.js';
import { skillsRefusals } from './skills.copy.js';
import { putOffRefusals } from './today.copy.js';

/** Every refusal that `refusalSentence` can tell; a feature adds its own here and its table below. */
export type TellableRefusal =
  | InputRefusal
  | DecideRequirementRefusal
  | WithdrawDecisionRefusal
  | ReleaseRefusal
  | KeptByHandRefusal
  | PutOffRefusal
  | ConfirmEditionRefusal
  | DraftEditionRefusal
  | ChangeEditionRefusal
  | CommonRefusal
  | AcceptRefusal
  | InvitationRefusal
  | EndMembershipRefusal
  | SchoolRefusal
  | AddProgramRefusal
  | ChangeProgramRefusal
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
  | CompetencyRefusal
  | AttestRefusal
  | CampusRefusal
  | CertifyRefusal
  | StepUpRefusal
  | CountersignRefusal
  | ChooseSignersRefusal
  | GiveConsentRefusal
  | DiscloseRefusal
  | RevokeRefusal;

/** Every refusal with its sentence. */
export const refusalSentences: RefusalSentences<TellableRefusal> = {
  ...inputRefusals,
  ...decisionRefusals,
  ...releaseRefusals,
  ...editionRefusals,
  ...commonRefusals,
  ...accessRefusals,
  ...programRefusals,
  ...enrollmentRefusals,
  ...courseworkRefusals,
  ...siteRefusals,
  ...placementRefusalSentences,
  ...hoursRefusals,
  ...putOffRefusals,
  ...skillsRefusals,
  ...competencyRefusals,
  ...attestRefusals,
  ...certificationRefusals,
  ...disclosureRefusals,
};

/** The sentence maker for one reader: `refusedAnswer(refusals, refusalSentence(actor.locale))`. */
export function refusalSentence(locale: Locale): (refusal: TellableRefusal) => string {
  return (refusal) => sayRefusal(locale, refusalSentences, refusal);
}
