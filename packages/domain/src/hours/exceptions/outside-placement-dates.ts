// Hours are served between the first and the last day of the placement, both included.
import type { ExceptionRule } from './hours-exception.js';

/** Raised when the clinical date lies before or after the placement. */
export const outsidePlacementDates: ExceptionRule = ({ clinicalDate }, { placement }) => {
  if (placement === null) return undefined;
  const { startsOn, endsOn } = placement;
  return clinicalDate < startsOn || clinicalDate > endsOn ? { code: 'outside-placement-dates', startsOn, endsOn } : undefined;
};
