import { describe, expect, it } from '@jest/globals';
import { defaultHoursSettings, type HoursSurroundings, type NeighbourEntry } from '../hours/index.js';
import { leavesRowOut, logMinutes } from './index.js';

const said = {
  studentId: 's', enrollmentId: 'e', placementId: null, siteId: null, category: 'lab' as const, clinicalDate: '2026-04-06', zone: 'UTC', note: null,
  source: 'import' as const, dayBegins: '2026-04-06T00:00:00.000Z', minutes: 480,
};
const around = (neighbours: readonly NeighbourEntry[] = []): HoursSurroundings => ({
  now: '2026-04-07T00:00:00.000Z', today: '2026-04-07', settings: defaultHoursSettings, neighbours, placement: null, agreements: null, enrolled: true,
});
const morning: NeighbourEntry = { id: 'n', clinicalDate: '2026-04-06', startsAt: '2026-04-06T00:00:00.000Z', endsAt: '2026-04-06T06:00:00.000Z', minutes: 360, zone: 'UTC' };

describe('minutes of a day without times', () => {
  it('make an entry without times, whatever else stands on that day', () => {
    expect(logMinutes(said, around([morning]))).toMatchObject({ ok: true, value: { facts: { startsAt: null, endsAt: null, minutes: 480, breakMinutes: 0 }, delta: { submittedMinutes: 480 } } });
  });

  it('count toward the caps of the day with what else stands on it', () => {
    expect(logMinutes(said, around([morning]))).toMatchObject({ ok: true, value: { exceptions: [{ code: 'over-daily-cap', dayMinutes: 840 }] } });
  });

  it('ask nobody for a break', () => expect(logMinutes({ ...said, minutes: 600 }, around())).toMatchObject({ ok: true, value: { exceptions: [] } }));

  it('are refused on a day to come, and where they are more than a day', () => {
    expect(logMinutes({ ...said, clinicalDate: '2026-04-08', dayBegins: '2026-04-08T00:00:00.000Z' }, around())).toMatchObject({ ok: false, refusals: [{ code: 'IN_THE_FUTURE' }] });
    expect(logMinutes({ ...said, minutes: 1441 }, around())).toMatchObject({ ok: false, refusals: [{ code: 'LONGER_THAN_A_DAY' }] });
  });
});

describe('a fault', () => {
  it.each([['PASSWORD_PRESENT', false], ['REFERENCE_LEFT_OUT', false], ['VALUE_MISSING', true], ['OVERLAPS_ANOTHER_ENTRY', true]])('%s keeps its row out: %s', (code, out) => expect(leavesRowOut(code)).toBe(out));
});
