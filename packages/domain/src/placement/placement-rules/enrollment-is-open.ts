import type { PlacementRule } from './placement-rule.js';

/** Only a student who is enrolled goes to a site; one who has applied may be planned for by proposing later. */
export const enrollmentIsOpen: PlacementRule = (_, { enrollment: { status } }) =>
  status === 'enrolled' ? null : { code: 'ENROLLMENT_NOT_OPEN_FOR_PLACEMENT', field: 'enrollmentId', status };
