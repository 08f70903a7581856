// A placement becomes active from its first day on; a proposal is measured against every rule once more when it is confirmed,
// since the site may have filled meanwhile.
import { z } from 'zod';
import type { Actor } from '../access/index.js';
import { outcomeOf, refused, type CommonRefusal, type Outcome } from '../outcome/index.js';
import type { LocalDate } from '../time/index.js';
import { placementStatuses, type Placement, type PlacementStatus } from './placement.js';
import { placementMove } from './placement-lifecycle.js';
import { placementRefusals, type PlacementRefusal, type PlacementSurroundings } from './placement-rules/index.js';

/** What the move form asks for. */
export const movePlacementInput = z.strictObject({
  placementId: z.string().min(1),
  to: z.enum(placementStatuses),
  reason: z.string().trim().max(1_000).optional(),
  expectedVersion: z.int().min(1),
});
export type MovePlacementInput = z.output<typeof movePlacementInput>;

export type MovePlacementRefusal =
  | CommonRefusal
  | PlacementRefusal
  | { readonly code: 'PLACEMENT_MOVE_UNKNOWN'; readonly field: 'to'; readonly from: PlacementStatus; readonly to: PlacementStatus }
  | { readonly code: 'PLACEMENT_MOVE_NOT_YOURS'; readonly field: 'to'; readonly to: PlacementStatus }
  | { readonly code: 'PLACEMENT_NOT_BEGUN'; readonly field: 'to'; readonly startsOn: LocalDate };

/** A move as it is written down. */
export interface PlacementMoved {
  readonly from: PlacementStatus;
  readonly to: PlacementStatus;
  readonly reason: string | null;
}

/** Whether the actor may move the placement so; `around` is asked for confirming alone. */
export function movePlacement(
  placement: Pick<Placement, 'status' | 'startsOn' | 'endsOn' | 'plannedMinutes' | 'preceptorId'>,
  move: { readonly to: PlacementStatus; readonly reason?: string | undefined },
  actor: Pick<Actor, 'role'>,
  today: LocalDate,
  around: PlacementSurroundings,
): Outcome<PlacementMoved, MovePlacementRefusal> {
  const { status: from, startsOn } = placement;
  const { to } = move;
  const reason = move.reason?.trim() || null;
  const rule = placementMove(from, to);
  if (!rule) return refused({ code: 'PLACEMENT_MOVE_UNKNOWN', field: 'to', from, to });
  if (!rule.roles.includes(actor.role)) return refused({ code: 'PLACEMENT_MOVE_NOT_YOURS', field: 'to', to });
  const refusals: MovePlacementRefusal[] = [];
  if (rule.needsReason && reason === null) refusals.push({ code: 'REASON_MISSING', field: 'reason' });
  if (to === 'active' && today < startsOn) refusals.push({ code: 'PLACEMENT_NOT_BEGUN', field: 'to', startsOn });
  if (to === 'confirmed') refusals.push(...placementRefusals(placement, around));
  return outcomeOf({ from, to, reason }, refusals);
}
