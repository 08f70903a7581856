import { describe, expect, it } from '@jest/globals';
import { atPresentPace, type WorkedBy } from './group-pace.js';

const weeks: readonly WorkedBy[] = [
  { on: '2026-03-29', minutes: 0 }, { on: '2026-04-05', minutes: 500 }, { on: '2026-04-12', minutes: 1_200 }, { on: '2026-04-19', minutes: 1_900 },
  { on: '2026-04-26', minutes: 2_600 }, { on: '2026-05-03', minutes: 3_300 },
];
const today = '2026-05-03';

describe('a group at the pace of its last four weeks', () => {
  it.each<[string, string, number]>([
    ['in a week', '2026-05-10', 4_000],
    ['in two weeks', '2026-05-17', 4_700],
    ['never beyond what it needs', '2026-07-05', 5_000],
    ['today stands where it stands', '2026-05-03', 3_300],
  ])('%s', (_says, day, minutes) => expect(atPresentPace(weeks, 5_000, today)(day)).toBe(minutes));

  it('is judged on the days it has had, where it began lately', () => {
    expect(atPresentPace([{ on: '2026-04-26', minutes: 0 }, { on: '2026-05-03', minutes: 700 }], 5_000, today)('2026-05-10')).toBe(1_400);
  });
  it('stays where it is, where nobody has worked for four weeks', () => {
    expect(atPresentPace([{ on: '2026-03-01', minutes: 900 }], 5_000, today)('2026-06-07')).toBe(900);
  });
  it('has nothing where nothing was worked', () => expect(atPresentPace([], 5_000, today)('2026-06-07')).toBe(0));
  it('keeps what was worked beyond the need', () => expect(atPresentPace([{ on: '2026-05-03', minutes: 6_000 }], 5_000, today)('2026-05-10')).toBe(6_000));
});
