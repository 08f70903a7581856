import { describe, expect, it } from '@jest/globals';
import { isSame, namesIn, newRule, placeOf, valueAt, withValue, type Json } from './rule-data';

const rules: Json = { name: 'Graduation', routes: [{ code: 'STD', requirements: [{ kind: 'minAge', name: 'adult', years: 18 }, { kind: 'anyOf', name: 'either', of: [{ kind: 'duration', name: 'long', weeks: 10 }] }] }] };
const weeks = ['routes', 0, 'requirements', 1, 'of', 0, 'weeks'] as const;

describe('rules while they are written', () => {
  it('are looked at and changed by place; what was there before stays as it was', () => {
    const changed = withValue(rules, weeks, 12);
    expect([valueAt(rules, weeks), valueAt(changed, weeks)]).toEqual([10, 12]);
    expect(placeOf(weeks)).toBe('routes[0].requirements[1].of[0].weeks');
    expect(valueAt(rules, ['routes', 7, 'code'])).toBeUndefined();
  });

  it('lose a key or a line where no value is given', () => {
    expect(valueAt(withValue(rules, ['routes', 0, 'requirements', 0], undefined), ['routes', 0, 'requirements', 0, 'kind'])).toBe('anyOf');
    expect(withValue({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
  });

  it('keep the order of their keys, so that the text changes only where it was changed', () => {
    expect(Object.keys(withValue({ a: 1, b: 2, c: 3 }, ['b'], 5) as object)).toEqual(['a', 'b', 'c']);
  });

  it('are the same in any order of keys, and not the same with another line', () => {
    expect(isSame({ a: [1, { b: 2, c: 3 }] }, { a: [1, { c: 3, b: 2 }] })).toBe(true);
    expect(isSame({ a: [1] }, { a: [1, 2] })).toBe(false);
    expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSame({ a: null }, { b: null })).toBe(false);
  });
});

describe('a new requirement', () => {
  it('has a name that is free, and what its kind can only say in one way', () => {
    expect(newRule('educationLevel', new Set())).toEqual({ kind: 'educationLevel', name: 'education-level', min: 'high-school-or-equivalent' });
    expect(newRule('duration', new Set(['duration', 'duration-2']))).toEqual({ kind: 'duration', name: 'duration-3' });
  });

  it('finds the names of all requirements, parts of groups included', () => {
    expect([...namesIn(rules)]).toEqual(['adult', 'either', 'long']);
  });
});
