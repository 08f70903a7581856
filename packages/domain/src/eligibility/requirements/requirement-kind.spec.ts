import { describe, expect, it } from '@jest/globals';
import { requirementKinds } from './index.js';

const rule = { kind: 'unknown', name: 'asked' };
const parse = (change: object) => requirementKinds.unknown.parse({ ...rule, ...change });
const words = {
  source: 'A page', gates: 'credential-release', sourceDate: 'May 2026', confidence: 'unverified', conflict: 'Another page says otherwise.',
  illustrative: ['min', 'within'], note: 'A note.',
};

describe('what every rule may say', () => {
  it('is taken as it is written', () => {
    expect(parse(words)).toEqual({ ok: true, value: { ...rule, ...words } });
    expect(parse({ confidence: 'confirmed' })).toMatchObject({ ok: true });
  });

  it.each(['a', 'asked-2', 'what-is-asked', '90-hours'])('may be named %s', (name) => {
    expect(parse({ name })).toMatchObject({ ok: true });
  });

  it.each([
    ['name', ''], ['name', 'Asked'], ['name', '-asked'], ['name', 'asked-'], ['name', 'what--asked'], ['name', 'what asked'], ['name', 'asked!'], ['name', 'asked-!'], ['name', '!asked'],
    ['source', ''], ['sourceDate', ''], ['conflict', ''], ['note', ''], ['gates', 'the-door'], ['confidence', 'sure'], ['illustrative', []], ['illustrative', ['']],
  ])('is refused with %s %j', (key, value) => {
    expect(parse({ [key]: value })).toMatchObject({ ok: false, refusals: [{ key: Array.isArray(value) && value.length > 0 ? expect.any(String) : key }] });
  });
});
