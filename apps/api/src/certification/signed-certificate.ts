import { CERTIFICATION_FORMAT, localDateShape, provesAgain, type CertificationContent, type SignatureFault } from '@practicum/domain';
import { z } from 'zod';
import { signatureFault } from './portable/secured.js';
import { isSignedBy, type PublishedKey } from './signature.js';
import { isIntact, signedFileShape, type SignedFile } from './signed-file.js';

/** The whole certificate as the school signed it, with the record: for the student, and for staff who may see the record. */
export type SignedCertificate = SignedFile<CertificationContent>;

// Only what is needed to look for the key; the rest is believed when the signature holds, and not before.
const head = z.looseObject({
  format: z.literal(CERTIFICATION_FORMAT),
  number: z.string().min(1),
  certifiedOn: localDateShape,
  school: z.looseObject({ slug: z.string().min(1) }),
});

const shape = signedFileShape.extend({ content: head, credential: z.record(z.string(), z.unknown()).optional() });

/** The whole certificate as a file: what was signed, and the public credential that carries its digest. */
export interface CertificateRecord extends SignedCertificate {
  readonly credential?: object | undefined;
}

/** The certificate in a file, or nothing where the file is none. */
export function readCertificate(file: unknown): CertificateRecord | undefined {
  const read = shape.safeParse(file);
  // The shape of the rest is known once the signature holds: we wrote it. Until then only the head is looked at.
  return read.success ? (read.data as unknown as CertificateRecord) : undefined;
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

/**
 * What is wrong with a certificate, by the keys that are known; nothing where a key of the school that was in use on that
 * day signed it, and its rules and facts still prove what it says. A changed content is altered, whoever signed it.
 */
export async function certificateFault(certificate: SignedCertificate, keys: readonly PublishedKey[]): Promise<SignatureFault | null> {
  if (!isIntact(certificate)) return 'altered';
  const { content, digest, signature, keyId } = certificate;
  const secured = { content, method: keyId, signedBy: async (publicKey: string) => isSignedBy(CERTIFICATION_FORMAT, digest, signature, publicKey) };
  const fault = await signatureFault(secured, { school: content.school.slug, on: content.certifiedOn }, keys);
  return fault ?? (provesAgain(content) ? null : 'not-proved');
}
