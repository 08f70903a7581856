import { daysBetween } from '../../time/index.js';
import type { PlacementRule } from './placement-rule.js';

const MOST_MINUTES_A_DAY = 12 * 60;

/** The planned hours can be worked between the first day and the last, at no more than twelve a day. */
export const plannedHoursFit: PlacementRule = ({ startsOn, endsOn, plannedMinutes }) => {
  const days = daysBetween(startsOn, endsOn) + 1;
  const most = days * MOST_MINUTES_A_DAY;
  return days > 0 && plannedMinutes > most ? { code: 'PLANNED_HOURS_DO_NOT_FIT', field: 'plannedMinutes', most, days } : null;
};
