import { describe, expect, it } from '@jest/globals';
import { parseEdition, requirementsOf } from './edition.js';

const rule = { kind: 'anyOf', name: 'either', of: [{ kind: 'unknown', name: 'one' }, { kind: 'unknown', name: 'two' }] };
const route = { code: 'A', name: 'A', requirements: [rule], source: 'A page', sourceDate: '2026', confidence: 'confirmed' };
const edition = {
  credential: 'X-Y', name: 'X', body: 'Y', kind: 'national-certification', occupation: 'phlebotomy', edition: '2022-09', effectiveOn: '2022-09-01', routes: [route],
};
const withRule = (requirement: object) => ({ ...edition, routes: [{ ...route, requirements: [requirement] }] });

describe('an edition', () => {
  it('is taken as it is written', () => {
    expect(parseEdition(edition)).toEqual({ ok: true, value: edition });
  });

  it('is taken with everything that an edition can tell', () => {
    const attempts = { max: 3, waitDays: null, scope: 'route', afterMax: { waitMonths: 12 }, source: 'A page', confidence: 'unverified', note: 'A note.' };
    const whole = {
      ...edition, jurisdiction: 'US-CA', summary: 'Of its own.', attempts,
      routes: [{ ...route, sourceTier: 'official', notes: 'A note.' }, { ...route, code: 'B-2' }],
      application: { daysBeforeCompletion: 42, source: 'A page', confidence: 'confirmed', note: 'A note.' },
    };
    expect(parseEdition(whole)).toEqual({ ok: true, value: whole });
    expect(parseEdition({ ...whole, attempts: { ...attempts, afterMax: 'closed' } })).toMatchObject({ ok: true });
  });

  it.each([
    ['credential', { credential: 'x-y' }], ['name', { name: '' }], ['body', { body: '' }], ['kind', { kind: 'wish' }], ['occupation', { occupation: 'baker' }], ['summary', { summary: '' }],
    ['edition', { edition: '2022-13' }], ['edition', { edition: '2022-00' }], ['edition', { edition: '22-09' }], ['edition', { edition: '2022-09-01' }], ['edition', { edition: 'an initial' }], ['edition', { edition: 'initially' }],
    ['code', { routes: [{ ...route, code: 'a' }] }], ['code', { routes: [{ ...route, code: 'A-' }] }], ['code', { routes: [{ ...route, code: '-A' }] }], ['code', { routes: [{ ...route, code: 'A--B' }] }],
    ['code', { routes: [{ ...route, code: 'A B' }] }], ['code', { routes: [{ ...route, code: 'A-b' }] }], ['code', { routes: [{ ...route, code: 'aA' }] }],
    ['requirements', { routes: [{ ...route, requirements: [] }] }], ['source', { routes: [{ ...route, source: '' }] }], ['sourceDate', { routes: [{ ...route, sourceDate: '' }] }],
    ['sourceTier', { routes: [{ ...route, sourceTier: 'hearsay' }] }], ['notes', { routes: [{ ...route, notes: '' }] }],
    ['daysBeforeCompletion', { application: { daysBeforeCompletion: 0, source: 'A page', confidence: 'confirmed' } }], ['colour', { application: { daysBeforeCompletion: 1, source: 'A page', confidence: 'confirmed', colour: 'red' } }],
    ['colour', { attempts: { max: 3, waitDays: 30, afterMax: 'closed', source: 'A page', confidence: 'confirmed', colour: 'red' } }], ['source', { attempts: { max: 3, waitDays: 30, afterMax: 'closed', source: '', confidence: 'confirmed' } }],
    ['colour', { routes: [{ ...route, colour: 'red' }] }],
  ])('is refused where its %s is %j', (key, change) => {
    expect(parseEdition({ ...edition, ...change })).toMatchObject({ ok: false, refusals: expect.arrayContaining([expect.objectContaining({ key })]) });
  });

  it.each([
    ['a key that no edition has', { ...edition, colour: 'red' }, { code: 'UNKNOWN_KEY', key: 'colour', at: 'colour' }],
    ['a kind that nobody knows', withRule({ kind: 'horoscope', name: 'stars' }), { key: 'kind', at: 'routes[0].requirements[0].kind' }],
    ['a key inside a rule inside a group', withRule({ ...rule, of: [{ kind: 'unknown', name: 'one', colour: 'red' }] }), { code: 'UNKNOWN_KEY', key: 'colour', at: 'routes[0].requirements[0].of[0].colour' }],
    ['a rule without a name', withRule({ kind: 'unknown' }), { code: 'MISSING_KEY', key: 'name' }],
    ['a day that does not exist', { ...edition, effectiveOn: '2022-09-31' }, { code: 'NO_SUCH_DAY', key: 'effectiveOn' }],
    ['a code that is not the month it takes effect', { ...edition, edition: '2022-10' }, { code: 'WRONG_VALUE', key: 'effectiveOn', at: 'effectiveOn' }],
    ['an initial edition with a first day', { ...edition, edition: 'initial' }, { key: 'effectiveOn' }],
    ['two routes of one code', { ...edition, routes: [route, route] }, { code: 'LISTED_TWICE', key: 'code', at: 'routes[1].code' }],
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
