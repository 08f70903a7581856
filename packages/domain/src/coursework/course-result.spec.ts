import { describe, expect, it } from '@jest/globals';
import { countingResult, standingResults, type CourseResult } from './index.js';

const posted = (id: string, attempt: number, result: CourseResult['result'], replacesId: string | null = null): CourseResult =>
  ({ id, courseId: 'c', attempt, result, grade: null, completedOn: null, credits: null, replacesId });

describe('which result stands', () => {
  it('is the last posting of each attempt, in order of attempt', () => {
    const results = [posted('3', 2, 'in-progress'), posted('1', 1, 'in-progress'), posted('2', 1, 'failed', '1')];
    expect(standingResults(results).map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('is the end of a chain of corrections', () => {
    expect(standingResults([posted('1', 1, 'passed'), posted('2', 1, 'failed', '1'), posted('3', 1, 'passed', '2')]).map(({ id }) => id)).toEqual(['3']);
  });
});

describe('which attempt counts', () => {
  it.each<[string, CourseResult[], string | undefined]>([
    ['the pass of a retake', [posted('1', 1, 'failed'), posted('2', 2, 'passed')], '2'],
    ['an early pass, whatever came after', [posted('1', 1, 'passed'), posted('2', 2, 'failed')], '1'],
    ['the latest, where none was passed', [posted('1', 1, 'failed'), posted('2', 2, 'in-progress')], '2'],
    ['not a pass that was taken back', [posted('1', 1, 'passed'), posted('2', 1, 'failed', '1')], '2'],
    ['none, where nothing was posted', [], undefined],
  ])('%s', (_, results, id) => expect(countingResult(results)?.id).toBe(id));
});
