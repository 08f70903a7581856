import { describe, expect, it } from '@jest/globals';
import { localTimeToInstant } from '../../time/zoned.js';
import { around, saidHours } from '../ordinary-day.fixture.js';
import { localTimeIsToldApart } from './local-time-is-told-apart.js';

describe('A wall time that came twice is asked about', () => {
  const fallBack = (time: string, fold?: 'earlier' | 'later') => localTimeToInstant('2026-11-01', time, 'America/Los_Angeles', fold);

  it('lets an end pass that was told apart', () => {
    const said = saidHours({ starts: fallBack('00:30'), ends: fallBack('01:30', 'later') });
    expect(localTimeIsToldApart(said, around())).toBeUndefined();
  });

  it('refuses an end that was not, with both instants it could be', () => {
    const said = saidHours({ starts: fallBack('00:30'), ends: fallBack('01:30') });
    expect(localTimeIsToldApart(said, around())).toMatchObject({
      code: 'LOCAL_TIME_IS_AMBIGUOUS',
      field: 'endsAt',
      candidates: [{ fold: 'earlier', at: '2026-11-01T08:30:00.000Z' }, { fold: 'later', at: '2026-11-01T09:30:00.000Z' }],
    });
  });

  it('asks about the start first', () => {
    const said = saidHours({ starts: fallBack('01:10'), ends: fallBack('01:50') });
    expect(localTimeIsToldApart(said, around())).toMatchObject({ field: 'startsAt', time: '01:10' });
  });
});
