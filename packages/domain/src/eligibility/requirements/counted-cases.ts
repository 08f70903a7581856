// Surgical cases that count. A route's limits hold for every count of it and are used to the student's advantage: as many count
// as the limits let through, whichever cases are left out. What is observed never counts.
import { z } from 'zod';
import { rolesFor } from '../../skills/index.js';
import { groupedBy } from '../grouped-by.js';
import type { Known, RecordFacts } from '../record-facts.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { procedureNames } from '../record/record-words.js';
import type { ProcedureFact } from '../record/student-record.js';

/** What the student does in a case that counts. */
export const scrubRoles = ['first-scrub', 'second-scrub'] as const;
type ScrubRole = (typeof scrubRoles)[number];

const caseProcedures = procedureNames.filter((procedure) => rolesFor(procedure).includes('first-scrub'));

/** At most so many cases in a role; or of a procedure, which then counts in the role given, whatever role it was logged with. */
export const caseLimitShape = z.union([
  z.strictObject({ role: z.enum(scrubRoles), max: z.int().positive() }),
  z.strictObject({ procedure: z.enum(procedureNames), max: z.int().positive(), onlyAs: z.enum(scrubRoles) }),
]);
export type CaseLimit = DeepReadonly<z.infer<typeof caseLimitShape>>;

/** Which cases a rule looks at. */
export interface CasesAsked {
  readonly countedRoles: readonly ScrubRole[];
  readonly specialties?: readonly string[] | undefined;
}

/** A line of the log that counts, in the role that it counts in. */
export interface CountedCase {
  readonly ref: string;
  readonly fact: ProcedureFact;
  readonly role: ScrubRole;
}

/** The cases of the roles and specialties that a rule looks at, before any limit. */
export function casesOf({ countedRoles, specialties }: CasesAsked, facts: RecordFacts, limits: readonly CaseLimit[]): readonly CountedCase[] {
  return caseProcedures
    .flatMap((procedure) => facts.procedures.get(procedure) ?? [])
    .flatMap((line) => inItsRole(line, limits))
    .filter(({ fact, role }) => countedRoles.includes(role) && (!specialties || isOneOf(specialties, fact.specialty)));
}

function inItsRole({ ref, fact }: Known<ProcedureFact>, limits: readonly CaseLimit[]): readonly CountedCase[] {
  const logged = scrubRoles.find((role) => role === fact.role);
  if (!logged) return [];
  const special = limits.find((limit) => 'procedure' in limit && limit.procedure === fact.procedure);
  return [{ ref, fact, role: special && 'onlyAs' in special ? special.onlyAs : logged }];
}

/**
 * How many of the cases can count. Suppose that some of the limits are used up: then they let through what they allow, and every
 * case that none of them holds back is free. The least of these sums is reached by the best choice of cases.
 */
export function mostThatCount(cases: readonly CountedCase[], limits: readonly CaseLimit[], maxEach = Number.POSITIVE_INFINITY): number {
  const sums = subsetsOf(limits).map((used) => {
    const free = cases.filter((one) => !used.some((limit) => holds(limit, one)));
    const bySpecialty = groupedBy(free, ({ fact }) => fact.specialty).map((same) => Math.min(maxEach, sizeOf(same)));
    return total([...used.map(({ max }) => max), ...bySpecialty]);
  });
  return Math.min(...sums);
}

function holds(limit: CaseLimit, { fact, role }: CountedCase): boolean {
  return 'role' in limit ? limit.role === role : limit.procedure === fact.procedure;
}

/** How many cases the lines stand for. */
export function sizeOf(cases: readonly CountedCase[]): number {
  return total(cases.map(({ fact }) => fact.count));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function subsetsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

function isOneOf(words: readonly string[], word: string | undefined): boolean {
  return word !== undefined && words.includes(word);
}
