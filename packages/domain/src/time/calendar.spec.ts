import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, addYears, daysBetween, earliest, isLocalDate, latest, mondayOf, monthOf } from './index.js';

describe('calendar days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-07', 2, '2026-03-09'],
  ])('%s and %d days is %s', (day, days, moved) => expect(addDays(day, days)).toBe(moved));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %d months is %s', (day, months, moved) => expect(addMonths(day, months)).toBe(moved));

  it('a leap day has its birthday on the 28th', () => expect(addYears('2004-02-29', 21)).toBe('2025-02-28'));
  it('lie a number of days apart', () => expect([daysBetween('2026-03-01', '2026-04-01'), daysBetween('2026-04-01', '2026-03-01')]).toEqual([31, -31]));
  it('are compared by their order', () => expect([latest('2026-03-01', '2026-12-01'), earliest('2026-03-01', '2026-12-01')]).toEqual(['2026-12-01', '2026-03-01']));

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-03-01', '2026-02-23'],
  ])('%s belongs to the week of Monday %s', (day, monday) => expect(mondayOf(day)).toBe(monday));

  it('belong to a month', () => expect(monthOf('2026-11-23')).toBe('2026-11'));
  it.each(['2026-02-30', '2026-00-10', '20260101', '2026-06-31'])('%s does not exist', (day) => expect(isLocalDate(day)).toBe(false));
});
