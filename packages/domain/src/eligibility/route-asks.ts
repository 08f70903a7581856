// What the requirements of a route ask together: whose training, how early, which military course, which limits. A route never
// changes, so each is read through once, however many students are held against it.
import type { ProgramField } from '../program/index.js';
import { requirementsOf, type Route } from './edition.js';
import type { CaseLimit } from './requirements/counted-cases.js';
import type { ComesEarly, MilitaryCourse } from './surroundings.js';

/** What a route asks as a whole. */
export interface RouteAsks {
  /** Fields of the program that its rules name; none where the occupation's own is meant. */
  readonly fields: readonly ProgramField[];
  /** A person has to say which field will do. */
  readonly anyField: boolean;
  /** How early completing students may come by a rule of the route. */
  readonly comesEarly: ComesEarly | undefined;
  readonly military: readonly MilitaryCourse[] | undefined;
  readonly caseLimits: readonly CaseLimit[];
}

const read = new WeakMap<Route, RouteAsks>();

/** What the route asks as a whole. */
export function asksOf(route: Route): RouteAsks {
  const known = read.get(route);
  if (known) return known;
  const asks = readThrough(route);
  read.set(route, asks);
  return asks;
}

function readThrough(route: Route): RouteAsks {
  const rules = requirementsOf(route);
  const military = rules.flatMap((rule) => (rule.kind === 'militaryTraining' ? [rule] : []));
  const early = rules.flatMap((rule): ComesEarly[] =>
    rule.kind === 'programCompletion' && rule.status !== 'completed' ? [{ days: rule.daysBeforeCompletion }] : [],
  );
  return {
    fields: rules.flatMap((rule) => ((rule.kind === 'programCompletion' || rule.kind === 'programEnrollment') && rule.field ? [rule.field] : [])),
    anyField: rules.some((rule) => rule.kind === 'programCompletion' && rule.fieldInWords !== undefined),
    comesEarly: early[0],
    military: military.length > 0 ? military : undefined,
    caseLimits: rules.flatMap((rule) => (rule.kind === 'caseCount' ? (rule.limits ?? []) : [])),
  };
}
