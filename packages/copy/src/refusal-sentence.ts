// One way from any refusal to its sentence: every feature's table, found by the refusal's code.
import type {
  AcceptRefusal,
  AddAgreementRefusal,
  AddCohortRefusal,
  AddPreceptorRefusal,
  AddProgramRefusal,
  AddSiteRefusal,
  CommonRefusal,
  EndMembershipRefusal,
  EnrollStudentRefusal,
  InputRefusal,
  InvitationRefusal,
  Locale,
  MoveEnrollmentRefusal,
  MovePlacementRefusal,
  PlaceStudentRefusal,
  PostCourseResultRefusal,
} from '@practicum/domain';
import { accessRefusals } from './access.copy.js';
import { courseworkRefusals } from './coursework.copy.js';
import { enrollmentRefusals } from './enrollment.copy.js';
import { commonRefusals, inputRefusals } from './input.copy.js';
import { placementRefusalSentences } from './placement.copy.js';
import { programRefusals } from './program.copy.js';
import { sayRefusal, type RefusalSentences } from './sentence.js';
import { siteRefusals } from './site.copy.js';

/** Every refusal that `refusalSentence` can tell; a feature adds its own here and its table below. */
export type TellableRefusal =
  | InputRefusal
  | CommonRefusal
  | AcceptRefusal
  | InvitationRefusal
  | EndMembershipRefusal
  | AddProgramRefusal
  | AddCohortRefusal
  | EnrollStudentRefusal
  | MoveEnrollmentRefusal
  | PostCourseResultRefusal
  | AddSiteRefusal
  | AddAgreementRefusal
  | AddPreceptorRefusal
  | PlaceStudentRefusal
  | MovePlacementRefusal;

const sentences: RefusalSentences<TellableRefusal> = {
  ...inputRefusals,
  ...commonRefusals,
  ...accessRefusals,
  ...programRefusals,
  ...enrollmentRefusals,
  ...courseworkRefusals,
  ...siteRefusals,
  ...placementRefusalSentences,
};

/** The sentence maker for one reader: `refusedAnswer(refusals, refusalSentence(actor.locale))`. */
export function refusalSentence(locale: Locale): (refusal: TellableRefusal) => string {
  return (refusal) => sayRefusal(locale, sentences, refusal);
}
