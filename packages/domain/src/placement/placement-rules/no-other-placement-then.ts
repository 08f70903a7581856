import type { PlacementRule } from './placement-rule.js';

/** A student is at one site at a time. */
export const noOtherPlacementThen: PlacementRule = ({ startsOn, endsOn }, { ofStudent }) => {
  const other = ofStudent.find((there) => there.startsOn <= endsOn && startsOn <= there.endsOn);
  if (!other) return null;
  return { code: 'PLACED_ELSEWHERE_THEN', field: 'startsOn', siteName: other.siteName, startsOn: other.startsOn, endsOn: other.endsOn };
};
