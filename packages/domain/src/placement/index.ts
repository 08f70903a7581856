export { movePlacement, movePlacementInput, type MovePlacementInput, type MovePlacementRefusal, type PlacementMoved } from './move-placement.js';
export { isOpenPlacement, openPlacementStatuses, placementStatuses, type Placement, type PlacementStatus } from './placement.js';
export { firstPlacementStatuses, nextPlacementStatuses, placementMove, placementMoves, type PlacementMoveRule } from './placement-lifecycle.js';
export { maySeePlacement, placementAbilities, type PlacementSeen } from './placement-policy.js';
export {
  placementRefusals,
  placementRules,
  type PlacementProposal,
  type PlacementRefusal,
  type PlacementRule,
  type PlacementSurroundings,
  type PlacementThere,
} from './placement-rules/index.js';
export { placeStudent, placeStudentInput, type NewPlacement, type PlaceStudentInput, type PlaceStudentRefusal, type PlaceStudentSurroundings } from './place-student.js';
