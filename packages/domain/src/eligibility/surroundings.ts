// What a requirement is judged in: the day, the facts known by then, and the one enrollment that all program requirements
// of a route share.
import type { LocalDate } from '../time/index.js';
import type { Plan } from './plan.js';
import { happened, type Known, type RecordFacts } from './record-facts.js';
import type { EnrollmentFact } from './record/student-record.js';

/** How early the body lets a completing student come; no entry means only after completion. */
export interface ComesEarly {
  /** Days before the expected completion, that day included; absent where any scheduled completion will do. */
  readonly days?: number | undefined;
}

/** The surroundings of one route, one enrollment and one day. */
export interface Surroundings {
  readonly facts: RecordFacts;
  readonly on: LocalDate;
  /** The day that windows "until application" run to. */
  readonly until: LocalDate;
  /** True where that day is the record's own, so that windows no longer run. */
  readonly applied: boolean;
  readonly enrollment: Known<EnrollmentFact> | undefined;
  readonly comesEarly: ComesEarly | undefined;
  /** Fields of the military training that stands in for graduation, on a route that asks for it. */
  readonly militaryFields: readonly string[] | undefined;
  readonly plan: Plan | undefined;
}

/** The day the enrollment was completed, where it was by the day of assessment. */
export function completionOf({ fact }: Known<EnrollmentFact>, on: LocalDate): LocalDate | undefined {
  return fact.status === 'completed' && happened(fact.completedOn, on) ? fact.completedOn : undefined;
}

/** True while the student is enrolled; one who completed only later was enrolled on the day. */
export function isEnrolled({ fact }: Known<EnrollmentFact>, on: LocalDate): boolean {
  return fact.status === 'active' || (fact.status === 'completed' && !!fact.completedOn && fact.completedOn > on);
}

/** The day completion is expected, where the student is enrolled and that day has not passed. */
export function expectedCompletionOf(enrollment: Known<EnrollmentFact>, on: LocalDate): LocalDate | undefined {
  const expected = enrollment.fact.expectedCompletionOn;
  return expected && expected >= on && isEnrolled(enrollment, on) ? expected : undefined;
}
