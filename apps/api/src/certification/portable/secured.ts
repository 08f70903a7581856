import type { LocalDate, SignatureAnswer, SignatureFault } from '@practicum/domain';
import { wasInUse, type PublishedKey } from '../signature.js';
import { keyAddress, keyIdOf } from './addresses.js';

/** Something signed, in whichever form it came: what it says, which key it names, and whether a key made the signature. */
export interface Secured<Content> {
  readonly content: Content;
  /** The key's name, in the world or alone. */
  readonly method: string;
  readonly signedBy: (publicKey: string) => Promise<boolean>;
}

/** Whose signature it must be, and on which day it was given. */
export interface Expected {
  readonly issuer?: string;
  readonly school: string;
  readonly on: LocalDate;
}

/** What is wrong with a signature, by the keys that are known; nothing where it is the school's own, of its day. */
export async function signatureFault({ method, signedBy }: Secured<unknown>, { issuer, school, on }: Expected, keys: readonly PublishedKey[]): Promise<SignatureFault | null> {
  const id = keyIdOf(method);
  if (issuer !== undefined && method !== keyAddress(issuer, id)) return 'altered';
  const key = keys.find((one) => one.id === id);
  if (!key) return 'key-not-given';
  if (key.school !== school) return 'key-of-another-school';
  if (!wasInUse(key, on)) return 'key-not-in-use';
  return (await signedBy(key.publicKey)) ? null : 'altered';
}

/** The word for a signature with this fault, or without one. */
export function signatureAnswer(fault: SignatureFault | null): SignatureAnswer {
  if (fault === null) return 'genuine';
  return fault === 'key-not-given' ? 'unknown-key' : 'forged';
}
