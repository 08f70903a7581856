import { describe, expect, it } from '@jest/globals';
import { consentCovers, declineConsent, giveConsent, withdrawConsent, type Consent, type ConsentRequest, type GiveConsentInput } from './consent.js';

const TODAY = '2026-05-04';
const ana = { role: 'student', studentId: 'ana' } as const;
const coordinator = { role: 'coordinator', studentId: null } as const;
const input = (bent: Partial<GiveConsentInput> = {}): GiveConsentInput => ({ body: 'National Healthcareer Association', records: 'certificate', purpose: 'exam-application', until: '2026-08-04', ...bent });
const request = (answer: ConsentRequest['answer'] = null): ConsentRequest => ({ id: 'r1', studentId: 'ana', body: 'NHA', records: 'certificate', answer });
const consent = (bent: Partial<Consent> = {}): Consent => ({ id: 'c1', body: 'National Healthcareer Association', records: 'certificate', until: '2026-08-04', withdrawnAt: null, ...bent });
const codes = (outcome: { readonly ok: true } | { readonly ok: false; readonly refusals: readonly { readonly code: string }[] }) => (outcome.ok ? 'accepted' : outcome.refusals.map(({ code }) => code).join(' '));

describe('A consent', () => {
  it.each([
    ['by the student', input(), undefined, ana, 'accepted'],
    ['that ends today', input({ until: TODAY }), undefined, ana, 'accepted'],
    ['for two years', input({ until: '2028-05-03' }), undefined, ana, 'accepted'],
    ['in answer to a question', input({ requestId: 'r1' }), request(), ana, 'accepted'],
    ['by staff', input(), undefined, coordinator, 'NOT_YOURS_TO_DO'],
    ['that ended yesterday', input({ until: '2026-05-03' }), undefined, ana, 'CONSENT_ENDS_BEFORE_TODAY'],
    ['for longer', input({ until: '2028-05-04' }), undefined, ana, 'CONSENT_TOO_LONG'],
    ['in answer to another’s question', input({ requestId: 'r9' }), undefined, ana, 'NOT_FOUND'],
    ['in answer to what was answered', input({ requestId: 'r1' }), request('declined'), ana, 'CONSENT_REQUEST_ANSWERED'],
  ] as const)('%s is given: %#', (_, given, asked, actor, expected) => {
    expect(codes(giveConsent(given, { today: TODAY, asked }, actor))).toBe(expected);
  });

  it.each([
    ['the student', consent(), ana, 'accepted'],
    ['nobody, where it is not theirs', undefined, ana, 'NOT_FOUND'],
    ['nobody twice', consent({ withdrawnAt: '2026-05-03T10:00:00Z' }), ana, 'CONSENT_WITHDRAWN_ALREADY'],
    ['no staff', consent(), coordinator, 'NOT_YOURS_TO_DO'],
  ] as const)('is taken back by %s', (_, given, actor, expected) => {
    expect(codes(withdrawConsent(given, actor))).toBe(expected);
  });

  it.each([
    ['the student', request(), ana, 'accepted'],
    ['nobody twice', request('given'), ana, 'CONSENT_REQUEST_ANSWERED'],
    ['nobody else', undefined, ana, 'NOT_FOUND'],
    ['no staff', request(), coordinator, 'NOT_YOURS_TO_DO'],
  ] as const)('is declined by %s', (_, asked, actor, expected) => {
    expect(codes(declineConsent(asked, actor))).toBe(expected);
  });

  it.each([
    ['the same records to the same body', consent(), true],
    ['more records than wanted', consent({ records: 'certificate-and-packet' }), true],
    ['a name with other spaces and case', consent({ body: ' national  healthcareer association' }), true],
    ['its last day', consent({ until: TODAY }), true],
    ['another body', consent({ body: 'American Medical Technologists' }), false],
    ['a day too late', consent({ until: '2026-05-03' }), false],
    ['what was taken back', consent({ withdrawnAt: '2026-05-03T10:00:00Z' }), false],
  ] as const)('covers or not: %s', (_, given, expected) => {
    expect(consentCovers(given, { body: 'National Healthcareer Association', records: 'certificate' }, TODAY)).toBe(expected);
  });

  it('to the certificate alone does not cover the packet', () => {
    expect(consentCovers(consent(), { body: 'National Healthcareer Association', records: 'certificate-and-packet' }, TODAY)).toBe(false);
  });
});
