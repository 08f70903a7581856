import { canonicalJson, localDateShape, type PublicCertificate } from '@practicum/domain';
import { portableCertificate, say } from '@practicum/copy';
import { z } from 'zod';
import { issuerAddress, schoolOfIssuer, statusAddress, verifyAddress } from './addresses.js';
import { CERTIFICATE_CONTEXT } from './contexts.js';

// The public part of a certificate as a W3C Verifiable Credential 2.0 that is an Open Badges 3.0 credential. What Open Badges
// has a place for stands there; the rest is one piece of JSON under `certification`. Nothing stands twice.

/** A value that must be exactly this. */
export const exactly = <const Value>(value: Value) =>
  z.custom<Value>((given) => typeof given === 'object' && given !== null && canonicalJson(given) === canonicalJson(value));

const text = z.string().min(1);
const named = z.object({ code: text, name: text });
const finding = z.object({ path: text, requirement: text, kind: text, status: text, have: z.number().optional(), need: z.number().optional(), unit: text.optional() });

const shape = z.strictObject({
  '@context': exactly(CERTIFICATE_CONTEXT),
  id: z.url(),
  type: exactly(['VerifiableCredential', 'OpenBadgeCredential']),
  name: text,
  issuer: z.strictObject({ id: z.url(), type: exactly(['Profile']), name: text }),
  validFrom: z.iso.datetime({ offset: true }),
  validUntil: z.iso.datetime({ offset: true }).optional(),
  credentialSubject: z.strictObject({
    type: exactly(['AchievementSubject']),
    identifier: z.tuple([z.strictObject({ type: z.literal('IdentityObject'), identityHash: text, identityType: z.literal('name'), hashed: z.literal(false) })]),
    achievement: z.strictObject({ id: z.url(), type: exactly(['Achievement']), name: text, description: text, criteria: z.strictObject({ narrative: text }) }),
    certification: z.object({
      number: text, demo: z.boolean(), program: named, credential: named, edition: text, route: text, certifiedOn: localDateShape,
      signers: z.array(z.object({ name: text, capacity: text })).min(1).readonly(), findings: z.array(finding).readonly(), digest: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  }),
  credentialStatus: z.strictObject({
    id: z.url(), type: z.literal('BitstringStatusListEntry'), statusPurpose: z.literal('revocation'), statusListIndex: z.string().regex(/^\d{1,9}$/), statusListCredential: z.url(),
  }),
});

/** A certificate as a credential, before anybody signed it. */
export type EligibilityCredential = z.output<typeof shape>;

/** Writes the credential. A day holds wherever on Earth it is still that day, so its hours carry the widest offsets. */
export function eligibilityCredential(certificate: PublicCertificate, { publicUrl, statusIndex }: { readonly publicUrl: URL; readonly statusIndex: number }): EligibilityCredential {
  const { school, student, holdsUntil, signers, findings, ...facts } = certificate;
  const { credential, edition, route, certifiedOn, number } = facts;
  const [issuer, list] = [issuerAddress(publicUrl, school.slug), statusAddress(publicUrl, school.slug)];
  const words = { credential: credential.name, code: credential.code, edition, route, on: certifiedOn };
  return {
    '@context': CERTIFICATE_CONTEXT,
    id: verifyAddress(publicUrl, number),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: say('en', portableCertificate.title, words),
    issuer: { id: issuer, type: ['Profile'], name: school.name },
    validFrom: `${certifiedOn}T00:00:00+14:00`,
    ...(holdsUntil !== null && { validUntil: `${holdsUntil}T23:59:59-12:00` }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityHash: student.name, identityType: 'name', hashed: false }],
      achievement: {
        id: `${issuer}#${credential.code}.${edition}.${route}`, type: ['Achievement'],
        name: say('en', portableCertificate.name, words), description: say('en', portableCertificate.description, words), criteria: { narrative: say('en', portableCertificate.criteria, words) },
      },
      certification: { ...facts, signers, findings },
    },
    credentialStatus: { id: `${list}#${statusIndex}`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: String(statusIndex), statusListCredential: list },
  };
}

/** The credential in an object, to the letter of its shape; nothing where something is missing, other, or too much. */
export function readEligibilityCredential(given: unknown): EligibilityCredential | undefined {
  const read = shape.safeParse(given);
  // As it was given: what the shape does not name inside `certification` was signed too.
  return read.success ? (given as EligibilityCredential) : undefined;
}

/** What a credential says. */
export type CredentialFacts = Omit<EligibilityCredential['credentialSubject']['certification'], 'findings'> & Pick<PublicCertificate, 'student' | 'school' | 'holdsUntil'>;

/** What a credential says, in the words of the certificate; nothing where the issuer is no school of ours. */
export function factsOf({ issuer, validUntil, credentialSubject: { identifier: [student], certification } }: EligibilityCredential): CredentialFacts | undefined {
  const slug = schoolOfIssuer(issuer.id);
  if (slug === undefined) return undefined;
  const { findings: _, ...facts } = certification;
  return { ...facts, student: { name: student.identityHash }, school: { slug, name: issuer.name }, holdsUntil: validUntil?.slice(0, 10) ?? null };
}
