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
    credential: 'CMA-AAMA', name: 'X', body: 'Y', occupation: 'medical-assistant', edition: 'initial', effectiveOn: null, routes, ...more,
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

  it("look only at the occupation's field", () => {
    const other = recordOf({ enrollments: [{ ...trained('diploma', '2025-01-10'), program: { code: 'P', field: 'phlebotomy', award: 'diploma' } }] });
    expect(proof([route('A', completed)], other).verdict).toBe('not-yet');
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
