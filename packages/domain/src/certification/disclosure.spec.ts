import { describe, expect, it } from '@jest/globals';
import type { Consent } from './consent.js';
import { askConsent, discloseCertificate, linkOpens, type Disclosable, type DiscloseCertificateInput } from './disclosure.js';

const TODAY = '2026-05-04';
const coordinator = { role: 'coordinator' } as const;
const consent = (bent: Partial<Consent> = {}): Consent => ({ id: 'c1', body: 'NHA', records: 'certificate-and-packet', until: '2026-08-04', withdrawnAt: null, ...bent });
const certificate = (bent: Partial<Disclosable> = {}): Disclosable => ({ revokedAt: null, consents: [consent()], requests: [], ...bent });
const input: DiscloseCertificateInput = { certificationId: 'x', body: 'NHA', records: 'certificate-and-packet', way: 'link' };
const codes = (outcome: { readonly ok: true } | { readonly ok: false; readonly refusals: readonly { readonly code: string }[] }) => (outcome.ok ? 'accepted' : outcome.refusals.map(({ code }) => code).join(' '));

describe('Sending to an outside body', () => {
  it('stands on the consent that holds longest, for as many days as a link works', () => {
    const consents = [consent({ id: 'short', until: '2026-05-10' }), consent({ id: 'long' })];
    expect(discloseCertificate(certificate({ consents }), input, TODAY, coordinator)).toEqual({ ok: true, value: { consentId: 'long', until: '2026-06-03' } });
  });

  it('ends with the consent where that is sooner', () => {
    expect(discloseCertificate(certificate({ consents: [consent({ until: '2026-05-10' })] }), input, TODAY, coordinator)).toMatchObject({ value: { until: '2026-05-10' } });
  });

  it.each([
    ['without a consent', certificate({ consents: [] }), coordinator, 'CONSENT_MISSING'],
    ['under a consent to another body', certificate({ consents: [consent({ body: 'AMT' })] }), coordinator, 'CONSENT_MISSING'],
    ['under a consent to less', certificate({ consents: [consent({ records: 'certificate' })] }), coordinator, 'CONSENT_MISSING'],
    ['under a consent that was taken back', certificate({ consents: [consent({ withdrawnAt: '2026-05-04T09:00:00Z' })] }), coordinator, 'CONSENT_MISSING'],
    ['of a revoked certificate', certificate({ revokedAt: '2026-05-03T09:00:00Z' }), coordinator, 'CERTIFICATE_REVOKED'],
    ['of what is not there', undefined, coordinator, 'NOT_FOUND'],
    ['by an instructor', certificate(), { role: 'instructor' }, 'NOT_YOURS_TO_DO'],
    ['by the student', certificate(), { role: 'student' }, 'NOT_YOURS_TO_DO'],
  ] as const)('is refused %s', (_, found, actor, expected) => {
    expect(codes(discloseCertificate(found, input, TODAY, actor))).toBe(expected);
  });
});

describe('Asking the student', () => {
  const asked = { id: 'r1', studentId: 'ana', body: 'nha', records: 'certificate-and-packet', answer: null } as const;
  it.each([
    ['once', certificate({ consents: [] }), 'accepted'],
    ['again after a no', certificate({ consents: [], requests: [{ ...asked, answer: 'declined' }] }), 'accepted'],
    ['for more than was asked', certificate({ consents: [], requests: [{ ...asked, records: 'certificate' }] }), 'accepted'],
    ['twice', certificate({ consents: [], requests: [asked] }), 'CONSENT_ASKED_ALREADY'],
    ['for what was given', certificate(), 'CONSENT_GIVEN_ALREADY'],
  ] as const)('%s', (_, found, expected) => {
    expect(codes(askConsent(found, input, TODAY, coordinator))).toBe(expected);
  });
});

describe('A link', () => {
  const link = (bent: Partial<Consent> = {}) => ({ expiresAt: '2026-06-03T14:00:00Z', consent: consent(bent) });
  it.each([
    ['while it lasts', link(), true],
    ['not at its end', { ...link(), expiresAt: '2026-05-04T14:00:00Z' }, false],
    ['not after the consent was taken back', link({ withdrawnAt: '2026-05-04T13:00:00Z' }), false],
    ['not after the consent ended', link({ until: '2026-05-03' }), false],
  ] as const)('opens %s', (_, found, expected) => {
    expect(linkOpens(found, { now: '2026-05-04T14:00:00Z', today: TODAY })).toBe(expected);
  });
});
