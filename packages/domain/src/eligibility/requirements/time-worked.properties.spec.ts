import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from '../../time/index.js';
import type { WorkFact } from '../record/student-record.js';
import { monthsWorked } from './time-worked.js';

const ever = { from: '0001-01-01', to: '2026-05-04' };
const stretch = (from: string, to: string): WorkFact => ({ field: 'phlebotomy', verified: true, from, to });

describe('months worked', () => {
  const someDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2022-01-01', days));
  const someStretch = fc.tuple(someDay, fc.integer({ min: 0, max: 120 })).map(([from, days]) => stretch(from, addDays(from, days)));

  it('never counts less for a day more', () => {
    fc.assert(
      fc.property(fc.array(someStretch, { maxLength: 6 }), someDay, (stretches, day) => {
        expect(monthsWorked([...stretches, stretch(day, day)], ever)).toBeGreaterThanOrEqual(monthsWorked(stretches, ever));
      }),
      { numRuns: 1000 },
    );
  });

  it('never counts less where one more stretch closes the gap between two', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 90 }), (from, before, gap, after) => {
        const first = stretch(from, addDays(from, before));
        const bridge = stretch(addDays(from, before + 1), addDays(from, before + gap));
        const second = stretch(addDays(from, before + gap + 1), addDays(from, before + gap + 1 + after));
        expect(monthsWorked([first, bridge, second], ever)).toBeGreaterThanOrEqual(monthsWorked([first, second], ever));
      }),
      { numRuns: 1000 },
    );
  });

  it('counts every unbroken stretch by the calendar: so many months from any day that each month has, and not a day earlier', () => {
    const start = someDay.filter((day) => Number(day.slice(8)) <= 28);
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 24 }), (from, months) => {
        const end = addMonths(from, months);
        const far = { ...ever, to: '2030-12-31' };
        expect(monthsWorked([stretch(from, addDays(end, -1))], far)).toBe(months);
        expect(monthsWorked([stretch(from, addDays(end, -2))], far)).toBe(months - 1);
      }),
    );
  });
});
