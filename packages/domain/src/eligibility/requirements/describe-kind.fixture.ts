// Every kind is tested by one table: rules that parse, rules that are refused with the key that is wrong, and judgements of a
// rule on a record, made by the same `assess` that decides.
import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../../time/index.js';
import { assess, type Beside } from '../assess.js';
import { parseEdition, type Occupation } from '../edition.js';
import type { ProofNode } from '../finding.js';
import { findingReasons, findingUnits } from '../judgement.js';
import { parseStudentRecord } from '../record/parse-student-record.js';
import { requirementKinds, type RequirementWord } from './index.js';

/** One judgement: a sentence, the rule without its kind and name, the record, and what is expected of the node. */
export interface Judged {
  readonly says: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly record: unknown;
  readonly on?: LocalDate;
  readonly beside?: Beside;
  readonly expected: Partial<ProofNode>;
}

/** The table of one kind. */
export interface KindTable {
  readonly accepted: readonly Readonly<Record<string, unknown>>[];
  readonly refused: readonly (readonly [key: string, rule: Readonly<Record<string, unknown>>])[];
  readonly judged: readonly Judged[];
  readonly occupation?: Occupation;
}

/** Tests a kind by its table. */
export function describeKind(kind: RequirementWord, { accepted, refused, judged, occupation = 'medical-assistant' }: KindTable): void {
  const named = (rule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({ kind, name: 'asked', ...rule });

  describe(kind, () => {
    it.each(accepted)('takes %j', (rule) => {
      expect(requirementKinds[kind].parse(named(rule))).toMatchObject({ ok: true, value: named(rule) });
    });

    it.each(refused)('refuses a rule and names "%s": %j', (key, rule) => {
      expect(requirementKinds[kind].parse(named(rule))).toMatchObject({ ok: false, refusals: [{ key }] });
    });

    it('refuses a key that no rule has', () => {
      const [rule = {}] = accepted;
      expect(requirementKinds[kind].parse(named({ ...rule, colour: 'red' }))).toMatchObject({
        ok: false,
        refusals: [{ code: 'UNKNOWN_KEY', key: 'colour' }],
      });
    });

    it.each(judged.map((one) => [one.says, one] as const))('%s', (_says, { rule, record, on = '2026-05-04', beside, expected }) => {
      expect(judge([named(rule)], record, on, { occupation, ...beside })[0]).toMatchObject(expected);
    });
  });
}

/** The proof of a route that is made of the rules given. */
export function judge(
  rules: readonly unknown[],
  record: unknown,
  on: LocalDate,
  { occupation = 'medical-assistant', ...beside }: Beside & { readonly occupation?: Occupation } = {},
): readonly ProofNode[] {
  const route = { ...aRoute('ONE'), requirements: rules };
  const edition = parseEdition({
    credential: 'X-Y', name: 'X', body: 'Y', kind: 'national-certification', occupation, edition: 'initial', effectiveOn: null, routes: [route],
  });
  const parsed = parseStudentRecord(record);
  if (!edition.ok) throw new Error(JSON.stringify(edition.refusals));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  const nodes = assess(edition.value, parsed.value, on, beside).routes[0]?.nodes ?? [];
  const told = new Set(refsIn(record));
  nodes.forEach((node) => expectSound(node, told));
  return nodes;
}

/** Whatever is judged speaks in closed words, and what it names as evidence the record tells. */
function expectSound({ because, unit, evidence, parts }: ProofNode, told: ReadonlySet<string>): void {
  expect(findingReasons.filter((word) => word === because)).toEqual(because === undefined ? [] : [because]);
  expect(findingUnits.filter((word) => word === unit)).toEqual(unit === undefined ? [] : [unit]);
  expect(evidence.filter((ref) => !told.has(ref))).toEqual([]);
  parts.forEach((part) => expectSound(part, told));
}

/** The references of all facts of a record: the id of each, or its place. */
function refsIn(told: unknown, at = '#'): readonly string[] {
  if (typeof told !== 'object' || told === null) return [at];
  const inside = Object.entries(told).flatMap(([key, value]) => refsIn(value, `${at}/${key}`));
  return [('id' in told && typeof told.id === 'string' ? told.id : at), ...inside];
}

function aRoute(code: string): object {
  return { code, name: 'One', source: 'A rule', sourceDate: 'today', confidence: 'confirmed' };
}
