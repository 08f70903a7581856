import { describe, expect, it } from '@jest/globals';
import { around, saidHours } from '../ordinary-day.fixture.js';
import { outsidePlacementDates } from './outside-placement-dates.js';

describe('Hours are served between the first and the last day of the placement', () => {
  it.each([['the first day', '2026-02-02'], ['the last day', '2026-05-29']])('is quiet on %s', (_, clinicalDate) => {
    expect(outsidePlacementDates(saidHours({ clinicalDate }), around())).toBeUndefined();
  });

  it.each([['before it', '2026-02-01'], ['after it', '2026-05-30']])('is raised the day %s', (_, clinicalDate) => {
    expect(outsidePlacementDates(saidHours({ clinicalDate }), around())).toEqual({
      code: 'outside-placement-dates',
      startsOn: '2026-02-02',
      endsOn: '2026-05-29',
    });
  });

  it('has nothing to say without a placement', () => {
    expect(outsidePlacementDates(saidHours(), around({ placement: null }))).toBeUndefined();
  });
});
