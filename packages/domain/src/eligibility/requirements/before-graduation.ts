// What has to be done before graduation: not after the completion of the program, or the expected one until then.
import type { LocalDate } from '../../time/index.js';
import { completionOf, isEnrolled, type Surroundings } from '../surroundings.js';

/** The last day that still lies before graduation; none without an enrollment to graduate from. */
export function lastDayBeforeGraduation({ enrollment, on }: Surroundings): LocalDate | undefined {
  if (!enrollment) return undefined;
  // Who is enrolled without an expected day has not graduated yet, so that all that was done by today lies before it.
  return completionOf(enrollment, on) ?? enrollment.fact.expectedCompletionOn ?? (isEnrolled(enrollment, on) ? on : undefined);
}
