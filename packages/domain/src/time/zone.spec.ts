import { describe, expect, it } from '@jest/globals';
import { addMinutes, isZone, localDateShape, localTimeShape, minutesBetween } from './index.js';

describe('a time zone', () => {
  it.each(['America/Los_Angeles', 'America/New_York', 'Pacific/Honolulu', 'UTC'])('is known by its name: %s', (name) => {
    expect(isZone(name)).toBe(true);
  });

  it.each(['', 'Mars/Olympus', '+02:00', '-0700', 'America', 'Los Angeles'])('is not %p', (name) => {
    expect(isZone(name)).toBe(false);
  });
});

describe('minutes between instants', () => {
  it.each([
    ['2026-03-08T09:30:00Z', '2026-03-08T10:30:00Z', 60],
    ['2026-03-08T09:30:00Z', '2026-03-08T09:30:59Z', 0],
    ['2026-03-08T10:30:00Z', '2026-03-08T09:30:00Z', -60],
    ['2026-11-01T05:00:00Z', '2026-11-01T14:00:00.000Z', 540],
  ])('from %s to %s: %d', (from, to, minutes) => {
    expect(minutesBetween(from, to)).toBe(minutes);
  });

  it('are added to an instant', () => {
    expect(addMinutes('2026-12-31T23:30:00Z', 45)).toBe('2027-01-01T00:15:00.000Z');
  });
});

describe('shapes of days and times', () => {
  it.each(['2026-02-28', '2028-02-29'])('take the day %s', (day) => expect(localDateShape.safeParse(day).success).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '12.06.2026', ''])('refuse the day %p', (day) => expect(localDateShape.safeParse(day).success).toBe(false));
  it.each(['00:00', '23:59', '08:30'])('take the time %s', (time) => expect(localTimeShape.safeParse(time).success).toBe(true));
  it.each(['24:00', '8:30', '08:60', '08:30:00', ''])('refuse the time %p', (time) => expect(localTimeShape.safeParse(time).success).toBe(false));
});
