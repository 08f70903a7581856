import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('Canonical JSON', () => {
  it.each([
    ['keys in order, at every depth', { b: 1, a: { d: [2, { f: 3, e: 4 }], c: null } }, '{"a":{"c":null,"d":[2,{"e":4,"f":3}]},"b":1}'],
    ['keys by code units, not by language', { é: 1, z: 2, Z: 3, '10': 4, '9': 5 }, '{"10":4,"9":5,"Z":3,"z":2,"é":1}'],
    ['numbers in their shortest form', [1.0, 1e21, 0.000001, 1e-7, -0], '[1,1e+21,0.000001,1e-7,0]'],
    ['strings with only the escapes that are needed', '\u20ac\n"\\/\u0001', '"€\\n\\"\\\\/\\u0001"'],
    ['nothing for a key that holds nothing', { a: undefined, b: false }, '{"b":false}'],
  ])('writes %s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('is the same whatever the order in which the keys came, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it('refuses a number that JSON does not know', () => {
    expect(() => canonicalJson({ share: Number.NaN })).toThrow('finite');
  });
});
