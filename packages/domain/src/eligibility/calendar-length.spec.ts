import { describe, expect, it, test } from '@jest/globals';
import { anniversary, calendarLength, lastDayWithin, windowStart } from './calendar-length.js';

describe('a window of years or months', () => {
  it('includes its last day: 2020-12-11 is within four years on 2024-12-11 and not on the 12th', () => {
    expect(windowStart('2024-12-11', { years: 4 }) <= '2020-12-11').toBe(true);
    expect(windowStart('2024-12-12', { years: 4 }) <= '2020-12-11').toBe(false);
    expect(lastDayWithin('2020-12-11', { years: 4 })).toBe('2024-12-11');
  });

  test.each([
    ['2020-02-29', { years: 5 }, '2025-02-28'],
    ['2024-02-29', { months: 12 }, '2025-02-28'],
    ['2023-08-31', { months: 6 }, '2024-02-29'],
    ['2023-01-31', { months: 1 }, '2023-02-28'],
    ['2021-04-16', { years: 5 }, '2026-04-16'],
    ['2021-04-16', { years: 1, months: 6 }, '2022-10-16'],
  ])('the day that is %s plus %p is %s, a missing day becoming the last of its month', (event, length, day) => {
    expect(anniversary(event, length)).toBe(day);
  });

  test.each([
    ['2019-02-28', { years: 5 }, '2024-02-29'],
    ['2024-02-29', { months: 6 }, '2024-08-31'],
    ['2022-05-20', { months: 36 }, '2025-05-20'],
  ])('an event on %s stays within %p until %s, counted back', (event, length, day) => {
    expect(lastDayWithin(event, length)).toBe(day);
  });

  it('has a length', () => {
    expect(calendarLength.safeParse({}).success).toBe(false);
    expect(calendarLength.safeParse({ years: 0 }).success).toBe(false);
    expect(calendarLength.safeParse({ weeks: 3 }).success).toBe(false);
    expect(calendarLength.safeParse({ months: 12 }).success).toBe(true);
  });
});
