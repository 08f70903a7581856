// What holds for every edition of the library, asked with the records of the golden cases: they meet and miss its rules closely.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  assess,
  canonicalJson,
  flattenFindings,
  parseStudentRecord,
  requirementsOf,
  verdicts,
  type Edition,
  type LocalDate,
  type ProofTree,
  type Requirement,
  type Route,
  type StudentRecord,
} from '@practicum/domain';
import { credentialCodes, findCredential } from './credentials.js';
import { goldenCases } from './golden-case.js';

type Lists = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

interface Known {
  readonly on: LocalDate;
  readonly record: StudentRecord;
}

const editions: readonly Edition[] = credentialCodes.flatMap((code) => findCredential(code)?.editions ?? []).map(frozen);
const cases: readonly Known[] = goldenCases(fileURLToPath(new URL('../golden', import.meta.url)), credentialCodes).flatMap(({ on, record }) => {
  const parsed = parseStudentRecord(record);
  return parsed.ok ? [{ on, record: frozen(parsed.value) }] : [];
});

/** Each record with the editions of a stride through the library, so that every edition meets records made for others. */
const asked = cases.flatMap((one, index) => editions.filter((_edition, place) => (place + index) % 16 === 0).map((edition) => ({ ...one, edition })));

/** The lists of facts, those of the person beside the others. */
function listsOf({ person, ...record }: StudentRecord): Lists {
  return Object.fromEntries(Object.entries({ ...person, ...record }).filter(([, value]) => Array.isArray(value))) as Lists;
}

const ofPerson = ['education', 'credentials', 'exams', 'military', 'memberships'];

/** The record with other lists of facts. */
function withLists(record: StudentRecord, lists: Lists): StudentRecord {
  const entries = Object.entries(lists);
  const person = { ...record.person, ...Object.fromEntries(entries.filter(([section]) => ofPerson.includes(section))) };
  return { ...record, ...Object.fromEntries(entries.filter(([section]) => !ofPerson.includes(section))), person };
}

function both(record: StudentRecord, more: Lists): StudentRecord {
  const lists = listsOf(record);
  const all = Object.keys({ ...lists, ...more }).map((section) => [section, [...(lists[section] ?? []), ...(more[section] ?? [])]]);
  return withLists(record, Object.fromEntries(all));
}

/** How every finding stands, without the evidence, of which any good part may be named. */
function standing(proof: ProofTree): unknown {
  return proof.routes.map((route) => [route.verdict, flattenFindings(route).map(({ evidence: _evidence, ...stands }) => stands)]);
}

function frozen<T>(thing: T): T {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    Object.values(thing).forEach(frozen);
  }
  return thing;
}

/** True where more evidence may harm: there can be too much of it, or all of it has to be of a kind. */
function mayHarm(rule: Requirement): boolean {
  if (rule.kind === 'supervision' || rule.kind === 'supervisorCredential' || rule.kind === 'when') return true;
  if (rule.kind === 'workExperience') return rule.max !== undefined;
  if (rule.kind === 'procedureCount') return rule.rollingExpiry !== undefined;
  if (rule.kind === 'recency') return rule.olderThan !== undefined;
  return rule.kind === 'deferredRequirement' && rule.startsOn !== undefined;
}

function isHelped(route: Route): boolean {
  return !requirementsOf(route).some(mayHarm);
}

const inFuture = {
  awardedOn: '2099-01-01', expectedOn: null, issuedOn: '2099-01-01', on: '2099-01-01', from: '2099-01-01', startedOn: '2099-01-01',
  completedOn: '2099-01-01', expectedCompletionOn: null, achievedOn: '2099-01-01', receivedOn: '2099-01-01', to: null,
};

/** The facts once more, as if they were to happen long after. */
function foretold(lists: Lists): Lists {
  const later = (fact: Readonly<Record<string, unknown>>): object =>
    Object.fromEntries(Object.entries({ ...fact, id: undefined }).map(([key, value]) => [key, key in inFuture ? inFuture[key as keyof typeof inFuture] : value]));
  return Object.fromEntries(Object.entries(lists).map(([section, list]) => [section, list.map(later)])) as Lists;
}

describe('every edition of the library', () => {
  it('gives the same bytes for the same record, and changes neither record nor rules, which are frozen', () => {
    for (const { edition, record, on } of asked) {
      expect(canonicalJson(assess(edition, structuredClone(record), on))).toBe(canonicalJson(assess(edition, record, on)));
    }
  });

  it('does not mind in what order facts are told', () => {
    for (const { edition, record, on } of asked) {
      const turned = Object.fromEntries(Object.entries(listsOf(record)).map(([section, list]) => [section, list.toReversed()]));
      expect(standing(assess(edition, withLists(record, turned), on))).toEqual(standing(assess(edition, record, on)));
    }
  });

  it('hears nothing of what is dated after the day', () => {
    for (const { edition, record, on } of asked) {
      expect(canonicalJson(assess(edition, both(record, foretold(listsOf(record))), on))).toBe(canonicalJson(assess(edition, record, on)));
    }
  });

  it("never holds another student's evidence against anybody, unless a rule says that there can be too much", () => {
    const worse = asked.flatMap(({ edition, record, on }, index) => {
      const { exams = [], ...more } = listsOf(cases[(index * 7) % cases.length]?.record ?? {});
      const before = assess(edition, record, on);
      const after = assess(edition, both(record, { ...more, exams: exams.filter(({ result }) => result === 'passed') }), on);
      return edition.routes.filter(isHelped).filter(({ code }) => rankOf(after, code) > rankOf(before, code)).map(({ code }) => `${edition.credential} ${code}`);
    });
    expect(worse).toEqual([]);
  });
});

/** How well a route of the proof stands; less is better. */
function rankOf({ routes }: ProofTree, code: string): number {
  return verdicts.indexOf(routes.find(({ route }) => route === code)?.verdict ?? 'closed');
}
