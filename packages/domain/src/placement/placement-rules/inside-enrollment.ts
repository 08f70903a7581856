import type { PlacementRule } from './placement-rule.js';

/** A placement starts inside the enrollment. It may run past the expected completion, which is an expectation and no wall. */
export const insideEnrollment: PlacementRule = ({ startsOn }, { enrollment: { startedOn } }) =>
  startsOn < startedOn ? { code: 'PLACEMENT_BEFORE_ENROLLMENT', field: 'startsOn', startedOn } : null;
