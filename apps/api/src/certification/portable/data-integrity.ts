import { createHash } from 'node:crypto';
import { z } from 'zod';
import { verifyBytes } from '../signature.js';
import { contextAt } from './contexts.js';
import { base58, fromBase58 } from './multibase.js';

// The proof inside a credential: W3C Data Integrity with the cryptosuite eddsa-rdfc-2022. The document becomes a canonical
// graph (RDFC-1.0), so that another order of its keys is the same document; a word without a meaning is refused (`safe`).

/** The shape of the proof. */
export const proofShape = z.strictObject({
  type: z.literal('DataIntegrityProof'),
  cryptosuite: z.literal('eddsa-rdfc-2022'),
  created: z.iso.datetime(),
  verificationMethod: z.url(),
  proofPurpose: z.literal('assertionMethod'),
  proofValue: z.string().startsWith('z'),
});
export type Proof = z.output<typeof proofShape>;

/** What a proof can be put into. */
export interface Document {
  readonly '@context': readonly unknown[];
}

/** The document with the proof of a key inside. */
export async function withProof<Content extends Document>(
  document: Content, { method, created, signBytes }: { readonly method: string; readonly created: string; readonly signBytes: (bytes: Uint8Array) => Uint8Array },
): Promise<Content & { readonly proof: Proof }> {
  const options = { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', created, verificationMethod: method, proofPurpose: 'assertionMethod' } as const;
  const proofValue = base58(signBytes(await hashed(document, options)));
  return { ...document, proof: { ...options, proofValue } };
}

/** True where the key signed this document with this proof. */
export async function proofHolds(document: Document, { proofValue, ...options }: Proof, publicKey: string): Promise<boolean> {
  const signature = fromBase58(proofValue);
  if (!signature) return false;
  try {
    return verifyBytes(await hashed(document, options), signature, publicKey);
  } catch {
    // What has no canonical form was never signed.
    return false;
  }
}

async function hashed(document: Document, options: Omit<Proof, 'proofValue'>): Promise<Buffer> {
  const [ofOptions, ofDocument] = await Promise.all([graphHash({ '@context': document['@context'], ...options }), graphHash(document)]);
  return Buffer.concat([ofOptions, ofDocument]);
}

async function graphHash(document: object): Promise<Buffer> {
  // Loaded only where a graph is needed: it takes longer than everything else together.
  const { default: jsonld } = await import('jsonld');
  const documentLoader = async (url: string) => ({ documentUrl: url, document: contextAt(url), contextUrl: null });
  const graph = await jsonld.canonize(document, { algorithm: 'RDFC-1.0', format: 'application/n-quads', base: null, safe: true, documentLoader });
  return createHash('sha256').update(graph).digest();
}
