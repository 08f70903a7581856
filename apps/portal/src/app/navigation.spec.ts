import { describe, expect, it } from '@jest/globals';
import { inLanguage, portalCopy } from '@practicum/copy';
import { roleAbilities, roles } from '@practicum/domain';
import { experienceOf, homeOf } from './experience';
import { navigation } from './navigation';
import { paths, route } from './paths';

const copy = inLanguage('en', portalCopy);
const everywhere = () => true;

describe('what stands in the navigation', () => {
  it('is what the role may open', () => {
    const labels = navigation('staffSetUp', roleAbilities.instructor, everywhere, copy).map(({ label }) => label);
    expect(labels).toEqual(['Programs', 'Rules', 'Competencies', 'People']);
    expect(navigation('staffSetUp', roleAbilities.registrar, everywhere, copy).map(({ label }) => label)).toContain('Imports');
  });

  it('leads somewhere: an entry without a page is left out', () => {
    const entries = navigation('staffMain', roleAbilities.coordinator, (to) => to === paths.today, copy);
    expect(entries.map(({ to }) => to)).toEqual([paths.today]);
  });

  it.each(roles.filter((role) => role !== 'platform-admin'))('holds the page on which a %s begins', (role) => {
    const experience = experienceOf(role);
    const which = experience === 'staff' ? 'staffMain' : experience;
    expect(navigation(which, roleAbilities[role], everywhere, copy).map(({ to }) => to)).toContain(homeOf[experience]);
  });
});

describe('addresses', () => {
  it('become routes with a named part', () => {
    expect(route(paths.cohort)).toBe('/cohorts/:id');
    expect(route(paths.invitation, 'token')).toBe('/invite/:token');
    expect(route(paths.verifyCertificate, 'number')).toBe('/verify/:number');
  });

  it('escape what a person may type', () => {
    expect(paths.verifyCertificate('LKF 2026/1')).toBe('/verify/LKF%202026%2F1');
  });
});
