// From proposal to the end, as a table of moves. `completed` is a placement served as planned, `ended` one that stopped
// early, `cancelled` one that never began; whatever stops needs a reason for the file.
import type { Role } from '../access/index.js';
import type { PlacementStatus } from './placement.js';

/** One move: from where, to where, who may make it, and whether it needs a reason. */
export interface PlacementMoveRule {
  readonly from: PlacementStatus;
  readonly to: PlacementStatus;
  readonly roles: readonly Role[];
  readonly needsReason: boolean;
}

const placers = ['coordinator', 'program-director'] as const;

/** Every move there is. */
export const placementMoves: readonly PlacementMoveRule[] = [
  { from: 'proposed', to: 'confirmed', roles: placers, needsReason: false },
  { from: 'proposed', to: 'cancelled', roles: placers, needsReason: false },
  { from: 'confirmed', to: 'active', roles: placers, needsReason: false },
  { from: 'confirmed', to: 'cancelled', roles: placers, needsReason: true },
  { from: 'active', to: 'completed', roles: placers, needsReason: false },
  { from: 'active', to: 'ended', roles: placers, needsReason: true },
  // Hours turned out to be short after all.
  { from: 'completed', to: 'active', roles: placers, needsReason: true },
];

/** Statuses in which a placement can begin. */
export const firstPlacementStatuses = ['proposed', 'confirmed'] as const satisfies readonly PlacementStatus[];

/** Where the actor may move a placement from a status, in the order a menu shows. */
export function nextPlacementStatuses(status: PlacementStatus, actor: { readonly role: Role }): readonly PlacementStatus[] {
  return placementMoves.filter((move) => move.from === status && move.roles.includes(actor.role)).map((move) => move.to);
}

/** The move from one status to another, where there is one. */
export function placementMove(from: PlacementStatus, to: PlacementStatus): PlacementMoveRule | undefined {
  return placementMoves.find((move) => move.from === from && move.to === to);
}
