import { describe, expect, it } from '@jest/globals';
import { abilities, isAbility, isLocale, isRole, isStaff, mayEver, roleAbilities, roles, sessionSpan, staffRoles } from './index.js';

describe('roles and what they may ever do', () => {
  it.each(abilities)('somebody may %s', (ability) => {
    expect(roles.filter((role) => mayEver(role, ability))).not.toEqual([]);
  });

  it.each(roles)('%s is given no ability twice', (role) => {
    expect(new Set(roleAbilities[role]).size).toBe(roleAbilities[role].length);
  });

  it('only a program director certifies, revokes and confirms an edition', () => {
    for (const ability of ['certify', 'revoke', 'editions.confirm'] as const) {
      expect(roles.filter((role) => mayEver(role, ability))).toEqual(['program-director']);
    }
  });

  it('whoever may be the second of two is staff who answer for records, and no student or preceptor', () => {
    for (const ability of ['countersign', 'revoke.ask', 'revoke.confirm', 'disclose'] as const) {
      expect(roles.filter((role) => mayEver(role, ability))).toEqual(['coordinator', 'registrar', 'program-director']);
    }
  });

  it('only a student consents to what leaves the school', () => {
    expect(roles.filter((role) => mayEver(role, 'consent.give'))).toEqual(['student']);
  });

  it('a student signs nothing', () => {
    const signatures = ['hours.verify', 'hours.return', 'hours.decide', 'procedures.verify', 'record.decide'] as const;
    expect(signatures.filter((ability) => mayEver('student', ability))).toEqual([]);
  });

  it('whoever verifies hours does not decide about them', () => {
    expect(roles.filter((role) => mayEver(role, 'hours.verify') && mayEver(role, 'hours.decide'))).toEqual([]);
  });

  it('the platform administrator sees nothing of a school', () => {
    expect(roleAbilities['platform-admin']).toEqual(['schools.manage']);
  });

  it('staff are the school’s own people', () => {
    expect(roles.filter(isStaff)).toEqual(staffRoles);
  });

  it('words from outside are recognised', () => {
    expect([isRole('registrar'), isRole('owner'), isAbility('certify'), isAbility('fly'), isLocale('es'), isLocale('fr')]).toEqual([true, false, true, false, true, false]);
  });
});

describe('a session', () => {
  it('is short for whoever decides about others', () => {
    expect(sessionSpan(['student', 'coordinator'])).toEqual({ mostMinutes: 720, idleMinutes: 60 });
  });

  it('lasts on a student’s or preceptor’s own phone', () => {
    expect(sessionSpan(['student', 'preceptor'])).toEqual({ mostMinutes: 43_200, idleMinutes: 10_080 });
  });
});
