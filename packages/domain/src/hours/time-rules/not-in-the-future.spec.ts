import { describe, expect, it } from '@jest/globals';
import { around, at, saidHours } from '../ordinary-day.fixture.js';
import { notInTheFuture } from './not-in-the-future.js';

describe('Only hours that were worked are logged', () => {
  it.each([
    ['hours that ended half an hour ago', '2026-03-04T01:00:00Z'],
    ['hours that end this minute', '2026-03-04T00:30:00Z'],
    ['hours that end in five minutes, because clocks disagree', '2026-03-04T00:25:00Z'],
  ])('lets %s pass', (_, now) => {
    expect(notInTheFuture(saidHours(), around({ now }))).toBeUndefined();
  });

  it.each([
    ['an end that lies ahead', { now: '2026-03-04T00:24:00Z' }, 'endsAt'],
    ['a start that lies ahead', { now: '2026-03-03T15:00:00Z' }, 'startsAt'],
    ['a day that has not come at the site', { today: '2026-03-02' }, 'date'],
  ])('refuses %s', (_, bent, field) => {
    expect(notInTheFuture(saidHours(), around(bent))).toEqual({ code: 'IN_THE_FUTURE', field });
  });

  it('leaves a stretch of no length to the rule about its end', () => {
    const nothing = saidHours({ starts: at('2026-03-03T16:00:00Z'), ends: at('2026-03-03T16:00:00Z') });
    expect(notInTheFuture(nothing, around({ now: '2026-03-03T15:00:00Z' }))).toBeUndefined();
  });
});
