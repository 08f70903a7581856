// What a route brings to the judgement of its requirements: the enrollments that it can be judged on, how early completing
// students may come, and whether the military course stands in for graduation.
import type { ProgramField } from '../program/index.js';
import type { LocalDate } from '../time/index.js';
import type { Edition, Occupation, Route } from './edition.js';
import type { Plan } from './plan.js';
import { factsOn, type Known, type RecordFacts } from './record-facts.js';
import type { EnrollmentFact, StudentRecord } from './record/student-record.js';
import { asksOf } from './route-asks.js';
import type { Surroundings } from './surroundings.js';

/** What is the same for every route of an assessment. */
export interface Given {
  readonly record: StudentRecord;
  readonly facts: RecordFacts;
  readonly on: LocalDate;
  readonly plan: Plan | undefined;
  readonly answered: Surroundings['answered'];
}

const programFieldOf: Readonly<Record<Occupation, ProgramField>> = {
  'medical-assistant': 'medical-assisting',
  phlebotomy: 'phlebotomy',
  ekg: 'ekg',
  'medical-laboratory-technician': 'medical-laboratory',
  'surgical-technology': 'surgical-technology',
  'sterile-processing': 'sterile-processing',
  'radiologic-technologist': 'radiography',
};

/** Enrollments of the field that the route trains for, of any field where a person has to say which; the latest first. */
export function enrollmentsFor(edition: Edition, route: Route, facts: RecordFacts): readonly Known<EnrollmentFact>[] {
  const { fields: named, anyField } = asksOf(route);
  const fields = named.length > 0 ? named : [programFieldOf[edition.occupation]];
  return facts.enrollments
    .filter(({ fact }) => anyField || fields.includes(fact.program.field))
    .sort((a, b) => b.fact.startedOn.localeCompare(a.fact.startedOn) || byContent(a.fact, b.fact));
}

/** An order of enrollments that began on one day, whatever order they are told in. */
function byContent(a: EnrollmentFact, b: EnrollmentFact): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** What the requirements of a route are judged in, on one enrollment. */
export function routeSurroundings(
  edition: Edition,
  route: Route,
  { record, facts, on, plan, answered }: Given,
  enrollment: Known<EnrollmentFact> | undefined,
): Surroundings {
  const { comesEarly, military, caseLimits } = asksOf(route);
  return {
    facts,
    on,
    jurisdiction: record.jurisdiction,
    until: record.appliedOn ?? on,
    applied: record.appliedOn !== undefined,
    enrollment,
    comesEarly: comesEarly ?? (edition.application && { days: edition.application.daysBeforeCompletion }),
    military,
    plan,
    credential: edition.credential,
    caseLimits,
    factsOn: (day) => factsOn(record, day),
    answered,
  };
}
