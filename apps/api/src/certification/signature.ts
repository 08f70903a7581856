import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { addDays, type Instant, type LocalDate } from '@practicum/domain';

// Ed25519 (RFC 8032). Under a paper one line of text is signed that names what it is, and under it the SHA-256 of the canonical
// content in lower-case hexadecimal: a signature under one kind of paper is never a signature under another. Credentials are
// signed as their standards say, over 64 bytes of hashes or over a token's own text; neither can be read as such a line.

/** The kinds of paper that a school signs. */
export type Paper = 'practicum-certification-1' | 'practicum-ledger-head-1';

/** A public key as it is published: whose it is, and when it was in use. */
export interface PublishedKey {
  readonly id: string;
  /** The school's slug. */
  readonly school: string;
  /** The 32 bytes of the key in base64url, as a JWK has them under `x`. */
  readonly publicKey: string;
  readonly madeAt: Instant;
  readonly retiredAt: Instant | null;
}

/** A new pair: the public half as it is published, the private half as text to be sealed (PKCS #8, PEM). */
export function newKeyPair(): { readonly publicKey: string; readonly privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { publicKey: String(publicKey.export({ format: 'jwk' }).x), privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
}

/** SHA-256 of a text, in lower-case hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The signature under bytes. */
export function signBytes(bytes: Uint8Array, privateKey: string): Uint8Array {
  return sign(null, bytes, createPrivateKey(privateKey));
}

/** True where the key's owner signed exactly these bytes. */
export function verifyBytes(bytes: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  try {
    return verify(null, bytes, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' }), signature);
  } catch {
    // A key or a signature that is none proves nothing.
    return false;
  }
}

/** The signature under a paper, in base64url. */
export function signPaper(paper: Paper, digest: string, privateKey: string): string {
  return Buffer.from(signBytes(message(paper, digest), privateKey)).toString('base64url');
}

/** True where the key's owner signed exactly this digest for exactly this kind of paper. */
export function isSignedBy(paper: Paper, digest: string, signature: string, publicKey: string): boolean {
  return verifyBytes(message(paper, digest), Buffer.from(signature, 'base64url'), publicKey);
}

/** True where the key was in use on the day. The day is the school's own, the key's dates are UTC: they may differ by one. */
export function wasInUse({ madeAt, retiredAt }: Pick<PublishedKey, 'madeAt' | 'retiredAt'>, on: LocalDate): boolean {
  return addDays(on, 1) >= madeAt.slice(0, 10) && (retiredAt === null || addDays(on, -1) <= retiredAt.slice(0, 10));
}

function message(paper: Paper, digest: string): Buffer {
  return Buffer.from(`${paper}\n${digest}`);
}
