// The heart: one edition, one record, one day; the answer is a proof. Pure: the same input gives the same answer for ever.
import type { LocalDate } from '../time/index.js';
import { assessAttempts } from './attempts.js';
import { openIn } from './best-route.js';
import type { Decision } from './decision.js';
import type { Edition, Route } from './edition.js';
import type { ProofNode, ProofTree, RouteProof } from './finding.js';
import { verdicts, type Judgement, type Verdict } from './judgement.js';
import type { Plan } from './plan.js';
import { factsOn, type Known } from './record-facts.js';
import type { EnrollmentFact, StudentRecord } from './record/student-record.js';
import { assessRequirement, isSettled, partsOf, partSurroundings, shownParts, type Gate, type Requirement } from './requirements/index.js';
import { enrollmentsFor, routeSurroundings, type Given } from './route-surroundings.js';
import type { Surroundings } from './surroundings.js';

/** What may be known beside the record: what is planned, and what people have decided. */
export interface Beside {
  readonly plan?: Plan | undefined;
  readonly decisions?: readonly Decision[] | undefined;
}

/** Is the student eligible on the day, by which routes, and why? */
export function assess(edition: Edition, record: StudentRecord, on: LocalDate, { plan, decisions = [] }: Beside = {}): ProofTree {
  const facts = factsOn(record, on);
  const inForce = decisions.filter((decision) => decision.on <= on);
  const given: Case = { record, facts, on, plan, decisions: inForce, answered: new Map() };
  const routes = edition.routes.map((route) => assessRoute(edition, route, given));
  const verdict = verdicts.find((word) => routes.some((route) => route.verdict === word)) ?? 'not-yet';
  return { credential: edition.credential, edition: edition.edition, on, verdict, routes };
}

interface Case extends Given {
  readonly decisions: readonly Decision[];
}

/** A route is judged on one enrollment: the one that stands best. */
function assessRoute(edition: Edition, route: Route, given: Case): RouteProof {
  const programs = enrollmentsFor(edition, route, given.facts);
  const proofs = (programs.length > 0 ? programs : [undefined]).map((enrollment) => proofOn(edition, route, given, enrollment));
  const [first, ...others] = proofs;
  return others.reduce((best, proof) => (standsBetter(proof, best) ? proof : best), first ?? { route: route.code, verdict: 'not-yet', nodes: [] });
}

function proofOn(edition: Edition, route: Route, given: Case, enrollment: Known<EnrollmentFact> | undefined): RouteProof {
  const surroundings = routeSurroundings(edition, route, given, enrollment);
  const nodes = route.requirements.map((rule, index) =>
    prove(rule, `${route.code}/${index + 1}`, { route, surroundings, decisions: given.decisions }),
  );
  const attempts = attemptsNode(edition, route, given);
  const all = attempts ? [...nodes, attempts] : nodes;
  return { route: route.code, verdict: verdictOf(all), nodes: all };
}

interface Proving {
  readonly route: Route;
  readonly surroundings: Surroundings;
  readonly decisions: readonly Decision[];
  /** What a group above holds back holds for its parts. */
  readonly gates?: Gate | undefined;
}

function prove(rule: Requirement, path: string, proving: Proving): ProofNode {
  const { route, surroundings, decisions } = proving;
  const gates = rule.gates ?? proving.gates;
  const parts = proveParts(rule, path, { ...proving, gates });
  const holding = parts.filter((part) => part.gates === gates);
  const judged = assessRequirement(rule, surroundings, (holding.length > 0 ? holding : parts).map(judgementOf));
  return {
    kind: rule.kind,
    requirement: rule.name,
    path,
    rule,
    source: rule.source ?? route.source,
    ...(gates && { gates }),
    ...settled(judged, rule.name, path, decisions),
    parts: shownParts(rule, parts),
  };
}

/** How a part was judged, and nothing of what it is: a group that stands as its part does is still the group. */
function judgementOf(part: ProofNode): Judgement {
  const { kind: _kind, requirement: _name, path: _path, rule: _rule, source: _source, gates: _gates, decision: _decision, parts: _parts, ...judgement } = part;
  return judgement;
}

function proveParts(rule: Requirement, path: string, proving: Proving): readonly ProofNode[] {
  const parts = partsOf(rule);
  if (parts.length === 0) return [];
  const inside = { ...proving, surroundings: partSurroundings(rule, proving.surroundings) };
  return parts.map((part, index) => prove(part, `${path}/${index + 1}`, inside));
}

/** A decision settles what was left to a person, and nothing else; the last one counts. */
function settled(judged: Judgement, name: string, path: string, decisions: readonly Decision[]): Judgement & Pick<ProofNode, 'decision'> {
  if (judged.status !== 'needs-person') return judged;
  const decision = decisions.filter(({ requirement }) => requirement === name || requirement === path).at(-1);
  if (!decision) return judged;
  const evidence = [...judged.evidence, ...(decision.evidence ?? [])];
  return { ...judged, status: decision.decision === 'waived' ? 'waived' : 'met', evidence, decision };
}

function attemptsNode({ attempts, credential }: Edition, route: Route, { facts, on, decisions }: Case): ProofNode | undefined {
  if (!attempts) return undefined;
  const path = `${route.code}/attempts`;
  const judged = settled(assessAttempts(attempts, { credential, route: route.code }, facts, on), 'attempts', path, decisions);
  return { kind: 'attempts', requirement: 'attempts', path, source: attempts.source, ...judged, parts: [] };
}

/** What holds the seat decides: closed before definitely not met, that before what a person has to look at. */
function verdictOf(nodes: readonly ProofNode[]): Verdict {
  const open = openIn({ nodes });
  if (open.some(({ closes }) => closes)) return 'closed';
  if (open.some(({ status }) => status !== 'needs-person')) return 'not-yet';
  return open.length > 0 ? 'needs-person' : 'eligible';
}

function standsBetter(a: RouteProof, b: RouteProof): boolean {
  const rank = verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);
  return rank !== 0 ? rank < 0 : settledIn(a) > settledIn(b);
}

function settledIn({ nodes }: RouteProof): number {
  return nodes.filter(isSettled).length;
}
