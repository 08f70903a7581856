// Hours are logged within the school's window. Late hours are never lost: they are marked, and a coordinator looks.
import { daysBetween } from '../../time/index.js';
import type { ExceptionRule } from './hours-exception.js';

/** Raised when more days than the window lie between the clinical date and today at the site. */
export const loggedLate: ExceptionRule = ({ clinicalDate }, { today, settings: { logWithinDays } }) => {
  const daysAfter = daysBetween(clinicalDate, today);
  return daysAfter > logWithinDays ? { code: 'logged-late', daysAfter, logWithinDays } : undefined;
};
