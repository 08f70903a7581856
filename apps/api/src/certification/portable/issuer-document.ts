import { z } from 'zod';
import type { PublishedKey } from '../signature.js';
import { keyAddress, keyIdOf, schoolOfIssuer } from './addresses.js';
import { fromMultikey, multikey } from './multibase.js';

// Who a school is to the world (W3C Controlled Identifiers): its address, and every key that it ever signed with. A retired
// key keeps its place, for it still proves what it signed: it says since when it signs nothing more, not that it is revoked.

const OWN_WORDS = 'urn:uuid:f36da7ca-fdc2-4964-bcec-20b0fdc318b1';
const instant = (word: string) => ({ '@id': `${OWN_WORDS}#${word}`, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' });
const CONTEXT = ['https://www.w3.org/ns/cid/v1', { madeAt: instant('madeAt'), retiredAt: instant('retiredAt') }] as const;

const shape = z.object({
  id: z.url(),
  verificationMethod: z.array(z.object({
    id: z.string(), type: z.literal('Multikey'), publicKeyMultibase: z.string(), madeAt: z.iso.datetime(), retiredAt: z.iso.datetime().optional(),
  })),
});

/** The document that a school's address answers with. */
export function issuerDocument(issuer: string, keys: readonly PublishedKey[]): object {
  const methods = keys.map(({ id, publicKey, madeAt, retiredAt }) => ({
    id: keyAddress(issuer, id), type: 'Multikey', controller: issuer, publicKeyMultibase: multikey(publicKey), madeAt, ...(retiredAt !== null && { retiredAt }),
  }));
  return { '@context': CONTEXT, id: issuer, verificationMethod: methods, assertionMethod: methods.map(({ id }) => id) };
}

/** The keys in such a document; nothing where it is none. */
export function keysOfIssuer(given: unknown): readonly PublishedKey[] | undefined {
  const read = shape.safeParse(given);
  const school = read.success ? schoolOfIssuer(read.data.id) : undefined;
  if (!read.success || school === undefined) return undefined;
  return read.data.verificationMethod.flatMap(({ id, publicKeyMultibase, madeAt, retiredAt = null }) => {
    const publicKey = fromMultikey(publicKeyMultibase);
    return publicKey === undefined ? [] : [{ id: keyIdOf(id), school, publicKey, madeAt, retiredAt }];
  });
}
