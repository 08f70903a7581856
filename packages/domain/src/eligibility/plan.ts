// What is still to come, as far as anybody has planned it: scheduled shifts, and a pace for the time after them. A plan only
// ever makes a requirement `projected`; it is not evidence and never meets one.
import type { LocalDate, Minutes } from '../time/index.js';
import type { HoursFact } from './record/student-record.js';

/** A shift on the calendar, with the facts that a rule may ask of an hour. */
export interface PlannedShift extends Pick<HoursFact, 'category' | 'topics' | 'discipline' | 'setting' | 'supervised' | 'paid'> {
  readonly on: LocalDate;
  readonly minutes: Minutes;
}

/** What is served in an ordinary week once the scheduled shifts are over. */
export interface Pace extends Omit<PlannedShift, 'on' | 'minutes'> {
  readonly minutesPerWeek: Minutes;
}

/** The plan of one student. */
export interface Plan {
  readonly shifts: readonly PlannedShift[];
  readonly pace?: readonly Pace[];
}
