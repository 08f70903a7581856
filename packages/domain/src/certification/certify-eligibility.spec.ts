import { describe, expect, it } from '@jest/globals';
import { roles } from '../access/index.js';
import { certifyEligibility, heldBackReasons, type CertificationCandidate } from './certify-eligibility.js';

const candidate = (bent: Partial<CertificationCandidate> = {}): CertificationCandidate => ({
  enrollmentId: 'enrollment-1',
  credential: 'CPT-NHA',
  edition: '2022-09',
  editionConfirmed: true,
  route: 'R1',
  verdict: 'eligible',
  unmetCount: 0,
  openCount: 0,
  eligibleOn: null,
  certified: null,
  awaits: null,
  ...bent,
});
const director = { role: 'program-director' } as const;
const alone = { attested: true, signers: 'one' } as const;
const inTwo = { attested: true, signers: 'two' } as const;

describe('Certifying eligibility', () => {
  it('certifies who is eligible and holds the others of the batch back', () => {
    const [ana, ben] = [candidate(), candidate({ enrollmentId: 'enrollment-2', verdict: 'not-yet', unmetCount: 2, eligibleOn: '2026-05-01' })];
    expect(certifyEligibility([ana, ben], alone, director)).toEqual({
      ok: true,
      value: { certify: [ana], heldBack: [{ candidate: ben, reasons: [{ code: 'NOT_ELIGIBLE_YET', unmetCount: 2, eligibleOn: '2026-05-01' }] }] },
    });
  });

  it.each([
    ['not eligible yet', { verdict: 'not-yet', unmetCount: 1 }, ['NOT_ELIGIBLE_YET']],
    ['waiting for a person', { verdict: 'needs-person', openCount: 1 }, ['WAITS_FOR_A_PERSON']],
    ['closed out of every route', { verdict: 'closed' }, ['ROUTES_CLOSED']],
    ['under an edition that nobody confirmed', { editionConfirmed: false }, ['EDITION_NOT_CONFIRMED']],
    ['both', { verdict: 'not-yet', editionConfirmed: false }, ['NOT_ELIGIBLE_YET', 'EDITION_NOT_CONFIRMED']],
    ['waiting for a second signature', { awaits: { signedBy: 'Carmen Diaz', on: '2026-05-04' } }, ['AWAITS_SECOND_SIGNATURE']],
    ['certified already', { certified: { number: '0000', certifiedOn: '2026-03-03' } }, ['ALREADY_CERTIFIED']],
  ] as const)('holds back who is %s', (_, bent, codes) => {
    expect(heldBackReasons(candidate(bent)).map(({ code }) => code)).toEqual(codes);
    expect(certifyEligibility([candidate(bent)], alone, director)).toMatchObject({ value: { certify: [] } });
  });

  it.each(roles.filter((role) => role !== 'program-director'))('is not for a %s alone', (role) => {
    expect(certifyEligibility([candidate()], alone, { role })).toEqual({ ok: false, refusals: [{ code: 'NOT_YOURS_TO_DO' }] });
  });

  it('begins with a coordinator, a registrar or a director where two sign', () => {
    expect(roles.filter((role) => certifyEligibility([candidate()], inTwo, { role }).ok)).toEqual(['coordinator', 'registrar', 'program-director']);
  });

  it('needs the tick under the sentence, and somebody to certify', () => {
    expect(certifyEligibility([candidate()], { ...alone, attested: false }, director)).toMatchObject({ refusals: [{ code: 'NOT_ATTESTED', field: 'attested' }] });
    expect(certifyEligibility([], alone, director)).toMatchObject({ refusals: [{ code: 'NOBODY_TO_CERTIFY' }] });
  });
});
