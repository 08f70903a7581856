import { describe, expect, it } from '@jest/globals';
import { formatClock, formatCount, formatDay, formatHours } from './format';

const nbsp = '\u00a0';

describe('figures as people read them', () => {
  it.each([
    [0, '0:00'], [5, '0:05'], [60, '1:00'], [2460, '41:00'], [114_750, '1,912:30'], [-90, '−1:30'],
  ])('writes %d minutes in a column as %s', (minutes, text) => expect(formatClock(minutes, 'en')).toBe(text));

  it.each([
    [0, false, `0${nbsp}h`], [30, false, `30${nbsp}min`], [480, false, `8${nbsp}h`], [480, true, `8${nbsp}h${nbsp}00${nbsp}min`],
    [3975, false, `66${nbsp}h${nbsp}15${nbsp}min`], [-15, false, `−15${nbsp}min`],
  ])('writes %d minutes in a sentence (exact: %s) as %s', (minutes, exact, text) => expect(formatHours(minutes, 'en', exact)).toBe(text));

  it('never lets a day part from its month', () => {
    expect(formatDay('2026-06-12', 'en', 'long')).toBe(`12${nbsp}June`);
    expect(formatDay('2026-06-12', 'en', 'weekday')).toBe(`Fri${nbsp}12${nbsp}Jun`);
  });

  it('writes the day that is meant wherever the reader is', () => {
    expect(formatDay('2026-01-01', 'en', 'year')).toBe(`1${nbsp}Jan${nbsp}2026`);
    expect(formatDay('2026-06-12', 'es', 'long')).toContain('junio');
  });

  it('groups thousands', () => expect(formatCount(1912, 'en')).toBe('1,912'));
});
