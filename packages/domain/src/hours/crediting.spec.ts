import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { creditFor, withCredit, type CreditedDay } from './crediting.js';
import { defaultHoursSettings, type HoursSettings } from './hours-settings.js';
import { entry } from './ordinary-day.fixture.js';

const settings = (bent: Partial<HoursSettings> = {}): HoursSettings => ({ ...defaultHoursSettings, ...bent });
const day = (clinicalDate: string, creditedMinutes: number, enrollmentId = 'enrollment-1'): CreditedDay => ({ enrollmentId, clinicalDate, creditedMinutes });

describe('Crediting an entry', () => {
  it.each([
    ['all of an ordinary day', settings(), [], 480, null],
    ['what is left of the day', settings(), [day('2026-03-03', 600)], 120, 'daily-cap'],
    ['nothing of a full day', settings(), [day('2026-03-03', 720)], 0, 'daily-cap'],
    ['what is left of the week', settings(), [day('2026-03-02', 2100)], 300, 'weekly-cap'],
    ['all beside a full day of another week', settings(), [day('2026-03-01', 2400)], 480, null],
    ['all beside a full day of another enrollment', settings(), [day('2026-03-03', 720, 'enrollment-2')], 480, null],
    ['the smaller of two caps', settings({ dailyCapMinutes: 400, weeklyCapMinutes: 300 }), [], 300, 'weekly-cap'],
    ['whole quarters of an hour where the school rounds', settings({ roundDownToMinutes: 15 }), [], 480, null],
    ['down to the multiple that the school rounds to', settings({ roundDownToMinutes: 50 }), [], 450, 'rounding'],
    ['all where there is no cap', settings({ dailyCapMinutes: null, weeklyCapMinutes: null }), [day('2026-03-03', 5000)], 480, null],
  ] as const)('credits %s', (_, under, credited, creditedMinutes, cappedBy) => {
    expect(creditFor(entry(), under, credited)).toEqual({ creditedMinutes, cappedBy, settingsVersion: 'default-1' });
  });

  it('never credits more than was worked, nor a day or week beyond its cap, whatever comes in whatever order', () => {
    const worked = fc.array(fc.record({ on: fc.integer({ min: 2, max: 8 }), minutes: fc.integer({ min: 1, max: 1440 }) }), { maxLength: 20 });
    fc.assert(
      fc.property(worked, (stretches) => {
        let credited: readonly CreditedDay[] = [];
        for (const { on, minutes } of stretches) {
          const one = entry({ clinicalDate: `2026-03-0${on}`, minutes });
          const credit = creditFor(one, settings(), credited);
          expect(credit.creditedMinutes).toBeLessThanOrEqual(minutes);
          expect(credit.creditedMinutes).toBeGreaterThanOrEqual(0);
          expect(credit.cappedBy === null).toBe(credit.creditedMinutes === minutes);
          credited = withCredit(credited, one, credit);
        }
        const perDay = Map.groupBy(credited, ({ clinicalDate }) => clinicalDate);
        const sum = (days: readonly CreditedDay[]): number => days.reduce((total, { creditedMinutes }) => total + creditedMinutes, 0);
        for (const days of perDay.values()) expect(sum(days)).toBeLessThanOrEqual(720);
        expect(sum(credited)).toBeLessThanOrEqual(2400);
      }),
    );
  });
});
