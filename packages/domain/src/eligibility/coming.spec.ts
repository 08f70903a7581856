import { describe, expect, it } from '@jest/globals';
import { planOf, type Coming } from './coming.js';

const coming = (bent: Partial<Coming> = {}): Coming => ({ pendingMinutes: 0, leftMinutes: 1500, weeklyMinutes: 600, from: '2026-05-04', setting: 'ambulatory', paid: false, ...bent });
const told = (bent: Partial<Coming>) => planOf(coming(bent), '2026-05-01').shifts.map(({ on, minutes }) => `${on} ${minutes}`);

describe('What is still to come', () => {
  it.each([
    ['comes in ordinary weeks, the last one shorter', {}, ['2026-05-11 600', '2026-05-18 600', '2026-05-25 300']],
    ['begins with what waits for a signature', { pendingMinutes: 480 }, ['2026-05-02 480', '2026-05-11 600', '2026-05-18 600', '2026-05-25 300']],
    ['is what waits alone where nobody works', { pendingMinutes: 480, weeklyMinutes: 0 }, ['2026-05-02 480']],
    ['is nothing once all is worked', { leftMinutes: 0 }, []],
  ])('%s', (_, bent, shifts) => {
    expect(told(bent)).toEqual(shifts);
  });

  it('is planned no further than a year', () => {
    expect(told({ leftMinutes: 100_000, weeklyMinutes: 60 })).toHaveLength(52);
  });

  it('is served where the student is placed', () => {
    expect(planOf(coming(), '2026-05-01').shifts[0]).toEqual({ category: 'externship', on: '2026-05-11', minutes: 600, supervised: true, setting: 'ambulatory', paid: false });
  });
});
