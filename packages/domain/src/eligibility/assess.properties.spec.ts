import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCircumstances, anyFact, anyFacts, inAnotherOrder, later, recordWith, today, type FactLists } from './any-record.fixture.js';
import { assess } from './assess.js';
import { editionOfEveryKind, everyKind } from './every-kind.fixture.js';
import { flattenFindings } from './flatten-findings.js';
import type { ProofTree } from './finding.js';
import { verdicts } from './judgement.js';
import { parseStudentRecord } from './record/parse-student-record.js';
import type { StudentRecord } from './record/student-record.js';
import { requirementKinds } from './requirements/index.js';

const edition = editionOfEveryKind();
const RUNS = 100;
const plan = { shifts: [{ category: 'externship' as const, setting: 'ambulatory' as const, on: '2026-07-15', minutes: 2400 }] };

function recordOf(input: unknown): StudentRecord {
  const parsed = parseStudentRecord(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}

/** How each finding stands, without the evidence, of which any good part may be named. */
function standing(proof: ProofTree): readonly unknown[] {
  return proof.routes.map((route) => [route.verdict, flattenFindings(route).map(({ evidence: _evidence, ...stands }) => stands)]);
}

/** How well a route of the proof stands; less is better. */
function rankOf(proof: ProofTree, index: number): number {
  return verdicts.indexOf(proof.routes[index]?.verdict ?? 'closed');
}

function plus(lists: FactLists, { section, fact }: { readonly section: keyof FactLists; readonly fact: object }): FactLists {
  return { ...lists, [section]: [...(lists[section] ?? []), fact] };
}

function frozen<T>(thing: T): T {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    Object.values(thing).forEach(frozen);
  }
  return thing;
}

describe('assess', () => {
  it('is asked about every kind of requirement', () => {
    expect(new Set(everyKind.map(({ kind }) => kind))).toEqual(new Set(Object.keys(requirementKinds)));
  });

  it('is asked with records that meet each rule and records that miss it, where it has both sides', () => {
    const samples = fc.sample(fc.tuple(anyFacts, anyCircumstances), { seed: 2026, numRuns: 400 });
    const proofs = samples.map(([lists, where]) => assess(edition, recordOf(recordWith(lists, where)), today));
    const oneSided = everyKind.filter((_rule, index) => new Set(proofs.map((proof) => proof.routes[index]?.verdict)).size < 2);
    expect(oneSided.map(({ kind }) => kind)).toEqual(['deferredRequirement', 'procedureCount', 'unknown']);
  });

  it('never holds more evidence against anybody, unless a rule says that there can be too much', () => {
    fc.assert(
      fc.property(anyFacts, anyFact, anyCircumstances, (lists, more, where) => {
        const before = assess(edition, recordOf(recordWith(lists, where)), today);
        const after = assess(edition, recordOf(recordWith(plus(lists, more), where)), today);
        const worse = everyKind.filter(({ helped }, index) => helped && rankOf(after, index) > rankOf(before, index));
        expect(worse).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('does not mind in what order facts are told', () => {
    fc.assert(
      fc.property(anyFacts, anyCircumstances, fc.nat(9), (lists, where, pick) => {
        const told = assess(edition, recordOf(recordWith(lists, where)), today);
        const retold = assess(edition, recordOf(recordWith(inAnotherOrder(lists, pick), where)), today);
        expect(standing(retold)).toEqual(standing(told));
      }),
      { numRuns: RUNS },
    );
  });

  it('tells each finding once, as what it is and after the group it belongs to', () => {
    fc.assert(
      fc.property(anyFacts, anyCircumstances, (lists, where) => {
        for (const route of assess(edition, recordOf(recordWith(lists, where)), today).routes) {
          const findings = flattenFindings(route);
          const paths = findings.map(({ path }) => path);
          expect(paths).toEqual([...new Set(paths)]);
          expect(findings.filter(({ kind, rule }) => rule && rule.kind !== kind)).toEqual([]);
          const inside = paths.filter((path) => path.split('/').length > 2);
          expect(inside.filter((path) => !paths.slice(0, paths.indexOf(path)).includes(path.slice(0, path.lastIndexOf('/'))))).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same bytes for the same input, and leaves it as it was', () => {
    const still = frozen(structuredClone(edition));
    fc.assert(
      fc.property(anyFacts, anyCircumstances, (lists, where) => {
        const input = recordWith(lists, where);
        const record = frozen(recordOf(input));
        const first = JSON.stringify(assess(still, record, today, { plan: frozen(plan) }));
        expect(JSON.stringify(assess(still, record, today, { plan }))).toBe(first);
        expect(JSON.stringify(assess(edition, recordOf(structuredClone(input)), today, { plan }))).toBe(first);
      }),
      { numRuns: RUNS },
    );
  });

  it('hears nothing of what is dated after the day', () => {
    fc.assert(
      fc.property(anyFacts, anyFact, anyCircumstances, fc.constantFrom('2026-07-01', '2027-02-28', '2031-06-30'), (lists, more, where, day) => {
        const known = recordWith(lists, where);
        const foretold = recordWith(plus(lists, { ...more, fact: later(more, day) }), where);
        expect(JSON.stringify(assess(edition, recordOf(foretold), today, { plan }))).toBe(JSON.stringify(assess(edition, recordOf(known), today, { plan })));
      }),
      { numRuns: RUNS },
    );
  });
});
