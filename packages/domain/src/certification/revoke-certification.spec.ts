import { describe, expect, it } from '@jest/globals';
import { certificationAbilities } from './certify-eligibility.js';
import { revokeCertification } from './revoke-certification.js';

const director = { role: 'program-director' } as const;
const standing = { revokedAt: null };
const codes = (...args: Parameters<typeof revokeCertification>) => {
  const outcome = revokeCertification(...args);
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
};

describe('Revoking a certification', () => {
  it('takes a reason', () => {
    expect(revokeCertification(standing, '  Hours of another student were counted. ', '2026-06-01', director)).toEqual({
      ok: true,
      value: { reason: 'Hours of another student were counted.' },
    });
    expect(certificationAbilities(director, standing)).toEqual(['revoke']);
  });

  it('is done once', () => {
    expect(codes({ revokedAt: '2026-05-01T10:00:00Z' }, 'Again', '2026-06-01', director)).toEqual(['REVOKED_ALREADY']);
    expect(certificationAbilities(director, { revokedAt: '2026-05-01T10:00:00Z' })).toEqual([]);
  });

  it.each([
    ['without a reason', standing, ' ', director, ['REASON_MISSING']],
    ['with a reason that points to a patient', standing, 'MRN 4471201 was miscounted', director, ['REVOCATION_REASON_NAMES_A_PERSON']],
    ['of nothing', undefined, 'Wrong', director, ['NOT_FOUND']],
    ['by a coordinator', standing, 'Wrong', { role: 'coordinator' }, ['NOT_YOURS_TO_DO']],
  ] as const)('is refused %s', (_, certification, reason, actor, expected) => {
    expect(codes(certification, reason, '2026-06-01', actor)).toEqual(expected);
  });
});
