import { describe, expect, it } from '@jest/globals';
import { parseEdition, requirementsOf } from './edition.js';

const rule = { kind: 'anyOf', name: 'either', of: [{ kind: 'unknown', name: 'one' }, { kind: 'unknown', name: 'two' }] };
const route = { code: 'A', name: 'A', requirements: [rule], source: 'A page', sourceDate: '2026', confidence: 'confirmed' };
const edition = {
  credential: 'X-Y', name: 'X', body: 'Y', occupation: 'phlebotomy', edition: '2022-09', effectiveOn: '2022-09-01', routes: [route],
};
const withRule = (requirement: object) => ({ ...edition, routes: [{ ...route, requirements: [requirement] }] });

describe('an edition', () => {
  it('is taken as it is written', () => {
    expect(parseEdition(edition)).toEqual({ ok: true, value: edition });
  });

  it.each([
    ['a key that no edition has', { ...edition, colour: 'red' }, { code: 'UNKNOWN_KEY', key: 'colour', at: 'colour' }],
    ['a kind that nobody knows', withRule({ kind: 'horoscope', name: 'stars' }), { key: 'kind', at: 'routes[0].requirements[0].kind' }],
    ['a key inside a rule inside a group', withRule({ ...rule, of: [{ kind: 'unknown', name: 'one', colour: 'red' }] }), { code: 'UNKNOWN_KEY', key: 'colour', at: 'routes[0].requirements[0].of[0].colour' }],
    ['a rule without a name', withRule({ kind: 'unknown' }), { code: 'MISSING_KEY', key: 'name' }],
    ['a day that does not exist', { ...edition, effectiveOn: '2022-09-31' }, { code: 'NO_SUCH_DAY', key: 'effectiveOn' }],
    ['a code that is not the month it takes effect', { ...edition, edition: '2022-10' }, { key: 'effectiveOn' }],
    ['an initial edition with a first day', { ...edition, edition: 'initial' }, { key: 'effectiveOn' }],
    ['two routes of one code', { ...edition, routes: [route, route] }, { code: 'LISTED_TWICE', at: 'routes[1].code' }],
    ['no route at all', { ...edition, routes: [] }, { key: 'routes' }],
  ])('is refused with %s', (_says, input, refusal) => {
    expect(parseEdition(input)).toMatchObject({ ok: false, refusals: [refusal] });
  });

  it('tells every requirement of a route, groups before their parts', () => {
    const parsed = parseEdition(edition);
    const [first] = parsed.ok ? parsed.value.routes : [];
    expect(first && requirementsOf(first).map(({ name }) => name)).toEqual(['either', 'one', 'two']);
  });
});
