import { describe, expect, it } from '@jest/globals';
import { around, at, saidHours } from '../ordinary-day.fixture.js';
import { endsAfterItStarts } from './ends-after-it-starts.js';

describe('Hours end after they start', () => {
  it.each([
    ['an ordinary day', '2026-03-03T16:00:00Z', '2026-03-04T00:30:00Z'],
    ['a night over midnight', '2026-03-04T03:00:00Z', '2026-03-04T15:30:00Z'],
    ['a single minute', '2026-03-03T16:00:00Z', '2026-03-03T16:01:00Z'],
  ])('lets %s pass', (_, starts, ends) => {
    expect(endsAfterItStarts(saidHours({ starts: at(starts), ends: at(ends) }), around())).toBeUndefined();
  });

  it.each([
    ['an end at the very start', '2026-03-03T16:00:00Z', '2026-03-03T16:00:00Z'],
    ['an end before the start', '2026-03-03T16:00:00Z', '2026-03-03T15:00:00Z'],
    ['less than a minute', '2026-03-03T16:00:00Z', '2026-03-03T16:00:59Z'],
  ])('refuses %s', (_, starts, ends) => {
    expect(endsAfterItStarts(saidHours({ starts: at(starts), ends: at(ends) }), around())).toEqual({ code: 'ENDS_BEFORE_IT_STARTS', field: 'endsAt' });
  });
});
