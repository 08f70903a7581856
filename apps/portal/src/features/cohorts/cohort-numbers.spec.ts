import { describe, expect, it } from '@jest/globals';
import { behindPlan, burnUpNow, eligibleWhen, filterIn, plannedOn, rowsOf, siteOf, type BoardRow } from './cohort-numbers';

const row = (name: string, change: Partial<BoardRow> = {}): BoardRow => ({
  __typename: 'BoardRow', verdict: 'not-yet', eligibleOn: null, late: false, cells: [],
  enrollment: { __typename: 'Enrollment', id: name, status: 'enrolled', student: { __typename: 'Student', id: name, name }, placements: [] },
  hours: { __typename: 'HoursSummary', workedMinutes: 0, pendingMinutes: 0, creditedMinutes: 0, notCreditedMinutes: 0, neededMinutes: 7200, remainingMinutes: 7200, projectedFinishOn: null },
  ...change,
});
const placed = (status: string, name: string): BoardRow['enrollment']['placements'][number] => ({ __typename: 'Placement', id: name, status, site: { __typename: 'ClinicalSite', id: name, name } });
const point = (on: string, plannedMinutes: number, creditedMinutes = 0, waitingMinutes = 0) => ({ __typename: 'BurnUpPoint' as const, on, plannedMinutes, creditedMinutes, waitingMinutes });

describe('who is eligible when', () => {
  const rows = [
    row('Ada', { verdict: 'eligible', eligibleOn: '2026-05-12' }), row('Bo', { eligibleOn: '2026-06-12' }), row('Cy', { eligibleOn: '2026-06-10', late: true }),
    row('Di', { eligibleOn: '2026-06-26', late: true }), row('Eve', { verdict: 'needs-person' }), row('Flo'), row('Gus', { eligibleOn: '2027-01-15' }),
  ];
  const columns = eligibleWhen(rows);

  it('has one mark for every student', () => expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length));
  it('puts those of one week together, and keeps a week without anybody', () => {
    expect(columns.filter(({ kind }) => kind === 'week').map(({ week, count }) => [week, count]).slice(0, 3)).toEqual([['2026-06-08', 2], ['2026-06-15', 0], ['2026-06-22', 1]]);
  });
  it('tells apart those who come later than the plot reaches, those who need a person, and those without a day', () => {
    const of = (kind: string) => columns.filter((column) => column.kind === kind).map(({ count }) => count);
    expect([of('now'), of('later'), of('person'), of('unknown')]).toEqual([[1], [1], [1], [1]]);
  });
  it('is empty of weeks where nobody has a day', () => expect(eligibleWhen([row('Flo')]).filter(({ kind }) => kind === 'week')).toEqual([]));
});

describe('a cohort against its plan', () => {
  const burnUp = { __typename: 'BurnUp' as const, needMinutes: 4000, endsOn: '2026-06-12', points: [point('2026-05-03', 1000, 900), point('2026-05-10', 1700, 1400, 100), point('2026-05-17', 2400, 1500, 120)] };
  it('stands where the week that has begun tells', () => expect(burnUpNow(burnUp, '2026-05-12')?.on).toBe('2026-05-17'));
  it('has its plan between two weeks', () => expect(plannedOn(burnUp, '2026-05-12')).toBe(1900));
  it('is behind by what neither is credited nor waits', () => expect(behindPlan(burnUp, '2026-05-12')).toBe(280));
  it('is never behind by less than nothing', () => expect(behindPlan(burnUp, '2026-05-04')).toBe(0));
  it('has no plan without weeks', () => expect(plannedOn({ ...burnUp, points: [] }, '2026-05-12')).toBe(0));
});

describe('the filters of a cohort', () => {
  const rows = [row('Ada', { late: true }), row('Bo', { verdict: 'eligible' }), row('Cy', { enrollment: { ...row('Cy').enrollment, placements: [placed('confirmed', 'St. Brigid'), placed('cancelled', 'Mercado')] } })];
  it('find the late, the eligible and those without a site', () => {
    expect(rowsOf(rows, 'late').map(({ enrollment }) => enrollment.id)).toEqual(['Ada']);
    expect(rowsOf(rows, 'eligible').map(({ enrollment }) => enrollment.id)).toEqual(['Bo']);
    expect(rowsOf(rows, 'unplaced').map(({ enrollment }) => enrollment.id)).toEqual(['Ada', 'Bo']);
  });
  it('show everybody for a word that is none', () => expect(filterIn('nonsense')).toBe('all'));
  it('name where the student is now before where they will be', () => {
    expect(siteOf({ ...row('Di').enrollment, placements: [placed('confirmed', 'Next'), placed('active', 'Now')] })).toBe('Now');
    expect(siteOf({ ...row('Di').enrollment, placements: [placed('cancelled', 'Never')] })).toBeUndefined();
  });
});
