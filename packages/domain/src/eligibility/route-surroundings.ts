// What a route brings to the judgement of its requirements: the enrollments that it can be judged on, how early completing
// students may come, and whether the military course stands in for graduation.
import type { ProgramField } from '../program/index.js';
import type { LocalDate } from '../time/index.js';
import { requirementsOf, type Edition, type Occupation, type Route } from './edition.js';
import type { Plan } from './plan.js';
import type { Known, RecordFacts } from './record-facts.js';
import type { EnrollmentFact, StudentRecord } from './record/student-record.js';
import type { ComesEarly, Surroundings } from './surroundings.js';

/** What is the same for every route of an assessment. */
export interface Given {
  readonly record: StudentRecord;
  readonly facts: RecordFacts;
  readonly on: LocalDate;
  readonly plan: Plan | undefined;
}

const programFieldOf: Readonly<Record<Occupation, ProgramField>> = { 'medical-assistant': 'medical-assisting', phlebotomy: 'phlebotomy' };

/** Enrollments of the field that the route trains for, the latest first. */
export function enrollmentsFor(edition: Edition, route: Route, facts: RecordFacts): readonly Known<EnrollmentFact>[] {
  const named = requirementsOf(route).flatMap((rule) =>
    (rule.kind === 'programCompletion' || rule.kind === 'programEnrollment') && rule.field ? [rule.field] : [],
  );
  const fields = named.length > 0 ? named : [programFieldOf[edition.occupation]];
  return facts.enrollments
    .filter(({ fact }) => fields.includes(fact.program.field))
    .sort((a, b) => b.fact.startedOn.localeCompare(a.fact.startedOn));
}

/** What the requirements of a route are judged in, on one enrollment. */
export function routeSurroundings(
  route: Route,
  { record, facts, on, plan }: Given,
  enrollment: Known<EnrollmentFact> | undefined,
): Surroundings {
  const rules = requirementsOf(route);
  const military = rules.flatMap((rule) => (rule.kind === 'militaryTraining' ? [rule.field] : []));
  const early = rules.flatMap((rule): ComesEarly[] =>
    rule.kind === 'programCompletion' && rule.status !== 'completed' ? [{ days: rule.daysBeforeCompletion }] : [],
  );
  return {
    facts,
    on,
    until: record.appliedOn ?? on,
    applied: record.appliedOn !== undefined,
    enrollment,
    comesEarly: early[0],
    militaryFields: military.length > 0 ? military : undefined,
    plan,
  };
}
