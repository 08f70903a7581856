import { CERTIFICATION_FORMAT, localDateShape, provesAgain, type CertificationContent } from '@practicum/domain';
import { z } from 'zod';
import { wasInUse, type PublishedKey } from './signature.js';
import { isIntact, isSignedBySchool, signedFileShape, type SignedFile } from './signed-file.js';

/** A certificate as it travels: the portable proof. */
export type SignedCertificate = SignedFile<CertificationContent>;

/** What the signature under a certificate is worth. */
export type SignatureAnswer = 'genuine' | 'forged' | 'unknown-key';

// Only what is needed to look for the key; the rest is believed when the signature holds, and not before.
const head = z.looseObject({
  format: z.literal(CERTIFICATION_FORMAT),
  number: z.string().min(1),
  certifiedOn: localDateShape,
  school: z.looseObject({ slug: z.string().min(1) }),
});

const shape = signedFileShape.extend({ content: head });

/** The certificate in a file, or nothing where the file is none. */
export function readCertificate(file: unknown): SignedCertificate | undefined {
  const read = shape.safeParse(file);
  // The shape of the rest is known once the signature holds: we wrote it. Until then only the head is looked at.
  return read.success ? (read.data as unknown as SignedCertificate) : undefined;
}

/** The content of a certificate in its stored text; nothing where the text is not one. */
export function readContent(text: string): CertificationContent | undefined {
  try {
    const read = head.safeParse(JSON.parse(text));
    return read.success ? (read.data as unknown as CertificationContent) : undefined;
  } catch {
    return undefined;
  }
}

/** True where a key of the school that was in use on that day signed it, and its rules and facts still prove what it says. */
export function isGenuine(certificate: SignedCertificate, key: PublishedKey): boolean {
  const { content } = certificate;
  return isSignedBySchool(CERTIFICATION_FORMAT, certificate, content.school.slug, key) && wasInUse(key, content.certifiedOn) && provesAgain(content);
}

/** What the signature is worth, by the keys that are known. A changed content is forged, whoever signed it. */
export function signatureAnswer(certificate: SignedCertificate, keys: readonly PublishedKey[]): SignatureAnswer {
  if (!isIntact(certificate)) return 'forged';
  const key = keys.find(({ id }) => id === certificate.keyId);
  if (!key) return 'unknown-key';
  return isGenuine(certificate, key) ? 'genuine' : 'forged';
}
