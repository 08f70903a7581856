// Hours are served in a placement that the school has confirmed. One that is completed may still get its last days.
import type { PlacementStatus } from '../../placement/index.js';
import type { ExceptionRule } from './hours-exception.js';

const servedIn: readonly PlacementStatus[] = ['confirmed', 'active', 'completed'];

/** Raised when the placement is only proposed, was ended early or was cancelled. */
export const placementNotActive: ExceptionRule = (_, { placement }) =>
  placement !== null && !servedIn.includes(placement.status)
    ? { code: 'placement-not-active', placementStatus: placement.status }
    : undefined;
