import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/index.js';
import type { CertificationCandidate } from './certify-eligibility.js';
import { countersign, firstSignatureAbilities, type FirstSigned } from './countersign.js';

const candidate: CertificationCandidate = {
  enrollmentId: 'enrollment-1', credential: 'CPT-NHA', edition: '2022-09', editionConfirmed: true, route: 'R1', verdict: 'eligible', unmetCount: 0, openCount: 0, eligibleOn: null,
  certified: null, awaits: { signedBy: 'Carmen Diaz', on: '2026-05-04' },
};
const first = (bent: Partial<FirstSigned> = {}): FirstSigned => ({
  id: 'first-1', accountId: 'carmen', role: 'coordinator', signedBy: 'Carmen Diaz', signedOn: '2026-05-04', seen: 'aa', now: 'aa', candidate, ...bent,
});
const by = (role: Role, accountId = 'dana') => ({ role, accountId });
const codes = (outcome: ReturnType<typeof countersign>) => (outcome.ok ? 'accepted' : outcome.refusals.map(({ code }) => code).join(' '));

describe('The second signature', () => {
  it('certifies whose record is what the first signer saw, and lets the others leave with every reason', () => {
    const [same, changed, short] = [first(), first({ id: 'first-2', now: 'bb' }), first({ id: 'first-3', now: 'cc', candidate: { ...candidate, verdict: 'not-yet', unmetCount: 1 } })];
    expect(countersign([same, changed, short], true, by('program-director'))).toEqual({
      ok: true,
      value: {
        certify: [same],
        left: [
          { signed: changed, reasons: [{ code: 'RECORD_CHANGED', signedBy: 'Carmen Diaz', on: '2026-05-04' }] },
          { signed: short, reasons: [{ code: 'RECORD_CHANGED', signedBy: 'Carmen Diaz', on: '2026-05-04' }, { code: 'NOT_ELIGIBLE_YET', unmetCount: 1, eligibleOn: null }] },
        ],
      },
    });
  });

  it.each([
    ['by whoever signed first', [first({ role: 'program-director', accountId: 'dana' })], true, by('program-director'), 'SECOND_PERSON_NEEDED'],
    ['by two who are no director', [first()], true, by('registrar', 'rosa'), 'DIRECTOR_NEEDED'],
    ['by an instructor', [first()], true, by('instructor', 'ivan'), 'NOT_YOURS_TO_DO'],
    ['without the tick', [first()], false, by('program-director'), 'NOT_ATTESTED'],
    ['under nobody', [], true, by('program-director'), 'NOBODY_TO_CERTIFY'],
  ] as const)('is refused %s', (_, waiting, attested, actor, expected) => {
    expect(codes(countersign(waiting, attested, actor))).toBe(expected);
  });

  it.each([
    ['another, a director', by('program-director'), ['countersign', 'certify.withdraw']],
    ['another who is no director', by('registrar', 'rosa'), []],
    ['whoever signed first', by('coordinator', 'carmen'), ['certify.withdraw']],
    ['a student', by('student', 'ana'), []],
  ] as const)('and taking back the first is open to %s', (_, actor, expected) => {
    expect(firstSignatureAbilities(first(), actor)).toEqual(expected);
  });
});
