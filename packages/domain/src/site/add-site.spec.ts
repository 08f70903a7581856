import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../access/index.js';
import { parseInput } from '../outcome/index.js';
import { addAgreement, addPreceptor, addPreceptorInput, addSite, addSiteInput, siteAbilities } from './index.js';

const site = { name: 'Bayview Clinic', zone: 'America/Los_Angeles', setting: 'ambulatory', capacity: 3 };

describe('adding a site', () => {
  it('reads the form', () => {
    expect(parseInput(addSiteInput, { ...site, name: ' Bayview Clinic ', state: 'ca', street: null })).toEqual({ ok: true, value: { ...site, state: 'CA' } });
  });

  it.each([
    [{ zone: 'Pacific time' }, 'FIELD_IS_NO_ZONE'],
    [{ setting: 'garage' }, 'FIELD_NOT_ONE_OF'],
    [{ capacity: -1 }, 'FIELD_TOO_SMALL'],
    [{ capacity: 2.5 }, 'FIELD_IS_NO_WHOLE_NUMBER'],
    [{ state: 'California' }, 'FIELD_IS_NO_CODE'],
    [{ name: '' }, 'FIELD_MISSING'],
  ])('does not understand %j', (change, code) => {
    expect(parseInput(addSiteInput, { ...site, ...change })).toMatchObject({ ok: false, refusals: [{ code }] });
  });

  it('is refused where the same name stands in the city', () => {
    const input = { name: 'Bayview Clinic', zone: 'UTC', setting: 'ambulatory', capacity: 1 } as const;
    expect(addSite(input, { sameNameAndCity: true })).toEqual({ ok: false, refusals: [{ code: 'SITE_THERE_ALREADY', field: 'name', name: 'Bayview Clinic' }] });
    expect(addSite(input, { sameNameAndCity: false }).ok).toBe(true);
  });
});

describe('adding an agreement', () => {
  const there = [{ startsOn: '2026-01-01', endsOn: '2026-12-31' }, { startsOn: '2027-01-01', endsOn: null }];
  const add = (startsOn: string, endsOn?: string) => addAgreement({ siteId: 's', startsOn, endsOn }, there);

  it('may overlap another, since renewals do', () => expect(add('2026-12-01', '2027-11-30').ok).toBe(true));
  it('may last one day', () => expect(add('2026-05-01', '2026-05-01').ok).toBe(true));
  it('cannot end before it starts', () => expect(add('2026-05-01', '2026-04-30')).toMatchObject({ refusals: [{ code: 'AGREEMENT_ENDS_BEFORE_START' }] }));
  it.each([['2026-01-01', '2026-12-31'], ['2027-01-01', undefined]])('is not added twice: %s to %s', (startsOn, endsOn) => {
    expect(add(startsOn, endsOn)).toMatchObject({ refusals: [{ code: 'AGREEMENT_THERE_ALREADY' }] });
  });
});

describe('adding a preceptor', () => {
  const input = { siteId: 's', givenName: 'Sam', familyName: 'Ortiz', email: 'Sam@Clinic.test', qualification: 'registered-nurse' };

  it('reads the address as it is compared', () => {
    expect(parseInput(addPreceptorInput, input)).toMatchObject({ ok: true, value: { email: 'sam@clinic.test' } });
  });

  it('knows an address at the site only once', () => {
    const asked = { siteId: 's', givenName: 'Sam', familyName: 'Ortiz', email: 'sam@clinic.test' };
    expect(addPreceptor(asked, [{ email: 'sam@clinic.test' }])).toMatchObject({ refusals: [{ code: 'PRECEPTOR_THERE_ALREADY' }] });
    expect(addPreceptor({ ...asked, email: undefined }, [{ email: null }]).ok).toBe(true);
  });
});

describe('what one may do with a site', () => {
  const actor = (role: Role, siteId: string | null = null): Actor => ({ accountId: 'a', schoolId: 'x', role, siteId, studentId: null });
  const here = { id: 'site-1', placedHere: false };

  it.each<[string, ReturnType<typeof siteAbilities>, string[]]>([
    ['a coordinator', siteAbilities(here, actor('coordinator')), ['sites.see', 'sites.manage', 'placements.manage', 'people.invite']],
    ['an instructor', siteAbilities(here, actor('instructor')), ['sites.see']],
    ['its preceptor', siteAbilities(here, actor('preceptor', 'site-1')), ['sites.see']],
    ['another’s preceptor', siteAbilities(here, actor('preceptor', 'site-2')), []],
    ['a student placed there', siteAbilities({ ...here, placedHere: true }, actor('student')), ['sites.see']],
    ['another student', siteAbilities(here, actor('student')), []],
  ])('%s', (_, abilities, words) => expect(abilities).toEqual(words));
});
