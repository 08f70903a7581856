import { describe, expect, it } from '@jest/globals';
import { defaultHoursSettings } from '../hours-settings.js';
import { around, saidHours } from '../ordinary-day.fixture.js';
import { loggedLate } from './logged-late.js';

describe('Hours are logged within the window of the school', () => {
  it.each([['the same day', '2026-03-03'], ['the seventh day', '2026-03-10']])('is quiet on %s', (_, today) => {
    expect(loggedLate(saidHours(), around({ today }))).toBeUndefined();
  });

  it('is raised on the eighth day, with both figures', () => {
    expect(loggedLate(saidHours(), around({ today: '2026-03-11' }))).toEqual({ code: 'logged-late', daysAfter: 8, logWithinDays: 7 });
  });

  it('follows the window that the school has set', () => {
    const settings = { ...defaultHoursSettings, logWithinDays: 0 };
    expect(loggedLate(saidHours(), around({ settings, today: '2026-03-04' }))).toMatchObject({ daysAfter: 1, logWithinDays: 0 });
  });
});
