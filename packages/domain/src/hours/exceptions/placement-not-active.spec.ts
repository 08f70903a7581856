import { describe, expect, it } from '@jest/globals';
import { around, saidHours } from '../ordinary-day.fixture.js';
import { placementNotActive } from './placement-not-active.js';

const dates = { startsOn: '2026-02-02', endsOn: '2026-05-29' };

describe('Hours are served in a placement that the school has confirmed', () => {
  it.each([['confirmed'], ['active'], ['completed']] as const)('is quiet about one that is %s', (status) => {
    expect(placementNotActive(saidHours(), around({ placement: { ...dates, status } }))).toBeUndefined();
  });

  it.each([['proposed'], ['ended'], ['cancelled']] as const)('is raised by one that is %s', (status) => {
    expect(placementNotActive(saidHours(), around({ placement: { ...dates, status } }))).toEqual({ code: 'placement-not-active', placementStatus: status });
  });
});
