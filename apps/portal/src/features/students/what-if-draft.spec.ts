import { describe, expect, it } from '@jest/globals';
import { nothingSupposed, questionOf, type WhatIfDraft } from './what-if-draft';

const asked = (bent: Partial<WhatIfDraft>) => questionOf({ ...nothingSupposed, ...bent }, '2026-05-04');

describe('What is asked under “what if”', () => {
  it.each([
    ['today, where nothing is filled in', {}, {}],
    ['another day', { on: '2026-06-12' }, { on: '2026-06-12' }],
    ['today again, where the day is half typed', { on: '2026-06-3' }, {}],
    ['hours of a kind', { hours: '1.5', category: 'lab' }, { hours: { category: 'lab', minutes: 90 } }],
    ['no hours, where none are added', { hours: '0' }, {}],
    ['procedures', { procedure: 'venipuncture', count: '7' }, { procedures: { procedure: 'venipuncture', count: 7 } }],
    ['no procedures without a count', { procedure: 'venipuncture' }, {}],
    ['no half procedures', { procedure: 'venipuncture', count: '1.5' }, {}],
    ['a state', { state: 'US-CA' }, { jurisdiction: 'US-CA' }],
    ['no state that there is not', { state: 'US-XX' }, {}],
    ['a fuller week', { weekly: '24' }, { weeklyMinutes: 1440 }],
    ['a week without work', { weekly: '0' }, { weeklyMinutes: 0 }],
  ])('is %s', (_, bent, question) => {
    expect(asked(bent)).toEqual({ on: '2026-05-04', routes: {}, ...question });
  });
});
