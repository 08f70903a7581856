import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/index.js';
import { askRevocation, certificationAbilities, confirmRevocation, dropRevocation, type Revocable } from './revoke-certification.js';

const by = (role: Role, accountId: string = role) => ({ role, accountId });
const [director, coordinator] = [by('program-director'), by('coordinator')];
const stands: Revocable = { revokedAt: null, asked: null };
const asked = (who = coordinator): Revocable => ({ revokedAt: null, asked: { ...who, by: 'Carmen Diaz' } });
const revoked: Revocable = { revokedAt: '2026-05-01T10:00:00Z', asked: null };
const codes = (outcome: ReturnType<typeof askRevocation> | ReturnType<typeof confirmRevocation>) => (outcome.ok ? 'accepted' : outcome.refusals.map(({ code }) => code).join(' '));

describe('Asking for a revocation', () => {
  it('takes a reason', () => {
    expect(askRevocation(stands, '  Hours of another student were counted. ', '2026-06-01', coordinator)).toEqual({ ok: true, value: 'Hours of another student were counted.' });
  });

  it.each([
    ['without a reason', stands, ' ', director, 'REASON_MISSING'],
    ['with a reason that points to a patient', stands, 'MRN 4471201 was miscounted', director, 'REVOCATION_REASON_NAMES_A_PERSON'],
    ['of nothing', undefined, 'Wrong', director, 'NOT_FOUND'],
    ['of what is revoked', revoked, 'Wrong', director, 'REVOKED_ALREADY'],
    ['twice', asked(), 'Wrong', director, 'REVOCATION_ASKED_ALREADY'],
    ['by an instructor', stands, 'Wrong', by('instructor'), 'NOT_YOURS_TO_DO'],
    ['by the student', stands, 'Wrong', by('student'), 'NOT_YOURS_TO_DO'],
  ] as const)('is refused %s', (_, certification, reason, actor, expected) => {
    expect(codes(askRevocation(certification, reason, '2026-06-01', actor))).toBe(expected);
  });
});

describe('Confirming a revocation', () => {
  it.each([
    ['a director, what a coordinator asked', asked(), director, 'accepted'],
    ['a coordinator, what a director asked', asked(director), coordinator, 'accepted'],
    ['another director', asked(director), by('program-director', 'other'), 'accepted'],
    ['whoever asked', asked(director), director, 'SECOND_PERSON_NEEDED'],
    ['a registrar, what a coordinator asked', asked(), by('registrar'), 'DIRECTOR_NEEDED'],
    ['an instructor', asked(), by('instructor'), 'NOT_YOURS_TO_DO'],
    ['anybody, what nobody asked', stands, director, 'REVOCATION_NOT_ASKED'],
    ['anybody, what is done', revoked, director, 'REVOKED_ALREADY'],
    ['anybody, what is not there', undefined, director, 'NOT_FOUND'],
  ] as const)('by %s: %#', (_, certification, actor, expected) => {
    expect(codes(confirmRevocation(certification, actor))).toBe(expected);
  });

  it('or dropping it, until then', () => {
    expect([dropRevocation(asked(), coordinator).ok, dropRevocation(asked(), director).ok]).toEqual([true, true]);
    expect(dropRevocation(stands, director)).toMatchObject({ refusals: [{ code: 'REVOCATION_NOT_ASKED' }] });
  });
});

describe('What may be done with a certificate', () => {
  it.each([
    ['standing, to a director', director, stands, ['revoke.ask', 'disclose']],
    ['standing, to an instructor', by('instructor'), stands, []],
    ['asked for, to whoever asked', coordinator, asked(), ['revoke.drop', 'disclose']],
    ['asked for, to another', director, asked(), ['revoke.confirm', 'revoke.drop', 'disclose']],
    ['revoked', director, revoked, ['disclose']],
  ] as const)('%s', (_, actor, certification, expected) => {
    expect(certificationAbilities(actor, certification)).toEqual(expected);
  });
});
