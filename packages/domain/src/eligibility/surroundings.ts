// What a requirement is judged in: the day, the facts known by then, and the one enrollment that all program requirements
// of a route share.
import { addDays, type LocalDate } from '../time/index.js';
import type { Plan } from './plan.js';
import { happened, type Known, type RecordFacts } from './record-facts.js';
import type { EnrollmentFact, StudentRecord } from './record/student-record.js';
import type { Judgement } from './judgement.js';
import type { CaseLimit } from './requirements/counted-cases.js';

/** How early the body lets a completing student come; no entry means only after completion. */
export interface ComesEarly {
  /** Days before the expected completion, that day included; absent where any scheduled completion will do. */
  readonly days?: number | undefined;
}

/** What a route asks of military training. */
export interface MilitaryCourse {
  readonly field: string;
  readonly weeks?: number | undefined;
}

/** The surroundings of one route, one enrollment and one day. */
export interface Surroundings {
  readonly facts: RecordFacts;
  readonly on: LocalDate;
  /** The state where the student applies, where the record tells it. */
  readonly jurisdiction: StudentRecord['jurisdiction'];
  /** The day that windows "until application" run to. */
  readonly until: LocalDate;
  /** True where that day is the record's own, so that windows no longer run. */
  readonly applied: boolean;
  readonly enrollment: Known<EnrollmentFact> | undefined;
  readonly comesEarly: ComesEarly | undefined;
  /** The military training that stands in for graduation, on a route that asks for it. */
  readonly military: readonly MilitaryCourse[] | undefined;
  readonly plan: Plan | undefined;
  /** The credential that is asked for, such as `CPT-NHA`. */
  readonly credential: string;
  /** Limits on surgical cases, which hold for every count of the route. */
  readonly caseLimits: readonly CaseLimit[];
  /** The record as it stood on another day, for what had to be done by then. */
  readonly factsOn: (day: LocalDate) => RecordFacts;
  /** How rules were judged on these facts and this day, whatever the route, each by the rule itself; see `ofFactsAlone`. */
  readonly answered: Map<object, Judgement>;
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

/** The day from which the expected completion stands in for the completion, where the body lets completing students come. */
export function standsInFrom({ enrollment, comesEarly, on }: Surroundings): LocalDate | undefined {
  const expected = enrollment && comesEarly && expectedCompletionOf(enrollment, on);
  if (!expected) return undefined;
  return comesEarly.days === undefined ? on : addDays(expected, -comesEarly.days);
}
