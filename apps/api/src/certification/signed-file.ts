import { canonicalJson } from '@practicum/domain';
import { z } from 'zod';
import { issuerAddress, keyAddress, keyIdOf } from './portable/addresses.js';
import { digestOf, type Paper, type PublishedKey } from './signature.js';

// What a school signs travels as a file of its own: the content, its digest, the signature, and which key made it. The file
// holds no key: whoever checks it takes the school's keys from the school.

/** Content and signature, as they travel. */
export interface SignedFile<Content = unknown> {
  readonly content: Content;
  readonly digest: string;
  readonly algorithm: 'Ed25519';
  readonly keyId: string;
  readonly signature: string;
}

export const signedFileShape = z.object({
  content: z.record(z.string(), z.unknown()),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  algorithm: z.literal('Ed25519'),
  keyId: z.string().min(1),
  signature: z.string().min(1),
});

/** The published keys of schools as a JSON Web Key Set (RFC 7517), with when each was in use. */
export const keySetShape = z.object({
  keys: z.array(z.object({
    kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string(),
    school: z.string(), madeAt: z.iso.datetime(), retiredAt: z.iso.datetime().nullable(),
  })),
});

/** The key set as it is published, each key under its name in the world. `Ed25519` is its own algorithm since RFC 9864. */
export function keySet(keys: readonly PublishedKey[], publicUrl: URL): z.input<typeof keySetShape> {
  return {
    keys: keys.map(({ id, school, publicKey, madeAt, retiredAt }) =>
      ({ kty: 'OKP', crv: 'Ed25519', alg: 'Ed25519', use: 'sig', kid: keyAddress(issuerAddress(publicUrl, school), id), x: publicKey, school, madeAt, retiredAt })),
  };
}

/** The keys of a set that was read. */
export function keysIn({ keys }: z.output<typeof keySetShape>): readonly PublishedKey[] {
  return keys.map(({ kid, school, x, madeAt, retiredAt }) => ({ id: keyIdOf(kid), school, publicKey: x, madeAt, retiredAt }));
}

/** Signs a content for a kind of paper. */
export function signedFile<Content>(paper: Paper, content: Content, key: { readonly id: string; readonly sign: (paper: Paper, digest: string) => string }): SignedFile<Content> {
  const digest = digestOf(canonicalJson(content));
  return { content, digest, algorithm: 'Ed25519', keyId: key.id, signature: key.sign(paper, digest) };
}

/** True where the content still has the digest that was signed. */
export function isIntact({ content, digest }: Pick<SignedFile, 'content' | 'digest'>): boolean {
  return digestOf(canonicalJson(content)) === digest;
}
