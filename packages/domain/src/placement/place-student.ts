// Placing a student holds a seat at a site. The facts that eligibility later asks about (setting, pay, the supervisor's
// qualification) are written down as they stand now, so that a later change at the site rewrites no history.
import { z } from 'zod';
import { outcomeOf, type CommonRefusal, type Outcome } from '../outcome/index.js';
import type { SiteSetting, SupervisorQualification } from '../site/index.js';
import { localDateShape } from '../time/index.js';
import { firstPlacementStatuses } from './placement-lifecycle.js';
import { placementRefusals, type PlacementRefusal, type PlacementSurroundings } from './placement-rules/index.js';

/** What the placement form asks for. */
export const placeStudentInput = z.strictObject({
  enrollmentId: z.string().min(1),
  siteId: z.string().min(1),
  preceptorId: z.string().min(1).optional(),
  startsOn: localDateShape,
  endsOn: localDateShape,
  plannedMinutes: z.int().min(1).max(5_000 * 60),
  paid: z.boolean().optional(),
  status: z.enum(firstPlacementStatuses),
});
export type PlaceStudentInput = z.output<typeof placeStudentInput>;

export type PlaceStudentRefusal = CommonRefusal | PlacementRefusal;

/** The rules' surroundings, with what the placement takes from site and preceptor. */
export interface PlaceStudentSurroundings extends PlacementSurroundings {
  readonly site: PlacementSurroundings['site'] & { readonly setting: SiteSetting };
  readonly preceptors: readonly { readonly id: string; readonly active: boolean; readonly qualification: SupervisorQualification | null }[];
}

/** A placement as it is begun. */
export interface NewPlacement extends Required<Omit<PlaceStudentInput, 'preceptorId'>> {
  readonly preceptorId: string | null;
  readonly setting: SiteSetting;
  readonly supervisorQualification: SupervisorQualification | null;
}

/** Whether the student may be placed so, with every reason why not. */
export function placeStudent(input: PlaceStudentInput, around: PlaceStudentSurroundings): Outcome<NewPlacement, PlacementRefusal> {
  const { preceptorId = null, paid = false } = input;
  const supervisorQualification = around.preceptors.find(({ id }) => id === preceptorId)?.qualification ?? null;
  const placement: NewPlacement = { ...input, preceptorId, paid, setting: around.site.setting, supervisorQualification };
  return outcomeOf(placement, placementRefusals(placement, around));
}
