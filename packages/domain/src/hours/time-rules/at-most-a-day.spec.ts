import { describe, expect, it } from '@jest/globals';
import { around, at, saidHours } from '../ordinary-day.fixture.js';
import { atMostADay } from './at-most-a-day.js';

describe('One stretch lasts at most twenty-four hours', () => {
  const until = (ends: string) => atMostADay(saidHours({ starts: at('2026-03-02T16:00:00Z'), ends: at(ends) }), around());

  it('lets twenty-four hours to the minute pass', () => {
    expect(until('2026-03-03T16:00:00Z')).toBeUndefined();
  });

  it('refuses a minute more, with the minutes', () => {
    expect(until('2026-03-03T16:01:00Z')).toEqual({ code: 'LONGER_THAN_A_DAY', field: 'endsAt', stretchMinutes: 1441 });
  });
});
