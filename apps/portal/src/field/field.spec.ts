import { describe, expect, it } from '@jest/globals';
import { enrollmentStatusNames, inLanguage, standingCopy } from '@practicum/copy';
import { figureText, figureWithUnit } from './figure';
import { findingWords, verdictWords } from './finding-words';
import { labelOf } from './label';
import { enrollmentKind, findingKind } from './standing';

const copy = inLanguage('en', standingCopy);

describe('a figure of a requirement', () => {
  it('is told in clock hours where the rule counts hours', () => {
    expect(figureText(66.25, 'hour', 'en')).toBe('66:15');
    expect(figureText(1912.5, 'clock-hour', 'en')).toBe('1,912:30');
  });
  it('is a number where the rule counts times', () => expect(figureWithUnit(23, 'time', 'en')).toBe('23'));
  it('names its unit', () => expect(figureWithUnit(2, 'year', 'es')).toMatch(/^2\u00a0años$/));
});

describe('how a requirement stands', () => {
  it('names what is short', () => expect(findingWords({ status: 'unmet', have: 23, need: 30, unit: 'time' }, copy, 'en')).toBe('Short by 7'));
  it('is open, not short, where nothing shows it yet', () => {
    expect(findingWords({ status: 'unmet', have: 0, need: 30, unit: 'time' }, copy, 'en')).toBe('No evidence');
    expect(findingWords({ status: 'unmet', evidence: [] }, copy, 'en')).toBe('No evidence');
    expect(findingKind({ status: 'unmet', have: 0 })).toBe('open');
    expect(findingKind({ status: 'unmet', have: 3 })).toBe('short');
  });
  it('is plainly not met where something is there that does not count', () => expect(findingWords({ status: 'unmet', evidence: ['a'] }, copy, 'en')).toBe('Not met'));
  it('carries its day', () => {
    expect(findingWords({ status: 'projected', on: '2026-06-12' }, copy, 'en')).toBe('Projected 12\u00a0Jun');
    expect(findingWords({ status: 'expires', on: '2026-05-29' }, copy, 'en', '2026-05-12')).toBe('Ends 29\u00a0May');
  });
  it('is met, and not about to end, where its last day is far off', () => {
    expect(findingWords({ status: 'expires', on: '2031-10-01' }, copy, 'en', '2026-05-12')).toBe('Met until 1\u00a0Oct\u00a02031');
    expect(findingKind({ status: 'expires', on: '2031-10-01' }, '2026-05-12')).toBe('done');
    expect(findingKind({ status: 'expires', on: '2026-05-29' }, '2026-05-12')).toBe('ends');
  });
  it('tells a verdict with its day', () => {
    expect(verdictWords('not-yet', '2026-06-12', copy, 'en')).toBe('Projected 12\u00a0Jun');
    expect(verdictWords('not-yet', null, copy, 'en')).toBe('Not yet');
    expect(verdictWords('eligible', '2026-06-12', copy, 'en')).toBe('Eligible');
  });
});

describe('a word that the portal does not know yet', () => {
  it('stands as it is, with a plain mark', () => {
    expect(labelOf(enrollmentStatusNames, 'dreaming', 'en')).toBe('dreaming');
    expect(enrollmentKind('dreaming')).toBe('open');
  });
});
