import { describe, expect, it } from '@jest/globals';
import { dateAt, instantToLocal, localTimeToInstant, startOfDay } from './zoned.js';

const LA = 'America/Los_Angeles';

describe('a wall time at a site', () => {
  it.each([
    ['winter', '2026-01-15', '08:00', LA, '2026-01-15T16:00:00.000Z'],
    ['summer', '2026-07-15', '08:00', LA, '2026-07-15T15:00:00.000Z'],
    ['a zone with half an hour', '2026-07-15', '08:00', 'Asia/Kolkata', '2026-07-15T02:30:00.000Z'],
    ['a zone that never changes', '2026-03-08', '02:30', 'America/Phoenix', '2026-03-08T09:30:00.000Z'],
    ['the last minute before the clocks go forward', '2026-03-08', '01:59', LA, '2026-03-08T09:59:00.000Z'],
    ['the first minute after', '2026-03-08', '03:00', LA, '2026-03-08T10:00:00.000Z'],
  ])('is one instant: %s', (_, date, time, zone, instant) => {
    expect(localTimeToInstant(date, time, zone)).toEqual({ ok: true, value: instant });
  });

  it('that comes twice is asked about, with both readings', () => {
    expect(localTimeToInstant('2026-11-01', '01:30', LA)).toEqual({
      ok: false,
      refusals: [{
        code: 'LOCAL_TIME_IS_AMBIGUOUS',
        time: '01:30',
        candidates: [
          { fold: 'earlier', at: '2026-11-01T08:30:00.000Z', time: '01:30', offset: '-07:00' },
          { fold: 'later', at: '2026-11-01T09:30:00.000Z', time: '01:30', offset: '-08:00' },
        ],
      }],
    });
  });

  it('that comes twice is settled by saying which', () => {
    expect(localTimeToInstant('2026-11-01', '01:30', LA, 'earlier')).toEqual({ ok: true, value: '2026-11-01T08:30:00.000Z' });
    expect(localTimeToInstant('2026-11-01', '01:30', LA, 'later')).toEqual({ ok: true, value: '2026-11-01T09:30:00.000Z' });
  });

  it.each(['earlier', 'later', undefined] as const)('that never was is refused, whatever was said (%s)', (fold) => {
    const read = localTimeToInstant('2026-03-08', '02:30', LA, fold);
    expect(read).toEqual({
      ok: false,
      refusals: [{
        code: 'LOCAL_TIME_DOES_NOT_EXIST',
        time: '02:30',
        candidates: [
          { fold: 'earlier', at: '2026-03-08T09:30:00.000Z', time: '01:30', offset: '-08:00' },
          { fold: 'later', at: '2026-03-08T10:30:00.000Z', time: '03:30', offset: '-07:00' },
        ],
      }],
    });
  });
});

describe('an instant', () => {
  it('is a day and a time on the wall of a zone', () => {
    expect(instantToLocal('2026-07-15T06:59:00Z', LA)).toEqual({ date: '2026-07-14', time: '23:59', offset: '-07:00' });
  });

  it('lies in different days in different zones', () => {
    expect([dateAt('2026-07-15T06:59:00Z', LA), dateAt('2026-07-15T06:59:00Z', 'America/New_York')]).toEqual(['2026-07-14', '2026-07-15']);
  });

  it.each([LA, 'America/New_York', 'America/Phoenix', 'Pacific/Honolulu'])('comes back from its wall time in %s, every half hour of a year', (zone) => {
    const first = Date.parse('2026-01-01T00:00:00Z');
    for (let step = 0; step < 365 * 48; step += 7) {
      const at = new Date(first + step * 30 * 60_000).toISOString();
      const { date, time, offset } = instantToLocal(at, zone);
      const read = localTimeToInstant(date, time, zone);
      const meant = read.ok ? [read.value] : read.refusals.flatMap((refusal) => refusal.candidates.filter((one) => one.offset === offset).map((one) => one.at));
      expect(meant).toEqual([at]);
    }
  });
});

describe('a day', () => {
  it('starts at midnight on the wall', () => {
    expect(startOfDay('2026-07-15', LA)).toBe('2026-07-15T07:00:00.000Z');
  });

  it('starts at one o’clock where midnight never was', () => {
    expect(startOfDay('2026-03-29', 'Asia/Beirut')).toBe('2026-03-28T22:00:00.000Z');
  });
});
