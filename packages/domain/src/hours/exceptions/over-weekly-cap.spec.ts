import { describe, expect, it } from '@jest/globals';
import { defaultHoursSettings } from '../hours-settings.js';
import { around, neighbour, saidHours } from '../ordinary-day.fixture.js';
import { overWeeklyCap } from './over-weekly-cap.js';

// Tuesday 3 March 2026; 480 minutes are said and the cap is 2400.
describe('A week does not pass the cap unseen', () => {
  it.each([
    ['a week filled to the cap', [neighbour({ minutes: 1920 })]],
    ['a full week before, until its Sunday', [neighbour({ clinicalDate: '2026-03-01', minutes: 2400 })]],
    ['a full week after, from its Monday', [neighbour({ clinicalDate: '2026-03-09', minutes: 2400 })]],
  ])('is quiet about %s', (_, neighbours) => {
    expect(overWeeklyCap(saidHours(), around({ neighbours }))).toBeUndefined();
  });

  it('is raised by one minute more, up to the Sunday', () => {
    const neighbours = [neighbour({ minutes: 960 }), neighbour({ id: 'sunday', clinicalDate: '2026-03-08', minutes: 961 })];
    expect(overWeeklyCap(saidHours(), around({ neighbours }))).toEqual({ code: 'over-weekly-cap', weekMinutes: 2401, capMinutes: 2400 });
  });

  it('is quiet where the school has no cap', () => {
    const settings = { ...defaultHoursSettings, weeklyCapMinutes: null };
    expect(overWeeklyCap(saidHours(), around({ settings, neighbours: [neighbour({ minutes: 4000 })] }))).toBeUndefined();
  });
});
