import { describe, expect, it } from '@jest/globals';
import { countOf, shows } from './shown';

const achieved = { status: 'achieved', reassessment: null };

describe('What is shown of competencies', () => {
  it.each([
    ['all', achieved, true],
    ['to-do', achieved, false],
    ['achieved', { status: 'achieved', reassessment: 'due' }, true],
    ['again', { status: 'achieved', reassessment: 'due' }, true],
    ['again', { status: 'achieved', reassessment: 'done' }, false],
    ['not-available-here', { status: 'not-available-here', reassessment: null }, true],
  ] as const)('under %s', (shown, competency, expected) => expect(shows(shown, competency)).toBe(expected));

  it('is counted over all lists', () => {
    const one = { achieved: 3, all: 12, toDo: 8, notAvailableHere: 1, reassessmentsDue: 2 };
    expect(countOf([one, one])).toEqual({ achieved: 6, all: 24, toDo: 16, notHere: 2, again: 4 });
  });
});
