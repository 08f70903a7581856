import { describe, expect, it } from '@jest/globals';
import { around, neighbour, saidHours } from '../ordinary-day.fixture.js';
import { noOverlap } from './no-overlap.js';

// The hours said run from 16:00 to 00:30 UTC.
describe('Nobody works in two places at once', () => {
  it.each([
    ['an entry that ends when these begin', '2026-03-03T10:00:00Z', '2026-03-03T16:00:00Z'],
    ['an entry that begins when these end', '2026-03-04T00:30:00Z', '2026-03-04T04:00:00Z'],
    ['an entry of the day before', '2026-03-02T16:00:00Z', '2026-03-03T00:30:00Z'],
    ['an entry that is minutes alone', null, null],
  ])('lets %s stand beside it', (_, startsAt, endsAt) => {
    expect(noOverlap(saidHours(), around({ neighbours: [neighbour({ startsAt, endsAt })] }))).toBeUndefined();
  });

  it.each([
    ['one that reaches in by a minute', '2026-03-03T10:00:00Z', '2026-03-03T16:01:00Z'],
    ['one that begins a minute before these end', '2026-03-04T00:29:00Z', '2026-03-04T04:00:00Z'],
    ['one that lies within', '2026-03-03T18:00:00Z', '2026-03-03T19:00:00Z'],
    ['one that lies around', '2026-03-03T12:00:00Z', '2026-03-04T04:00:00Z'],
    ['the very same hours', '2026-03-03T16:00:00Z', '2026-03-04T00:30:00Z'],
  ])('refuses %s, and names it', (_, startsAt, endsAt) => {
    const other = neighbour({ id: 'entry-other', clinicalDate: '2026-03-03', startsAt, endsAt });
    expect(noOverlap(saidHours(), around({ neighbours: [neighbour(), other] }))).toEqual({
      code: 'OVERLAPS_ANOTHER_ENTRY',
      field: 'startsAt',
      entryId: 'entry-other',
      date: '2026-03-03',
      startsAt,
      endsAt,
      zone: 'America/Los_Angeles',
    });
  });

  it('does not hold an entry against its own correction', () => {
    const old = neighbour({ id: 'entry-old', startsAt: '2026-03-03T16:00:00Z', endsAt: '2026-03-04T00:30:00Z' });
    expect(noOverlap(saidHours({ correctsId: 'entry-old' }), around({ neighbours: [old] }))).toBeUndefined();
  });
});
