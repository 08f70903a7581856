import { describe, expect, it } from '@jest/globals';
import { behindPlan, burnUpNow, eligibleWhen, filterIn, plannedOn, projectedFrom, rowsOf, siteOf, whenRank, type BoardRow } from './cohort-numbers';

const row = (name: string, change: Partial<BoardRow> = {}): BoardRow => ({
  __typename: 'BoardRow', verdict: 'not-yet', group: 'on-a-day', eligibleOn: null, waitsFor: null, waitsForSays: null, late: false, cells: [],
  enrollment: { __typename: 'Enrollment', id: name, status: 'enrolled', student: { __typename: 'Student', id: name, name }, placements: [] },
  hours: { __typename: 'HoursSummary', workedMinutes: 0, pendingMinutes: 0, creditedMinutes: 0, notCreditedMinutes: 0, neededMinutes: 7200, remainingMinutes: 7200, projectedFinishOn: null },
  ...change,
});
const placed = (status: string, name: string): BoardRow['enrollment']['placements'][number] => ({ __typename: 'Placement', id: name, status, site: { __typename: 'ClinicalSite', id: name, name } });
const point = (on: string, plannedMinutes: number, creditedMinutes = 0, waitingMinutes = 0, projectedMinutes: number | null = null) => ({ __typename: 'BurnUpPoint' as const, on, plannedMinutes, creditedMinutes, waitingMinutes, projectedMinutes });

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
  it('goes on from what is worked at the present pace, until all is done', () => {
    const ahead = { ...burnUp, points: [...burnUp.points, point('2026-05-24', 3000, 1500, 120, 2900), point('2026-05-31', 4000, 1500, 120, 4000), point('2026-06-07', 4000, 1500, 120, 4000)] };
    expect(projectedFrom(ahead, '2026-05-12')).toEqual([{ on: '2026-05-12', minutes: 1620 }, { on: '2026-05-24', minutes: 2900 }, { on: '2026-05-31', minutes: 4000 }]);
    expect(projectedFrom({ ...burnUp, points: [] }, '2026-05-12')).toEqual([]);
  });
  it('has no plan without weeks', () => expect(plannedOn({ ...burnUp, points: [] }, '2026-05-12')).toBe(0));
});

describe('the filters of a cohort', () => {
  const rows = [row('Ada', { late: true, group: 'at-risk' }), row('Bo', { verdict: 'eligible', group: 'eligible-now', eligibleOn: '2026-05-12' }), row('Cy', { eligibleOn: '2026-06-12', enrollment: { ...row('Cy').enrollment, placements: [placed('confirmed', 'St. Brigid'), placed('cancelled', 'Mercado')] } })];
  it('find each group, and those without a site', () => {
    expect(rowsOf(rows, 'at-risk').map(({ enrollment }) => enrollment.id)).toEqual(['Ada']);
    expect(rowsOf(rows, 'eligible-now').map(({ enrollment }) => enrollment.id)).toEqual(['Bo']);
    expect(rowsOf(rows, 'unplaced').map(({ enrollment }) => enrollment.id)).toEqual(['Ada', 'Bo']);
  });
  it('sort by the day on which each gets there, those without one last', () => {
    const all = [...rows, row('Di', { eligibleOn: '2026-06-10' }), row('Eve', { group: 'needs-person', verdict: 'needs-person' }), row('Flo', { group: 'closed', verdict: 'closed' })];
    expect(all.toSorted((a, b) => whenRank(a).localeCompare(whenRank(b))).map(({ enrollment }) => enrollment.id)).toEqual(['Bo', 'Di', 'Cy', 'Eve', 'Ada', 'Flo']);
  });
  it('show everybody for a word that is none', () => expect(filterIn('nonsense')).toBe('all'));
  it('name where the student is now before where they will be', () => {
    expect(siteOf({ ...row('Di').enrollment, placements: [placed('confirmed', 'Next'), placed('active', 'Now')] })).toBe('Now');
    expect(siteOf({ ...row('Di').enrollment, placements: [placed('cancelled', 'Never')] })).toBeUndefined();
  });
});
