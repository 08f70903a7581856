import { describe, expect, it } from '@jest/globals';
import { noHours } from './hour-totals.js';
import { hoursSummary, leftToWork, type HoursPace } from './hours-summary.js';

const NEED = 9600;
const pace = (bent: Partial<HoursPace> = {}): HoursPace => ({ today: '2026-03-04', recentWeeks: [], plannedWeeklyMinutes: null, startsOn: null, ...bent });
const finish = (totals: Partial<typeof noHours>, how: HoursPace) => hoursSummary({ ...noHours, ...totals }, NEED, how).projectedFinishOn;

describe('Where a student’s hours stand', () => {
  it('tells worked, pending, credited, not credited and what remains', () => {
    const totals = { submittedMinutes: 480, verifiedMinutes: 120, creditedMinutes: 2400, notCreditedMinutes: 60, entries: 8 };
    const summary = hoursSummary(totals, NEED, pace());
    expect(summary).toMatchObject({ workedMinutes: 3060, pendingMinutes: 600, creditedMinutes: 2400, notCreditedMinutes: 60, remainingMinutes: 7200 });
    expect(leftToWork(summary)).toBe(6600);
  });

  it.each([
    ['three more weeks at forty hours', { creditedMinutes: 2400 }, pace({ recentWeeks: [2400] }), '2026-03-25'],
    ['the mean of uneven weeks', { creditedMinutes: 7200 }, pace({ recentWeeks: [1200, 0, 2400] }), '2026-03-18'],
    ['hours that wait, as if they counted', { creditedMinutes: 4800, submittedMinutes: 2400 }, pace({ recentWeeks: [2400] }), '2026-03-11'],
    ['the plan where nobody has worked yet', {}, pace({ plannedWeeklyMinutes: 1200 }), '2026-04-29'],
    ['the first day of a placement that has not begun', {}, pace({ plannedWeeklyMinutes: 2400, startsOn: '2026-04-06' }), '2026-05-04'],
    ['today, when all that is left waits for a signature', { verifiedMinutes: NEED }, pace(), '2026-03-04'],
  ])('projects the finish from %s', (_, totals, how, day) => {
    expect(finish(totals, how)).toBe(day);
  });

  it.each([
    ['nothing is left', { creditedMinutes: NEED }, pace({ recentWeeks: [2400] })],
    ['nobody works and nothing is planned', {}, pace()],
    ['the recent weeks are empty and nothing is planned', { creditedMinutes: 60 }, pace({ recentWeeks: [0, 0] })],
  ])('projects no day where %s', (_, totals, how) => {
    expect(finish(totals, how)).toBeNull();
  });
});
