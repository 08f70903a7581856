import { describe, expect, it } from '@jest/globals';
import { assessOn, type AssessmentBasis } from './assessment-basis.js';
import type { Decision } from './decision.js';
import { anEdition } from './edition.fixture.js';
import { suppose, type Supposed } from './suppose.js';
import type { StudentRecord } from './record/student-record.js';

const asks = (...requirements: readonly object[]) => [{ code: 'ONE', name: 'One', requirements, source: 'A rule', sourceDate: 'today', confidence: 'confirmed' }];
const hours = { kind: 'hours', name: 'hours', category: 'externship', min: 20, supervised: true };
const sticks = { kind: 'procedureCount', name: 'sticks', procedures: ['venipuncture'], min: 5, successful: true, live: true, unaided: true };
const state = { kind: 'jurisdictionExclusion', name: 'state', jurisdictions: ['US-NJ'] };
const before = anEdition({ routes: asks(hours) });
const since = anEdition({ edition: '2026-06', effectiveOn: '2026-06-01', routes: asks(hours, sticks) });

const record: StudentRecord = { asOf: '2026-05-04', hours: [{ category: 'externship', minutes: 600, on: '2026-04-20', credited: true, supervised: true }] };
const credential = (...editions: readonly ReturnType<typeof anEdition>[]) => ({ credential: 'X-Y', editions: editions.map((rules) => ({ rules, decisions: [] as readonly Decision[] })) });
const basis = (...editions: readonly ReturnType<typeof anEdition>[]): AssessmentBasis => ({ today: '2026-05-04', record, coming: null, curriculumSince: null, credentials: [credential(...editions)] });

const ask = (given: AssessmentBasis, supposed: Supposed = {}, on = '2026-05-04') => {
  const [first] = given.credentials;
  return first && assessOn(suppose(given, supposed, on), first, on)?.proof;
};

describe('What if', () => {
  it('nothing is supposed: the answer of today', () => {
    expect(ask(basis(before))).toMatchObject({ verdict: 'not-yet', edition: 'initial', routes: [{ nodes: [{ have: 10, need: 20 }] }] });
  });

  it.each([
    ['ten hours more', before, { hours: { category: 'externship', minutes: 600 } }, 'eligible'],
    ['a minute less', before, { hours: { category: 'externship', minutes: 599 } }, 'not-yet'],
    ['hours of another kind', before, { hours: { category: 'lab', minutes: 600 } }, 'not-yet'],
    ['procedures', anEdition({ routes: asks(sticks) }), { procedures: { procedure: 'venipuncture', count: 5 } }, 'eligible'],
    ['none of them', anEdition({ routes: asks(sticks) }), { procedures: { procedure: 'venipuncture', count: 0 } }, 'not-yet'],
    ['a state that admits it', anEdition({ routes: asks(state) }), { jurisdiction: 'US-CA' }, 'eligible'],
  ] as const)('%s', (_, edition, supposed, verdict) => {
    expect(ask(basis(edition), supposed)?.verdict).toBe(verdict);
  });

  it('what is added counts on a day that is past, too', () => {
    expect(ask(basis(before), { hours: { category: 'externship', minutes: 600 } }, '2026-04-25')?.verdict).toBe('eligible');
  });

  it('another day is judged by the edition that is in force then', () => {
    expect(ask(basis(before, since), {}, '2026-05-31')?.edition).toBe('initial');
    expect(ask(basis(before, since), {}, '2026-06-01')).toMatchObject({ edition: '2026-06', routes: [{ nodes: [{}, { requirement: 'sticks' }] }] });
    expect(ask(basis(since))).toBeUndefined();
  });

  it('the weeks are fuller: the day comes nearer', () => {
    const planned = { ...basis(before), coming: { pendingMinutes: 0, leftMinutes: 600, weeklyMinutes: 300, from: '2026-05-04' } };
    const day = (supposed: Supposed) => ask(planned, supposed)?.routes[0]?.nodes[0]?.on;
    expect([day({}), day({ weeklyMinutes: 600 })]).toEqual(['2026-05-18', '2026-05-11']);
  });

  it('keeps what it was given as it was', () => {
    const given = basis(before);
    suppose(given, { hours: { category: 'externship', minutes: 600 }, jurisdiction: 'US-CA' }, '2026-05-04');
    expect(given.record).toBe(record);
    expect(record.hours).toHaveLength(1);
  });
});

describe('What is added', () => {
  const bare: AssessmentBasis = { ...basis(before), record: { asOf: '2026-05-04' } };
  const added = (supposed: Supposed, given = bare) => suppose(given, supposed, '2026-05-04').record;

  it('is nothing where nothing is, not even a line of nothing', () => {
    expect(added({})).toEqual({ asOf: '2026-05-04', hours: [], procedures: [] });
    expect(added({ hours: { category: 'lab', minutes: 0 }, procedures: { procedure: 'ekg', count: 0 } })).toEqual(added({}));
  });

  it('is hours that are credited, supervised and unpaid, in an outpatient setting', () => {
    expect(added({ hours: { category: 'externship', minutes: 60 } }).hours).toEqual([
      { category: 'externship', minutes: 60, on: '2026-05-04', credited: true, supervised: true, paid: false, setting: 'ambulatory' },
    ]);
  });

  it('is hours where the student is placed', () => {
    const placed = { ...bare, coming: { pendingMinutes: 0, leftMinutes: 0, weeklyMinutes: 0, from: '2026-05-04', setting: 'inpatient' as const } };
    expect(added({ hours: { category: 'externship', minutes: 60 } }, placed).hours).toMatchObject([{ setting: 'inpatient' }]);
  });

  it('is procedures done alone, on living people, in the externship, in the role and for the purpose that they are done for', () => {
    const done = { count: 3, on: '2026-05-04', subject: 'live', successful: true, unaided: true, verified: true, activity: 'externship' };
    expect(added({ procedures: { procedure: 'venipuncture', count: 3 } }).procedures).toEqual([{ ...done, procedure: 'venipuncture', role: 'performed', purpose: 'clinical-test' }]);
    expect(added({ procedures: { procedure: 'surgical-case', count: 3 } }).procedures).toEqual([{ ...done, procedure: 'surgical-case', role: 'first-scrub' }]);
  });
});
