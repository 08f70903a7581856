import { describe, expect, it } from '@jest/globals';
import { defaultHoursSettings } from '../hours-settings.js';
import { around, at, saidHours } from '../ordinary-day.fixture.js';
import { longWithoutBreak } from './long-without-break.js';

describe('A long stretch has a break in it', () => {
  it.each([
    ['a break of any length', { breakMinutes: 1 }],
    ['eight hours to the minute without one', { breakMinutes: 0, ends: at('2026-03-04T00:00:00Z') }],
  ])('is quiet about %s', (_, bent) => {
    expect(longWithoutBreak(saidHours(bent), around())).toBeUndefined();
  });

  it('is raised after more than eight hours without one', () => {
    expect(longWithoutBreak(saidHours({ breakMinutes: 0 }), around())).toEqual({ code: 'long-without-break', stretchMinutes: 510, breakExpectedAfterMinutes: 480 });
  });

  it('is quiet where the school expects none', () => {
    const settings = { ...defaultHoursSettings, breakExpectedAfterMinutes: null };
    expect(longWithoutBreak(saidHours({ breakMinutes: 0 }), around({ settings }))).toBeUndefined();
  });
});
