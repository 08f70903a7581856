import type { PlacementRule } from './placement-rule.js';

/** A placement ends on the day it starts, or later. */
export const endsAfterStart: PlacementRule = ({ startsOn, endsOn }) =>
  endsOn < startsOn ? { code: 'PLACEMENT_ENDS_BEFORE_START', field: 'endsOn', startsOn } : null;
