// Sending a student's certificate or packet to an outside body. It stands on a consent that holds on that day, and every
// sending is a line that the student sees: when, to whom, what, by whom, under which consent (34 CFR 99.32).
import { z } from 'zod';
import { mayEver, type Actor } from '../access/index.js';
import { outcomeOf, type CommonRefusal, type Outcome } from '../outcome/index.js';
import { addDays, type Instant, type LocalDate } from '../time/index.js';
import { consentCovers, consentHolds, disclosedRecords, sameBody, type AskConsentInput, type Consent, type ConsentRequest, type DisclosedRecords } from './consent.js';

/** How it went: by a link that ends, by hand, or by post. */
export const disclosureWays = ['link', 'by-hand', 'by-mail'] as const;
export type DisclosureWay = (typeof disclosureWays)[number];

/** How long a link works at most; it ends with the consent if that is sooner. */
const LINK_DAYS = 30;

/** The input of sending; the form and the API read it with the same shape. */
export const discloseCertificateInput = z.strictObject({
  certificationId: z.string().min(1), body: z.string().trim().min(2).max(200), records: z.enum(disclosedRecords), way: z.enum(disclosureWays),
});
export type DiscloseCertificateInput = z.output<typeof discloseCertificateInput>;

export type DiscloseRefusal =
  | CommonRefusal
  | { readonly code: 'CONSENT_MISSING'; readonly field: 'body'; readonly body: string }
  | { readonly code: 'CERTIFICATE_REVOKED' }
  | { readonly code: 'CONSENT_GIVEN_ALREADY'; readonly body: string; readonly until: LocalDate }
  | { readonly code: 'CONSENT_ASKED_ALREADY'; readonly body: string };

/** The certificate as sending sees it: the student's consents come with it. */
export interface Disclosable {
  readonly revokedAt: string | null;
  readonly consents: readonly Consent[];
  readonly requests: readonly ConsentRequest[];
}

/** What a sending stands on, and until which day its link works. */
export interface DisclosureGround {
  readonly consentId: string;
  readonly until: LocalDate;
}

/** Accepts a sending with the consent that it stands on, or tells everything that stands against it. */
export function discloseCertificate(certificate: Disclosable | undefined, input: DiscloseCertificateInput, today: LocalDate, actor: Pick<Actor, 'role'>): Outcome<DisclosureGround, DiscloseRefusal> {
  const covering = (certificate?.consents ?? []).filter((consent) => consentCovers(consent, input, today)).toSorted((a, b) => b.until.localeCompare(a.until));
  const [consent] = covering;
  const refusals: readonly (DiscloseRefusal | false)[] = [
    ...barring(certificate, actor),
    certificate !== undefined && consent === undefined && { code: 'CONSENT_MISSING', field: 'body', body: input.body },
  ];
  const latest = addDays(today, LINK_DAYS);
  const ground = { consentId: consent?.id ?? '', until: consent && consent.until < latest ? consent.until : latest };
  return outcomeOf<DisclosureGround, DiscloseRefusal>(ground, refusals.filter((refusal) => refusal !== false));
}

/** Accepts that the student is asked, or tells why that is of no use. */
export function askConsent(certificate: Disclosable | undefined, { body, records }: Pick<AskConsentInput, 'body' | 'records'>, today: LocalDate, actor: Pick<Actor, 'role'>): Outcome<true, DiscloseRefusal> {
  const given = certificate?.consents.find((consent) => consentCovers(consent, { body, records }, today));
  const asked = certificate?.requests.some((request) => request.answer === null && sameBody(request.body, body) && covers(request.records, records));
  const refusals: readonly (DiscloseRefusal | false)[] = [
    ...barring(certificate, actor),
    given !== undefined && { code: 'CONSENT_GIVEN_ALREADY', body: given.body, until: given.until },
    given === undefined && asked === true && { code: 'CONSENT_ASKED_ALREADY', body },
  ];
  return outcomeOf<true, DiscloseRefusal>(true, refusals.filter((refusal) => refusal !== false));
}

/** Whether a link still opens: not run out, and the student has not taken the consent back. */
export function linkOpens({ expiresAt, consent }: { readonly expiresAt: Instant; readonly consent: Pick<Consent, 'until' | 'withdrawnAt'> }, { now, today }: { readonly now: Instant; readonly today: LocalDate }): boolean {
  return now < expiresAt && consentHolds(consent, today);
}

function covers(has: DisclosedRecords, wanted: DisclosedRecords): boolean {
  return has === 'certificate-and-packet' || wanted === 'certificate';
}

function barring(certificate: Disclosable | undefined, actor: Pick<Actor, 'role'>): readonly (DiscloseRefusal | false)[] {
  return [
    !mayEver(actor.role, 'disclose') && { code: 'NOT_YOURS_TO_DO' },
    certificate === undefined && { code: 'NOT_FOUND' },
    typeof certificate?.revokedAt === 'string' && { code: 'CERTIFICATE_REVOKED' },
  ];
}
