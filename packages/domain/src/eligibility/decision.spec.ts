import { describe, expect, it } from '@jest/globals';
import { parseDecisions } from './decision.js';

const decision = { requirement: 'injections', decision: 'accepted', by: 'R. Lopez', on: '2026-05-04', why: 'The body confirmed the number.' };

describe('decisions', () => {
  it('are taken as they are written', () => {
    expect(parseDecisions([decision])).toEqual({ ok: true, value: [decision] });
  });

  it.each([
    ['an answer that nobody can give', [{ ...decision, decision: 'perhaps' }], 'decision'],
    ['no reason', [{ ...decision, why: '  ' }], 'why'],
    ['a day that does not exist', [{ ...decision, on: '2026-02-30' }], 'on'],
    ['an unknown key', [{ ...decision, mood: 'good' }], 'mood'],
    ['something that is no list', decision, 'decisions'],
  ])('are refused with %s, by the name of the key', (_says, input, key) => {
    expect(parseDecisions(input)).toMatchObject({ ok: false, refusals: [{ code: 'DECISION_NOT_UNDERSTOOD', key }] });
  });
});
