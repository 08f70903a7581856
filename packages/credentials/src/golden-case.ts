// A golden case: one student, one route, one answer, compared as the cases' README says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, flattenFindings, parseStudentRecord, type Finding, type FindingReason, type LocalDate, type RouteProof } from '@practicum/domain';
import { editionOn } from './credentials.js';

/** One file of the golden cases. */
export interface GoldenCase {
  readonly id: string;
  readonly credential: string;
  readonly route: string;
  readonly on: LocalDate;
  readonly record: unknown;
  readonly expect: Expected;
}

/** What a case expects: a refusal that names keys, or a verdict with some of what is unmet. */
type Expected =
  | { readonly refused: true; readonly names: readonly string[] }
  | { readonly refused?: never; readonly route: string; readonly verdict: string; readonly unmet?: readonly ExpectedUnmet[] };

interface ExpectedUnmet {
  readonly kind: string;
  readonly have?: number;
  readonly need?: number;
}

/** The cases of a folder that concern one of the credentials. */
export function goldenCases(folder: string, credentials: readonly string[]): readonly GoldenCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldenCase)
    .filter(({ credential }) => credentials.includes(credential));
}

/** The proof of the case's route; nothing where its record is refused. */
export function proofOf({ credential, route, on, record }: GoldenCase): RouteProof | undefined {
  const parsed = parseStudentRecord(record);
  const edition = editionOn(credential, on);
  return parsed.ok && edition ? assess(edition, parsed.value, on).routes.find((one) => one.route === route) : undefined;
}

/** What the library answers, as far as the case asks, in the words of its own `expect`; so the two are compared whole. */
export function answerTo(one: GoldenCase): Expected | undefined {
  const { route, record, expect } = one;
  const parsed = parseStudentRecord(record);
  if (!parsed.ok) {
    const named = new Set(parsed.refusals.map(({ key }) => key));
    return { refused: true, names: expect.refused ? expect.names.filter((name) => named.has(name)) : [...named] };
  }
  const proof = proofOf(one);
  if (!proof) return undefined;
  const unmet = flattenFindings(proof).filter(({ status }) => status === 'unmet');
  const expected = expect.refused ? undefined : expect.unmet;
  return { route, verdict: proof.verdict, ...(expected && { unmet: expected.filter((wanted) => unmet.some((found) => isAs(wanted, found))) }) };
}

/** Reasons that lie in the rule: however good the record is, a person has to look. */
const leftByTheRule: readonly (FindingReason | undefined)[] = ['number-not-known', 'rule-not-known', 'list-not-given', 'left-to-judgement'];

/** Eligible, or as near to it as the rule lets anybody come. */
export function getsThrough(one: GoldenCase): boolean {
  const proof = proofOf(one);
  if (proof?.verdict !== 'needs-person') return proof?.verdict === 'eligible';
  return flattenFindings(proof).every(({ status, because }) => status !== 'needs-person' || leftByTheRule.includes(because));
}

/** Turned back; on a route that leaves even an empty record to a person, nobody is. */
export function isTurnedBack(one: GoldenCase): boolean {
  const verdict = proofOf(one)?.verdict;
  return verdict === 'not-yet' || verdict === 'closed' || proofOf({ ...one, record: {} })?.verdict === 'needs-person';
}

function isAs(wanted: ExpectedUnmet, { kind, have, need }: Finding): boolean {
  return (
    kind === wanted.kind &&
    (wanted.have === undefined || wanted.have === have) &&
    (wanted.need === undefined || wanted.need === need)
  );
}
