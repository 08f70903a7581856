import { describe, expect, it } from '@jest/globals';
import { locales, type HeldBackReason, type HoursException, type HoursRefusal, type NextStep } from '@practicum/domain';
import { exceptionSentence, heldBackSentence, nextStepSentence, refusalSentence } from './index.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('Hours in words', () => {
  const overlap: HoursRefusal = {
    code: 'OVERLAPS_ANOTHER_ENTRY', field: 'startsAt', entryId: 'e', date: '2026-03-03', startsAt: '2026-03-03T16:00:00Z', endsAt: '2026-03-04T00:30:00Z',
    zone: 'America/Los_Angeles',
  };

  it('tells an overlap in the times of the site', () => {
    expect(plain(refusalSentence('en')(overlap))).toBe('These times overlap the entry of 3 March 2026, 08:00 to 16:30. Change the times, or correct that entry.');
    expect(plain(refusalSentence('es')(overlap))).toBe('Estas horas se cruzan con la entrada del 3 de marzo de 2026, de 08:00 a 16:30. Cambie las horas o corrija esa entrada.');
  });

  const exceptions: readonly HoursException[] = [
    { code: 'logged-late', daysAfter: 8, logWithinDays: 7 },
    { code: 'over-daily-cap', dayMinutes: 721, capMinutes: 720 },
    { code: 'over-weekly-cap', weekMinutes: 2401, capMinutes: 2400 },
    { code: 'long-without-break', stretchMinutes: 510, breakExpectedAfterMinutes: 480 },
    { code: 'no-placement' },
    { code: 'outside-placement-dates', startsOn: '2026-02-02', endsOn: '2026-05-29' },
    { code: 'placement-not-active', placementStatus: 'proposed' },
    { code: 'lapsed-agreement', endedOn: '2026-02-28' },
    { code: 'lapsed-agreement', endedOn: null },
    { code: 'not-enrolled' },
  ];

  it.each(exceptions)('tells %j in both languages, in whole sentences with nothing left open', (exception) => {
    const told = locales.map((locale) => exceptionSentence(locale, exception));
    for (const sentence of told) expect(sentence).toMatch(/^[A-ZÁÉÍÓÚÑ0-9].*\.$/u);
    for (const sentence of told) expect(sentence).not.toMatch(/undefined|null|NaN|[{}]/);
    expect(told[0]).not.toBe(told[1]);
  });

  it('tells the figures of a long day', () => {
    expect(plain(exceptionSentence('en', { code: 'over-daily-cap', dayMinutes: 721, capMinutes: 720 }))).toBe('12 h 1 min on one day; at most 12 h count.');
  });

  it.each<[NextStep, string]>([
    [{ code: 'log-hours', minutes: 615 }, '10 h 15 min are left to work. Log each day when it is over.'],
    [{ code: 'correct-returned-hours', count: 1 }, '1 entry was returned to you. Correct and send again, so that the hours count.'],
    [{ code: 'wait-for-start', on: '2026-04-06', siteName: 'Lakeside Clinic' }, 'Your placement at Lakeside Clinic begins on 6 April 2026.'],
  ])('tells the next step %j', (step, sentence) => {
    expect(plain(nextStepSentence('en', step))).toBe(sentence);
  });

  it('tells every reason for holding back in one go', () => {
    const reasons: readonly HeldBackReason[] = [{ code: 'NOT_ELIGIBLE_YET', unmetCount: 2, eligibleOn: '2026-05-01' }, { code: 'EDITION_NOT_CONFIRMED', edition: '2022-09' }];
    expect(plain(heldBackSentence('en', reasons))).toBe(
      '2 requirements are not met yet; expected on 1 May 2026. Nobody at the school has confirmed edition 2022-09 of the rules. Confirm it first.',
    );
    expect(heldBackSentence('es', [])).toBe('');
  });
});
