import type { SignatureFault } from '@practicum/domain';
import type { PublishedKey } from '../signature.js';
import { readCertificate, type CertificateRecord } from '../signed-certificate.js';
import { keyIdOf, schoolOfIssuer } from './addresses.js';
import { isToken, readJson, readToken, tokenKind, tokenPayload } from './credential-forms.js';
import type { EligibilityCredential } from './eligibility-credential.js';
import { signatureFault, type Secured } from './secured.js';

/** The forms in which a certificate travels: a credential as JSON or as a token, or the school's whole record of it. */
export const certificateForms = ['credential', 'token', 'record'] as const;
export type CertificateForm = (typeof certificateForms)[number];

/** A certificate in its form; a credential that is not to the letter of ours is recognised, and read as nothing. */
export type CertificatePaper =
  | { readonly form: 'credential' | 'token'; readonly secured: Secured<EligibilityCredential> | undefined }
  | { readonly form: 'record'; readonly record: CertificateRecord };

/** The form of what was given; nothing where it is no certificate at all. */
export function formOf(given: unknown): CertificatePaper | undefined {
  if (typeof given === 'string') return isToken(given) && tokenKind(given) === 'vc+jwt' ? { form: 'token', secured: readToken(given) } : undefined;
  if (typeof given !== 'object' || given === null) return undefined;
  if ('type' in given && Array.isArray(given.type) && given.type.includes('OpenBadgeCredential')) return { form: 'credential', secured: readJson(given) };
  const record = readCertificate(given);
  return record && { form: 'record', record };
}

/** Whom a certificate file names, before anything of it is believed. */
export interface NamedOrigin {
  readonly school: string | undefined;
  /** The issuer's address; a record names its school alone. */
  readonly issuer: string | undefined;
  readonly keyId: string | undefined;
}

/** Where a file says that it comes from. A credential that cannot be read to the letter still names its issuer. */
export function namedOrigin(given: unknown, paper: CertificatePaper): NamedOrigin {
  if (paper.form === 'record') return { school: paper.record.content.school.slug, issuer: undefined, keyId: paper.record.keyId };
  const issuer = issuerIn(typeof given === 'string' ? tokenPayload(given) : given);
  return { school: issuer === undefined ? undefined : schoolOfIssuer(issuer), issuer, keyId: paper.secured && keyIdOf(paper.secured.method) };
}

/** An issuer stands by its address alone, or as something that has an `id`. */
function issuerIn(document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null || !('issuer' in document)) return undefined;
  const { issuer } = document;
  const id: unknown = typeof issuer === 'object' && issuer !== null && 'id' in issuer ? issuer.id : issuer;
  return typeof id === 'string' ? id : undefined;
}

/** What a text holds: a token as it is, or what stands in it as JSON; nothing where it is neither. */
export function paperIn(text: string): { readonly content: unknown } | undefined {
  if (isToken(text.trim())) return { content: text.trim() };
  try {
    return { content: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** What is wrong with a credential's signature; what could not be read to the letter was altered. */
export async function credentialFault(secured: Secured<EligibilityCredential> | undefined, keys: readonly PublishedKey[]): Promise<SignatureFault | null> {
  if (!secured) return 'altered';
  const { issuer, credentialSubject: { certification } } = secured.content;
  return signatureFault(secured, { issuer: issuer.id, school: schoolOfIssuer(issuer.id) ?? '', on: certification.certifiedOn }, keys);
}
