import { describe, expect, it } from '@jest/globals';
import type { FindingStatus, Judgement } from '../judgement.js';
import { byGoodness, isSettled, judgeAll, judgeAny, judgeBest } from './group-judgement.js';

const part = (status: FindingStatus, on?: string): Judgement => ({ status, ...(on !== undefined && { on }), evidence: ['a-fact'] });
const over: Judgement = { ...part('unmet'), closes: true };

describe('what holds the seat no longer', () => {
  it.each([
    ['met', true], ['waived', true], ['expires', true],
    ['unmet', false], ['met-on', false], ['projected', false], ['needs-person', false],
  ] as const)('%s: %s', (status, settled) => {
    expect(isSettled(part(status))).toBe(settled);
  });
});

describe('the better of two', () => {
  it('is met before waived, that before what runs out, what is open, what waits, what is planned and what is missing', () => {
    const best = ['met', 'waived', 'expires', 'needs-person', 'met-on', 'projected', 'unmet'] as const;
    expect([...best].reverse().map((status) => part(status)).sort(byGoodness).map(({ status }) => status)).toEqual(best);
  });

  it.each([
    ['of two that run out, the one that lasts', 'expires', '2026-12-31'],
    ['of two that wait, the one that comes first', 'met-on', '2026-06-30'],
    ['of two that are planned, the one that is done first', 'projected', '2026-06-30'],
  ] as const)('is, %s', (_says, status, day) => {
    const two = [part(status, '2026-06-30'), part(status, '2026-12-31')];
    expect([...two].sort(byGoodness)[0]?.on).toBe(day);
    expect([...two].reverse().sort(byGoodness)[0]?.on).toBe(day);
  });

  it('is neither, where no day tells them apart', () => {
    expect(byGoodness(part('unmet'), part('unmet'))).toBe(0);
    expect(byGoodness(part('unmet'), part('unmet', '2026-06-30'))).toBeLessThan(0);
    expect(byGoodness(part('unmet', '2026-06-30'), part('unmet'))).toBeGreaterThan(0);
  });
});

describe('all of them', () => {
  const three = { need: 3, unit: 'requirement', evidence: [] };

  it.each([
    ['met where all are settled', [part('met'), part('waived'), part('met')], { ...three, status: 'met', have: 3 }],
    ['unmet with one unmet, whatever is open or waits', [part('needs-person'), part('unmet'), part('met-on', '2026-06-30')], { ...three, status: 'unmet', because: 'part-not-enough', have: 0 }],
    ['waiting until the last of them is met', [part('met-on', '2026-06-30'), part('met-on', '2026-05-31'), part('met')], { ...three, status: 'met-on', on: '2026-06-30', because: 'part-not-enough', have: 1 }],
    ['projected where one of those that wait is', [part('projected', '2026-05-31'), part('met-on', '2026-06-30'), part('needs-person')], { ...three, status: 'projected', on: '2026-06-30', because: 'part-not-enough', have: 0 }],
    ['left to a person where nothing else is missing', [part('needs-person'), part('waived'), part('expires', '2026-06-30')], { ...three, status: 'needs-person', because: 'left-to-judgement', have: 2 }],
    ['running out with the first', [part('expires', '2026-12-31'), part('expires', '2026-06-30'), part('met')], { ...three, status: 'expires', on: '2026-06-30', have: 3 }],
    ['over for good with one of them', [over, part('met'), part('met')], { ...three, status: 'unmet', because: 'part-not-enough', have: 2, closes: true }],
  ])('are %s', (_says, parts, expected) => {
    expect(judgeAll(parts)).toEqual(expected);
  });
});

describe('the best of them', () => {
  it.each([
    ['unmet where none is met', [part('unmet'), part('unmet')], { status: 'unmet', because: 'no-part-met', have: 0, need: 1 }],
    ['over for good only where all of them are', [over, over], { status: 'unmet', because: 'no-part-met', have: 0, need: 1, closes: true }],
    ['not over while one is left', [over, part('unmet')], { status: 'unmet', because: 'no-part-met', have: 0, need: 1 }],
    ['met with one that is, though another is over', [over, part('met')], { status: 'met', have: 1, need: 1 }],
    ['waiting for its own reason', [part('unmet'), part('met-on', '2026-06-30')], { status: 'met-on', on: '2026-06-30', because: 'part-not-enough', have: 0, need: 1 }],
  ])('is %s', (_says, parts, expected) => {
    expect(judgeAny(parts)).toEqual({ unit: 'requirement', evidence: [], ...expected });
  });

  it('is as good as so many of them together, and counts no more than are asked for', () => {
    const parts = [part('unmet'), part('met'), part('expires', '2026-06-30'), part('expires', '2026-12-31')];
    expect(judgeBest(parts, 2)).toEqual({ status: 'expires', on: '2026-12-31', have: 2, need: 2, unit: 'requirement', evidence: [] });
    expect(judgeBest(parts.slice(0, 2), 2)).toMatchObject({ status: 'unmet', have: 1, need: 2 });
  });

  it('is never over where there is nothing to choose from', () => {
    expect(judgeBest([], 1)).not.toHaveProperty('closes');
  });
});
