import { atMostADay } from './at-most-a-day.js';
import { breakShorterThanTheStretch } from './break-shorter-than-the-stretch.js';
import { endsAfterItStarts } from './ends-after-it-starts.js';
import { localTimeExists } from './local-time-exists.js';
import { localTimeIsToldApart } from './local-time-is-told-apart.js';
import { noOverlap } from './no-overlap.js';
import { noteNamesNoPatient } from './note-names-no-patient.js';
import { notInTheFuture } from './not-in-the-future.js';
import type { TimeRule } from './time-rule.js';

/** Every hard rule, in the order a person should hear them. */
export const timeRules: readonly TimeRule[] = [
  localTimeExists,
  localTimeIsToldApart,
  endsAfterItStarts,
  atMostADay,
  notInTheFuture,
  breakShorterThanTheStretch,
  noOverlap,
  noteNamesNoPatient,
];
