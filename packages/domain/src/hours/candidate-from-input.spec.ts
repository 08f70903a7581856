import { describe, expect, it } from '@jest/globals';
import { parseInput } from '../outcome/index.js';
import { localTimeToInstant } from '../time/zoned.js';
import { candidateFromInput, endDateOf, timeCandidates } from './candidate-from-input.js';
import { logHoursInput, stretchOf, type LogHoursInput } from './hours-candidate.js';

const about = { studentId: 'student-ana', siteId: 'site-lakeside', zone: 'America/Los_Angeles', source: 'student' } as const;
const input = (bent: Partial<LogHoursInput> = {}): LogHoursInput => ({
  clientKey: 'device-1-0001',
  enrollmentId: 'enrollment-1',
  placementId: 'placement-1',
  category: 'externship',
  date: '2026-03-03',
  startsAt: '08:00',
  endsAt: '16:30',
  breakMinutes: 30,
  ...bent,
});
const candidate = (bent: Partial<LogHoursInput>) => candidateFromInput(input(bent), about, localTimeToInstant);

describe('What was said becomes a candidate', () => {
  it('with its wall times read in the zone of the site', () => {
    expect(stretchOf(candidate({}))).toEqual({ startsAt: '2026-03-03T16:00:00.000Z', endsAt: '2026-03-04T00:30:00.000Z', minutes: 510 });
  });

  it.each([
    ['a day', { startsAt: '08:00', endsAt: '16:30' }, '2026-03-03'],
    ['a night', { startsAt: '19:00', endsAt: '07:30' }, '2026-03-04'],
    ['a night that ends at midnight', { startsAt: '15:00', endsAt: '00:00' }, '2026-03-04'],
    ['the hour that came twice', { startsAt: '01:30', endsAt: '01:15', startsAtFold: 'earlier', endsAtFold: 'later' }, '2026-03-03'],
  ] as const)('%s ends on its day', (_, bent, day) => {
    expect(endDateOf(input(bent))).toBe(day);
  });

  it('counts forty-five minutes inside the hour that came twice', () => {
    const twice = candidate({ date: '2026-11-01', startsAt: '01:30', endsAt: '01:15', startsAtFold: 'earlier', endsAtFold: 'later' });
    expect(stretchOf(twice)?.minutes).toBe(45);
  });

  it('offers both answers to an ambiguous end, with the length of each', () => {
    expect(timeCandidates(candidate({ date: '2026-10-31', startsAt: '19:00', endsAt: '01:30' }))).toEqual([
      { field: 'endsAt', fold: 'earlier', at: '2026-11-01T08:30:00.000Z', minutes: 390 },
      { field: 'endsAt', fold: 'later', at: '2026-11-01T09:30:00.000Z', minutes: 450 },
    ]);
    expect(timeCandidates(candidate({}))).toEqual([]);
  });

  it('refuses what is no time, no day and no field of the form', () => {
    const outcome = parseInput(logHoursInput, { ...input(), startsAt: '8am', date: '2026-02-30', breakMinutes: -5, minutes: 480 });
    expect(!outcome.ok && outcome.refusals.map(({ code }) => code).sort()).toEqual(['FIELD_IS_NO_DAY', 'FIELD_IS_NO_TIME', 'FIELD_TOO_SMALL', 'FIELD_UNKNOWN']);
  });
});
