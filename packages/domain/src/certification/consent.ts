// What leaves the school about a student needs the student's written consent: which records, to whom, what for, until when
// (34 CFR 99.30). The student gives it and takes it back at any moment; what was sent before stays in the record (99.32).
import { z } from 'zod';
import { mayEver, type Actor } from '../access/index.js';
import { outcomeOf, type CommonRefusal, type Outcome } from '../outcome/index.js';
import { addDays, localDateShape, type LocalDate } from '../time/index.js';

/** Which records may be sent. */
export const disclosedRecords = ['certificate', 'certificate-and-packet'] as const;
export type DisclosedRecords = (typeof disclosedRecords)[number];

/** What they are sent for. */
export const disclosurePurposes = ['exam-application', 'license-application', 'employment', 'further-study'] as const;
export type DisclosurePurpose = (typeof disclosurePurposes)[number];

/** A consent holds for two years at most: whoever still wants it then says so again. */
const MOST_CONSENT_DAYS = 730;

const toWhom = { body: z.string().trim().min(2).max(200), records: z.enum(disclosedRecords), purpose: z.enum(disclosurePurposes) };

/** The input of consenting, by oneself or in answer to a question. */
export const giveConsentInput = z.strictObject({ ...toWhom, until: localDateShape, requestId: z.string().min(1).optional() });
export type GiveConsentInput = z.output<typeof giveConsentInput>;

/** The input of taking a consent back. */
export const withdrawConsentInput = z.strictObject({ consentId: z.string().min(1) });

/** The input of saying no to what staff asked. */
export const declineConsentInput = z.strictObject({ requestId: z.string().min(1) });

/** The input of asking the student. */
export const askConsentInput = z.strictObject({ certificationId: z.string().min(1), ...toWhom });
export type AskConsentInput = z.output<typeof askConsentInput>;

/** A consent as it stands. */
export interface Consent {
  readonly id: string;
  readonly body: string;
  readonly records: DisclosedRecords;
  /** The last day that it holds, included. */
  readonly until: LocalDate;
  readonly withdrawnAt: string | null;
}

/** What staff asked of a student, and how it was answered. */
export interface ConsentRequest {
  readonly id: string;
  readonly studentId: string;
  readonly body: string;
  readonly records: DisclosedRecords;
  readonly answer: 'given' | 'declined' | null;
}

export type GiveConsentRefusal =
  | CommonRefusal
  | { readonly code: 'CONSENT_ENDS_BEFORE_TODAY'; readonly field: 'until'; readonly today: LocalDate }
  | { readonly code: 'CONSENT_TOO_LONG'; readonly field: 'until'; readonly latest: LocalDate }
  | { readonly code: 'CONSENT_REQUEST_ANSWERED' }
  | { readonly code: 'CONSENT_WITHDRAWN_ALREADY' };

/** Accepts a consent, or tells everything that stands against it. `asked` is undefined where a request is named that is not theirs. */
export function giveConsent(
  { until, requestId }: GiveConsentInput, { today, asked }: { readonly today: LocalDate; readonly asked: ConsentRequest | undefined }, actor: Pick<Actor, 'role' | 'studentId'>,
): Outcome<string, GiveConsentRefusal> {
  const latest = addDays(today, MOST_CONSENT_DAYS);
  const refusals: readonly (GiveConsentRefusal | false)[] = [
    (!mayEver(actor.role, 'consent.give') || actor.studentId === null) && { code: 'NOT_YOURS_TO_DO' },
    requestId !== undefined && asked === undefined && { code: 'NOT_FOUND', field: 'requestId' },
    asked !== undefined && asked.answer !== null && { code: 'CONSENT_REQUEST_ANSWERED' },
    until < today && { code: 'CONSENT_ENDS_BEFORE_TODAY', field: 'until', today },
    until > latest && { code: 'CONSENT_TOO_LONG', field: 'until', latest },
  ];
  return outcomeOf<string, GiveConsentRefusal>(actor.studentId ?? '', refusals.filter((refusal) => refusal !== false));
}

/** Accepts that a consent is taken back from now on. */
export function withdrawConsent(consent: Consent | undefined, actor: Pick<Actor, 'role'>): Outcome<true, GiveConsentRefusal> {
  const refusals: readonly (GiveConsentRefusal | false)[] = [
    !mayEver(actor.role, 'consent.give') && { code: 'NOT_YOURS_TO_DO' },
    consent === undefined && { code: 'NOT_FOUND' },
    typeof consent?.withdrawnAt === 'string' && { code: 'CONSENT_WITHDRAWN_ALREADY' },
  ];
  return outcomeOf<true, GiveConsentRefusal>(true, refusals.filter((refusal) => refusal !== false));
}

/** Accepts that the student says no to what staff asked. */
export function declineConsent(asked: ConsentRequest | undefined, actor: Pick<Actor, 'role'>): Outcome<true, GiveConsentRefusal> {
  const refusals: readonly (GiveConsentRefusal | false)[] = [
    !mayEver(actor.role, 'consent.give') && { code: 'NOT_YOURS_TO_DO' },
    asked === undefined && { code: 'NOT_FOUND' },
    asked !== undefined && asked.answer !== null && { code: 'CONSENT_REQUEST_ANSWERED' },
  ];
  return outcomeOf<true, GiveConsentRefusal>(true, refusals.filter((refusal) => refusal !== false));
}

/** Whether a consent holds on a day. */
export function consentHolds({ until, withdrawnAt }: Pick<Consent, 'until' | 'withdrawnAt'>, today: LocalDate): boolean {
  return withdrawnAt === null && today <= until;
}

/** Whether a consent allows these records to go to this body on a day; names differ in nothing but case and spaces. */
export function consentCovers(consent: Consent, wanted: { readonly body: string; readonly records: DisclosedRecords }, today: LocalDate): boolean {
  const enough = consent.records === 'certificate-and-packet' || wanted.records === 'certificate';
  return enough && consentHolds(consent, today) && sameBody(consent.body, wanted.body);
}

/** Whether two names are the same body's, as they were written. */
export function sameBody(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(one) === plain(other);
}
