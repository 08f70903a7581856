import { agreementCoversDates } from './agreement-covers-dates.js';
import { endsAfterStart } from './ends-after-start.js';
import { enrollmentIsOpen } from './enrollment-is-open.js';
import { insideEnrollment } from './inside-enrollment.js';
import { noOtherPlacementThen } from './no-other-placement-then.js';
import type { PlacementProposal, PlacementRefusal, PlacementSurroundings } from './placement-rule.js';
import { plannedHoursFit } from './planned-hours-fit.js';
import { preceptorBelongsToSite } from './preceptor-belongs-to-site.js';
import { siteTakesStudents } from './site-takes-students.js';
import { withinCapacity } from './within-capacity.js';

export type { PlacementProposal, PlacementRefusal, PlacementRule, PlacementSurroundings, PlacementThere } from './placement-rule.js';

/** Every rule of a placement, in the order a person should hear them. */
export const placementRules = {
  enrollmentIsOpen,
  endsAfterStart,
  insideEnrollment,
  noOtherPlacementThen,
  siteTakesStudents,
  agreementCoversDates,
  withinCapacity,
  preceptorBelongsToSite,
  plannedHoursFit,
} as const;

/** Every rule that the proposal breaks. */
export function placementRefusals(proposal: PlacementProposal, around: PlacementSurroundings): readonly PlacementRefusal[] {
  return Object.values(placementRules).flatMap((rule) => rule(proposal, around) ?? []);
}
