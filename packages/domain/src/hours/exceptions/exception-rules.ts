import type { ExceptionRule } from './hours-exception.js';
import { lapsedAgreement } from './lapsed-agreement.js';
import { loggedLate } from './logged-late.js';
import { longWithoutBreak } from './long-without-break.js';
import { noPlacement } from './no-placement.js';
import { notEnrolled } from './not-enrolled.js';
import { outsidePlacementDates } from './outside-placement-dates.js';
import { overDailyCap } from './over-daily-cap.js';
import { overWeeklyCap } from './over-weekly-cap.js';
import { placementNotActive } from './placement-not-active.js';

/** Every soft rule, in the order a person should hear them. */
export const exceptionRules: readonly ExceptionRule[] = [
  noPlacement,
  outsidePlacementDates,
  placementNotActive,
  lapsedAgreement,
  notEnrolled,
  loggedLate,
  overDailyCap,
  overWeeklyCap,
  longWithoutBreak,
];
