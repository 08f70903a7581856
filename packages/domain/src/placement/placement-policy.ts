// Who may do what with a placement: staff by their role, a student with their own, a preceptor with those at their site.
import { isStaff, mayEver, type Ability, type Actor } from '../access/index.js';
import type { Placement } from './placement.js';
import { nextPlacementStatuses } from './placement-lifecycle.js';

/** A placement as the policy sees it. */
export type PlacementSeen = Pick<Placement, 'studentId' | 'siteId' | 'status'>;

/** Whether the actor may see the placement at all. */
export function maySeePlacement(placement: PlacementSeen, actor: Actor): boolean {
  if (isStaff(actor.role)) return true;
  if (actor.role === 'student') return actor.studentId === placement.studentId;
  return actor.role === 'preceptor' && actor.siteId === placement.siteId;
}

/** What the actor may do with this placement as it stands: hours are logged and signed for one that has begun. */
export function placementAbilities(placement: PlacementSeen, actor: Actor): readonly Ability[] {
  if (!maySeePlacement(placement, actor)) return [];
  const begun = placement.status === 'active' || placement.status === 'confirmed';
  const words = ['placements.see', 'placements.manage', 'hours.log', 'procedures.log'] as const;
  return words.filter((ability) => {
    if (!mayEver(actor.role, ability)) return false;
    if (ability === 'placements.manage') return nextPlacementStatuses(placement.status, actor).length > 0;
    return ability === 'placements.see' || begun;
  });
}
