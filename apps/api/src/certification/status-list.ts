import { gunzipSync, gzipSync } from 'node:zlib';
import { addMinutes, type Instant, type LocalDate, type RevocationAnswer, type RevocationFault } from '@practicum/domain';
import { z } from 'zod';
import { keyAddress, schoolOfIssuer } from './portable/addresses.js';
import { STATUS_CONTEXT } from './portable/contexts.js';
import { proofHolds, proofShape, withProof, type Proof } from './portable/data-integrity.js';
import { exactly, type EligibilityCredential } from './portable/eligibility-credential.js';
import { signatureFault, type Secured } from './portable/secured.js';
import type { PublishedKey } from './signature.js';
import type { OpenKey } from './signing-keys.js';

// Which certificates a school has taken back: a W3C Bitstring Status List, signed and good for a day. Every certificate has a
// place of its own, drawn by lot, and one bit there; whoever reads the list learns no number and nothing of who was when.

/** Places at least: among so many, one bit says little about one student. */
const LEAST_PLACES = 131_072;
/** The list doubles when a quarter of it is taken, so that a free place is soon found by lot. */
const ROOM = 4;
const VALID_MINUTES = 24 * 60;
/** A list that unpacks to more than this is not one of ours: 134 million places. */
const MOST_BYTES = 16 * 1024 * 1024;

const shape = z.strictObject({
  '@context': exactly(STATUS_CONTEXT),
  id: z.url(),
  type: exactly(['VerifiableCredential', 'BitstringStatusListCredential']),
  issuer: z.url(),
  validFrom: z.iso.datetime(),
  validUntil: z.iso.datetime(),
  credentialSubject: z.strictObject({ id: z.url(), type: z.literal('BitstringStatusList'), statusPurpose: z.literal('revocation'), encodedList: z.string().startsWith('u') }),
});

/** The list as a credential. */
export type StatusList = z.output<typeof shape>;

/** How many places the list of a school has that has given out so many. */
export function placesFor(taken: number): number {
  let places = LEAST_PLACES;
  while (places < taken * ROOM) places *= 2;
  return places;
}

/** The list of a school as it stands now, signed. */
export function statusList(
  { issuer, list, places, revoked }: { readonly issuer: string; readonly list: string; readonly places: number; readonly revoked: readonly number[] },
  now: Instant, key: OpenKey,
): Promise<StatusList & { readonly proof: Proof }> {
  const unsigned: StatusList = {
    '@context': STATUS_CONTEXT, id: list, type: ['VerifiableCredential', 'BitstringStatusListCredential'], issuer, validFrom: now, validUntil: addMinutes(now, VALID_MINUTES),
    credentialSubject: { id: `${list}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: encoded(places, revoked) },
  };
  return withProof(unsigned, { method: keyAddress(issuer, key.id), created: now, signBytes: key.signBytes });
}

/** The list in a file; nothing where the file is none. */
export function readStatusList(file: unknown): Secured<StatusList> | undefined {
  if (typeof file !== 'object' || file === null) return undefined;
  const { proof: givenProof, ...document } = file as Readonly<Record<string, unknown>>;
  const [content, proof] = [shape.safeParse(document), proofShape.safeParse(givenProof)];
  if (!content.success || !proof.success) return undefined;
  return { content: content.data, method: proof.data.verificationMethod, signedBy: (publicKey) => proofHolds(content.data, proof.data, publicKey) };
}

/** What is known of a revocation, and where it is nothing good, why. */
export interface RevocationKnown {
  readonly answer: RevocationAnswer;
  readonly fault: RevocationFault | null;
}

/**
 * How a certificate stands by a list, on a day. Revoked stays revoked, however old the list is; good is only what a list
 * of the same school says that was signed after the certificate, by a key then in use, and still holds on that day.
 */
export async function revocationBy(
  list: Secured<StatusList>,
  { credentialStatus, issuer }: Pick<EligibilityCredential, 'credentialStatus' | 'issuer'>,
  { certifiedOn, on, keys }: { readonly certifiedOn: LocalDate; readonly on: LocalDate; readonly keys: readonly PublishedKey[] },
): Promise<RevocationKnown> {
  const { content } = list;
  const [school, signedOn] = [schoolOfIssuer(issuer.id), content.validFrom.slice(0, 10)];
  if (school === undefined || schoolOfIssuer(content.issuer) !== school) return unknown('list-of-another-school');
  const fault = await signatureFault(list, { issuer: content.issuer, school, on: signedOn }, keys);
  if (fault !== null) return unknown(fault === 'key-not-given' ? 'list-key-not-given' : 'list-altered');
  const revoked = bitAt(content.credentialSubject.encodedList, Number(credentialStatus.statusListIndex));
  if (revoked === undefined) return unknown('list-too-short');
  if (revoked) return { answer: 'revoked', fault: 'revoked' };
  if (signedOn < certifiedOn) return unknown('list-too-old');
  return on <= content.validUntil.slice(0, 10) ? { answer: 'good', fault: null } : unknown('list-run-out');
}

/** Nothing good is known. */
export function unknown(fault: RevocationFault): RevocationKnown {
  return { answer: 'unknown', fault };
}

// The first place is the leftmost bit of the first byte.
function encoded(places: number, revoked: readonly number[]): string {
  const bits = Buffer.alloc(places / 8);
  for (const place of revoked) bits.writeUInt8(bits.readUInt8(place >> 3) | (0x80 >> (place & 7)), place >> 3);
  return `u${gzipSync(bits).toString('base64url')}`;
}

function bitAt(text: string, place: number): boolean | undefined {
  try {
    const bits = gunzipSync(Buffer.from(text.slice(1), 'base64url'), { maxOutputLength: MOST_BYTES });
    const byte = bits.length * 8 < LEAST_PLACES ? undefined : bits[place >> 3];
    return byte === undefined ? undefined : (byte & (0x80 >> (place & 7))) !== 0;
  } catch {
    return undefined;
  }
}
