import { describe, expect, it } from '@jest/globals';
import type { WorkFact } from '../record/student-record.js';
import { hoursWorked, monthsWorked } from './time-worked.js';

const ever = { from: '0001-01-01', to: '2026-05-04' };
const stretch = (from: string, to: string | null, hours?: number): WorkFact => ({ field: 'phlebotomy', verified: true, from, to, ...(hours !== undefined && { hours }) });

describe('months worked', () => {
  it.each([
    ['a month from the 6th to the 5th, both included', 1, [stretch('2025-01-06', '2025-02-05')]],
    ['in February too', 1, [stretch('2025-02-06', '2025-03-05')]],
    ['and not a day earlier', 0, [stretch('2025-02-06', '2025-03-04')]],
    ['a year from the middle of February into a leap year', 12, [stretch('2023-02-15', '2024-02-14')]],
    ['and not a day earlier', 11, [stretch('2023-02-15', '2024-02-13')]],
    ['a year from 29 February, once the 28th has passed', 12, [stretch('2024-02-29', '2025-02-28')]],
    ['and not a day earlier', 11, [stretch('2024-02-29', '2025-02-27')]],
    ['a calendar month, however short', 1, [stretch('2025-02-01', '2025-02-28')]],
    ['days left over of several stretches', 1, [stretch('2025-01-01', '2025-01-15'), stretch('2025-03-01', '2025-03-16')]],
    ['one day too few of them', 0, [stretch('2025-01-01', '2025-01-15'), stretch('2025-03-01', '2025-03-15')]],
    ['a day that two stretches share, once', 1, [stretch('2025-01-01', '2025-02-01'), stretch('2025-02-01', '2025-02-27')]],
    ['a stretch inside another, once', 2, [stretch('2025-01-01', '2025-02-28'), stretch('2025-01-10', '2025-01-20')]],
    ['stretches told in any order', 2, [stretch('2025-02-01', '2025-02-28'), stretch('2025-01-01', '2025-01-31')]],
    ['a stretch that still runs, until the end of the period', 1, [stretch('2026-04-05', null)]],
    ['a stretch that begins on its last day, as that day', 0, [stretch('2026-05-04', null)]],
    ['nothing', 0, []],
  ])('counts %s', (_says, months, stretches) => {
    expect(monthsWorked(stretches, ever)).toBe(months);
  });
});

describe('hours worked', () => {
  const year = { from: '2025-01-01', to: '2025-12-31' };

  it.each([
    ['all of a stretch inside the period', 120, [stretch('2025-03-03', '2025-03-12', 120)]],
    ['one that begins and ends with it', 365, [stretch('2025-01-01', '2025-12-31', 365)]],
    ['of one that it cuts, the share by days', 60, [stretch('2024-12-27', '2025-01-05', 120)]],
    ['to the hundredth, rounded down', 33.33, [stretch('2024-12-31', '2025-01-01', 66.67)]],
    ['none of one that tells none', 40, [stretch('2025-03-03', '2025-03-12'), stretch('2025-04-07', '2025-04-11', 40)]],
    ['none of one outside', 0, [stretch('2024-03-03', '2024-12-31', 400), stretch('2026-01-01', null, 400)]],
    ['one that still runs as ending with the period', 80, [stretch('2025-12-22', null, 80)]],
    ['hours of stretches that share days, each', 80, [stretch('2025-03-03', '2025-03-07', 40), stretch('2025-03-03', '2025-03-07', 40)]],
  ])('counts %s', (_says, hours, stretches) => {
    expect(hoursWorked(stretches, year)).toBe(hours);
  });
});
