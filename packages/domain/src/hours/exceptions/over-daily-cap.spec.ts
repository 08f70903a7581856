import { describe, expect, it } from '@jest/globals';
import { defaultHoursSettings } from '../hours-settings.js';
import { around, neighbour, saidHours } from '../ordinary-day.fixture.js';
import { overDailyCap } from './over-daily-cap.js';

// The hours said are 480 minutes; the cap is 720.
describe('A day does not pass the cap unseen', () => {
  const sameDay = (minutes: number) => neighbour({ clinicalDate: '2026-03-03', minutes });

  it.each([
    ['a day alone', []],
    ['a day filled to the cap', [sameDay(240)]],
    ['a long day before it', [neighbour({ minutes: 700 })]],
  ])('is quiet about %s', (_, neighbours) => {
    expect(overDailyCap(saidHours(), around({ neighbours }))).toBeUndefined();
  });

  it('is raised by one minute more, with the whole day', () => {
    expect(overDailyCap(saidHours(), around({ neighbours: [sameDay(241)] }))).toEqual({ code: 'over-daily-cap', dayMinutes: 721, capMinutes: 720 });
  });

  it('does not count an entry that is being corrected', () => {
    expect(overDailyCap(saidHours({ correctsId: 'entry-before' }), around({ neighbours: [sameDay(480)] }))).toBeUndefined();
  });

  it('is quiet where the school has no cap', () => {
    const settings = { ...defaultHoursSettings, dailyCapMinutes: null };
    expect(overDailyCap(saidHours(), around({ settings, neighbours: [sameDay(900)] }))).toBeUndefined();
  });
});
