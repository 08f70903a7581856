import { describe, expect, it } from '@jest/globals';
import { assess, type Beside } from './assess.js';
import { bestRoute, openIn } from './best-route.js';
import type { Decision } from './decision.js';
import { parseEdition, type Edition } from './edition.js';
import { eligibleOn } from './eligible-on.js';
import { flattenFindings } from './flatten-findings.js';
import { parseStudentRecord } from './record/parse-student-record.js';
import type { StudentRecord } from './record/student-record.js';

const route = (code: string, ...requirements: readonly object[]) => ({
  code, name: code, requirements, source: `The rule of ${code}`, sourceDate: '2026', confidence: 'confirmed',
});
const held = (name: string, code: string, more: object = {}) => ({ kind: 'credentialHeld', name, anyOf: [code], state: 'current', ...more });
const open = { kind: 'unknown', name: 'open' };
const sticks = { kind: 'procedureCount', name: 'sticks', procedures: ['venipuncture'], min: 2 };
const completed = { kind: 'programCompletion', name: 'completed', status: 'completed' };
const aDiploma = { kind: 'award', name: 'diploma', oneOf: ['diploma'] };

function editionOf(routes: readonly object[], more: object = {}): Edition {
  const parsed = parseEdition({
    credential: 'CMA-AAMA', name: 'X', body: 'Y', kind: 'national-certification', occupation: 'medical-assistant', edition: 'initial', effectiveOn: null, routes, ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}

function recordOf(input: unknown): StudentRecord {
  const parsed = parseStudentRecord(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}

const nurse = recordOf({ person: { credentials: [{ code: 'RN', issuedOn: '2020-01-01', expiresOn: '2026-12-31' }] } });
const proof = (routes: readonly object[], record: StudentRecord = nurse, beside?: Beside) => assess(editionOf(routes), record, '2026-05-04', beside);

describe('the verdict of a route', () => {
  const nurseNow = held('nurse', 'RN');
  const nobody = held('nobody', 'NOBODY');

  it.each([
    ['eligible where everything is met', 'eligible', [nurseNow]],
    ['not yet where something is definitely not met, whatever is open beside it', 'not-yet', [nurseNow, open, nobody]],
    ['left to a person where nothing else is missing', 'needs-person', [nurseNow, open]],
    ['not held by what only holds back the credential', 'eligible', [nurseNow, held('later', 'NOBODY', { gates: 'credential-release' })]],
  ])('is %s', (_says, verdict, requirements) => {
    expect(proof([route('A', ...requirements)]).routes[0]?.verdict).toBe(verdict);
  });

  it('is closed where one requirement is over for good, whatever is open beside it', () => {
    const excluded = { kind: 'jurisdictionExclusion', name: 'state', jurisdictions: ['US-NJ'] };
    const there = recordOf({ ...nurse, jurisdiction: 'US-NJ' });
    expect(proof([route('A', excluded, open, nobody)], there).routes[0]?.verdict).toBe('closed');
    expect(proof([route('A', { ...excluded, gates: 'credential-release' }, nurseNow)], there).routes[0]?.verdict).toBe('eligible');
    expect(proof([route('A', excluded), route('B', nobody)], there).verdict).toBe('not-yet');
  });

  it('makes the credential stand as its best route', () => {
    expect(proof([route('A', nobody), route('B', open), route('C', nurseNow)]).verdict).toBe('eligible');
    expect(proof([route('A', nobody), route('B', open)]).verdict).toBe('needs-person');
  });
});

describe('the proof', () => {
  const group = { kind: 'anyOf', name: 'either', of: [held('nobody', 'NOBODY'), { kind: 'allOf', name: 'both', of: [held('nurse', 'RN'), open] }] };

  it('is told in pre-order, groups included, each with its path', () => {
    const [first] = proof([route('A', group, sticks)]).routes;
    expect(first && flattenFindings(first).map(({ path, kind, requirement }) => [path, kind, requirement])).toEqual([
      ['A/1', 'anyOf', 'either'],
      ['A/1/1', 'credentialHeld', 'nobody'],
      ['A/1/2', 'allOf', 'both'],
      ['A/1/2/1', 'credentialHeld', 'nurse'],
      ['A/1/2/2', 'unknown', 'open'],
      ['A/2', 'procedureCount', 'sticks'],
    ]);
  });

  it('tells a condition that has come true as itself, before what it asks for', () => {
    const group = { kind: 'when', name: 'if-a-nurse', condition: held('nurse', 'RN'), then: held('nobody', 'NOBODY', { source: 'A page' }) };
    const [first] = proof([route('A', group)]).routes;
    expect(first && flattenFindings(first).map(({ path, kind, requirement, source, status }) => [path, kind, requirement, source, status])).toEqual([
      ['A/1', 'when', 'if-a-nurse', 'The rule of A', 'unmet'],
      ['A/1/2', 'credentialHeld', 'nobody', 'A page', 'unmet'],
    ]);
  });

  it("names the rule's own source, else the route's", () => {
    const [first] = proof([route('A', { ...sticks, source: 'A page' }, open)]).routes;
    expect(first?.nodes.map(({ source }) => source)).toEqual(['A page', 'The rule of A']);
  });

  it('is the same for the same input, and changes neither edition nor record', () => {
    const edition = editionOf([route('A', group, sticks)]);
    const before = JSON.stringify([edition, nurse]);
    expect(JSON.stringify(assess(edition, nurse, '2026-05-04'))).toBe(JSON.stringify(assess(edition, nurse, '2026-05-04')));
    expect(JSON.stringify([edition, nurse])).toBe(before);
  });
});

describe('program requirements', () => {
  const trained = (award: string, completedOn: string | null) => ({
    program: { code: award, field: 'medical-assisting', award },
    startedOn: '2024-01-08',
    completedOn,
    status: completedOn ? 'completed' : 'active',
  });

  it('are all judged on one and the same enrollment', () => {
    const mixed = recordOf({ enrollments: [trained('certificate', '2025-01-10'), trained('diploma', null)] });
    expect(proof([route('A', completed, aDiploma)], mixed).verdict).toBe('not-yet');
  });

  it('take the enrollment that stands best', () => {
    const both = recordOf({ enrollments: [trained('certificate', null), trained('diploma', '2025-01-10')] });
    expect(proof([route('A', completed, aDiploma)], both).verdict).toBe('eligible');
  });

  it('take the better verdict before the greater number of settled requirements', () => {
    const program = { ...trained('diploma', '2025-01-10').program };
    const enrollments = [
      { ...trained('diploma', '2025-01-10'), id: 'done', program: { ...program, award: 'none' }, startedOn: '2023-01-09' },
      { ...trained('diploma', null), id: 'open', program: { ...program, type: 'school' } },
    ];
    const both = (list: readonly object[]) => proof([route('A', completed)], recordOf({ enrollments: list })).routes[0];
    expect(both(enrollments)).toMatchObject({ verdict: 'eligible', nodes: [{ evidence: ['done'] }] });
    expect(both([...enrollments].reverse())).toMatchObject({ verdict: 'eligible', nodes: [{ evidence: ['done'] }] });
  });

  it('of two with one verdict, take the one on which more is settled; of two that stand alike, the later', () => {
    const first = { ...trained('certificate', '2025-01-10'), id: 'first', startedOn: '2022-01-10' };
    const second = { ...trained('certificate', null), id: 'second' };
    const third = { ...trained('certificate', '2025-01-10'), id: 'third', startedOn: '2023-01-10' };
    const told = (...enrollments: readonly object[]) => proof([route('A', completed, aDiploma)], recordOf({ enrollments })).routes[0]?.nodes[0];
    expect(told(first, second)).toMatchObject({ status: 'met', evidence: ['first'] });
    expect(told(second, first)).toMatchObject({ status: 'met', evidence: ['first'] });
    expect(told(first, third)).toMatchObject({ evidence: ['third'] });
    expect(told(third, first)).toMatchObject({ evidence: ['third'] });
  });

  it('do not mind in what order enrollments of one day are told', () => {
    const [a, b] = [{ ...trained('diploma', '2025-01-10'), id: 'a' }, { ...trained('diploma', '2025-01-10'), id: 'b' }];
    const told = (...enrollments: readonly object[]) => proof([route('A', completed)], recordOf({ enrollments })).routes[0]?.nodes[0]?.evidence;
    expect([told(a, b), told(b, a)]).toEqual([['a'], ['a']]);
  });

  it("look only at the occupation's field", () => {
    const other = recordOf({ enrollments: [{ ...trained('diploma', '2025-01-10'), program: { code: 'P', field: 'phlebotomy', award: 'diploma' } }] });
    expect(proof([route('A', completed)], other).verdict).toBe('not-yet');
  });
});

describe('students who complete soon', () => {
  const recent = { kind: 'recency', name: 'recent', event: 'program-completion', window: { years: 5 }, until: 'application' };
  const application = { daysBeforeCompletion: 42, source: 'A page', confidence: 'confirmed' };
  const student = recordOf({
    enrollments: [
      { program: { code: 'MA', field: 'medical-assisting', award: 'diploma' }, startedOn: '2025-09-03', expectedCompletionOn: '2026-06-12', status: 'active' },
    ],
  });
  const statuses = (on: string, more: object = { application }) =>
    assess(editionOf([route('A', recent, aDiploma)], more), student, on).routes[0]?.nodes.map(({ status }) => status);

  it('come as early as the body lets them by any route', () => {
    expect(statuses('2026-05-01')).toEqual(['met', 'met']);
    expect(statuses('2026-06-12')).toEqual(['met', 'met']);
  });

  it('and not a day earlier, nor once the day has passed', () => {
    expect(statuses('2026-04-30')).toEqual(['met-on', 'met-on']);
    expect(statuses('2026-06-13')).toEqual(['unmet', 'unmet']);
  });

  it('come only after completion where the body says nothing', () => {
    expect(statuses('2026-06-12', {})).toEqual(['unmet', 'unmet']);
  });
});

describe('attempts at the exam', () => {
  const attempts = { max: 2, waitDays: 30, afterMax: 'not-known', source: 'Of attempts', confidence: 'confirmed' };
  const failed = (...days: readonly string[]) => recordOf({ person: { ...nurse.person, exams: days.map((on) => ({ id: on, credential: 'CMA-AAMA', result: 'failed', on })) } });
  const tried = (record: StudentRecord, beside?: Beside) => assess(editionOf([route('A', held('nurse', 'RN'))], { attempts }), record, '2026-05-04', beside).routes[0];

  it('stand last in the proof, under a path of their own', () => {
    expect(tried(failed('2026-04-20'))).toMatchObject({
      verdict: 'not-yet',
      nodes: [{ requirement: 'nurse' }, { kind: 'attempts', requirement: 'attempts', path: 'A/attempts', source: 'Of attempts', status: 'met-on', on: '2026-05-20', evidence: ['2026-04-20'], parts: [] }],
    });
    expect(tried(failed())).toMatchObject({ verdict: 'eligible', nodes: [{}, { status: 'met', have: 0, need: 2 }] });
  });

  it('are decided by a person where the body does not say', () => {
    const twice = failed('2026-01-05', '2026-03-02');
    const decision: Decision = { requirement: 'attempts', decision: 'accepted', by: 'R. Lopez', on: '2026-05-04', why: 'The body let her' };
    expect(tried(twice)?.verdict).toBe('needs-person');
    expect(tried(twice, { decisions: [decision] })).toMatchObject({ verdict: 'eligible', nodes: [{}, { status: 'met', evidence: ['2026-01-05', '2026-03-02'] }] });
    expect(tried(twice, { decisions: [{ ...decision, requirement: 'A/attempts' }] })?.verdict).toBe('eligible');
  });

  it('are no part of the proof where the edition says nothing of them', () => {
    expect(proof([route('A', held('nurse', 'RN'))]).routes[0]?.nodes).toHaveLength(1);
  });
});

describe('decisions', () => {
  const decision: Decision = { requirement: 'open', decision: 'accepted', by: 'R. Lopez', on: '2026-05-04', why: 'Seen', evidence: ['letter'] };
  const decided = (change: Partial<Decision>, ...requirements: readonly object[]) =>
    proof([route('A', ...requirements)], nurse, { decisions: [{ ...decision, ...change }] });

  it('settle what was left to a person', () => {
    expect(decided({}, open).verdict).toBe('eligible');
    expect(decided({}, open).routes[0]?.nodes[0]).toMatchObject({ status: 'met', evidence: ['letter'], decision: { by: 'R. Lopez' } });
    expect(decided({ decision: 'waived' }, open).routes[0]?.nodes[0]).toMatchObject({ status: 'waived' });
  });

  it('may name the place instead', () => {
    expect(decided({ requirement: 'A/1' }, open, { ...open, name: 'other' }).routes[0]?.nodes.map(({ status }) => status)).toEqual(['met', 'needs-person']);
  });

  it('settle it inside a group', () => {
    expect(decided({}, { kind: 'allOf', name: 'all', of: [open, held('nurse', 'RN')] }).verdict).toBe('eligible');
  });

  it('never lift what is definitely not met', () => {
    expect(decided({ requirement: 'sticks' }, sticks).routes[0]?.nodes[0]).toMatchObject({ status: 'unmet' });
  });

  it('count from their day', () => {
    expect(decided({ on: '2026-05-05' }, open).verdict).toBe('needs-person');
  });
});

describe('the day of eligibility', () => {
  const waits = { kind: 'educationLevel', name: 'waits', min: 'high-school-or-equivalent', expectedWithinMonths: 12 };
  const practicum = { kind: 'hours', name: 'practicum', category: 'practicum', min: 8 };
  const pupil = recordOf({ person: { education: [{ level: 'high-school', expectedOn: '2027-05-20' }] } });
  const plan = { shifts: [{ category: 'externship' as const, on: '2026-05-11', minutes: 480 }] };

  it('is today for who is eligible', () => {
    expect(eligibleOn(proof([route('A', held('nurse', 'RN'))]))).toBe('2026-05-04');
  });

  it('is the last of the days that everything waits for', () => {
    expect(eligibleOn(proof([route('A', waits, practicum)], pupil, { plan }))).toBe('2026-05-20');
  });

  it('is the first of the routes', () => {
    expect(eligibleOn(proof([route('A', waits), route('B', practicum)], pupil, { plan }))).toBe('2026-05-11');
  });

  it('is unknown while anything else is missing, or where something runs out before', () => {
    expect(eligibleOn(proof([route('A', waits, sticks)], pupil, { plan }))).toBeUndefined();
    const brief = recordOf({ person: { ...pupil.person, credentials: [{ code: 'RN', issuedOn: '2020-01-01', expiresOn: '2026-05-19' }] } });
    expect(eligibleOn(proof([route('A', waits, held('nurse', 'RN'))], brief))).toBeUndefined();
    expect(eligibleOn(proof([route('A', waits, held('nurse', 'RN', { gates: 'credential-release' }))], brief))).toBe('2026-05-20');
    const enough = recordOf({ person: { ...pupil.person, credentials: [{ code: 'RN', issuedOn: '2020-01-01', expiresOn: '2026-05-20' }] } });
    expect(eligibleOn(proof([route('A', waits, held('nurse', 'RN'))], enough))).toBe('2026-05-20');
    expect(eligibleOn({ credential: 'X-Y', edition: 'initial', on: '2026-05-04', verdict: 'not-yet', routes: [{ route: 'A', verdict: 'not-yet', nodes: [] }] })).toBeUndefined();
  });
});

describe('the best route', () => {
  const nobody = held('nobody', 'NOBODY');

  it('has the best verdict, and then least left to do', () => {
    expect(bestRoute(proof([route('A', nobody), route('B', open)]))?.route).toBe('B');
    expect(bestRoute(proof([route('A', nobody, sticks), route('B', nobody), route('C', nobody)]))?.route).toBe('B');
  });

  it('is left open by what holds the seat', () => {
    const [first] = proof([route('A', nobody, open, held('nurse', 'RN'), held('later', 'NOBODY', { gates: 'credential-release' }))]).routes;
    expect(first && openIn(first).map(({ requirement }) => requirement)).toEqual(['nobody', 'open']);
  });
});
