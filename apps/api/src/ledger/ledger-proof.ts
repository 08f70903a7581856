// The proof that an event stands in a school's ledger: the event, its place, the path to the root, and the head that the school
// signed. Whoever has it needs nothing else of us but the school's published keys.
import { LEDGER_EVENT_FORMAT, provesInclusion, type LedgerLeaf } from '@practicum/domain';
import { z } from 'zod';
import type { PublishedKey } from '../certification/signature.js';
import { hashShape, isSignedHead, signedHeadShape, type SignedHead } from './ledger-head.js';
import { eventHash, fromHex, sha256 } from './tree-hash.js';

/** Names the shape of a proof; another shape gets another name. */
export const LEDGER_PROOF_FORMAT = 'practicum-ledger-proof-1';

/** The proof as it travels. */
export interface LedgerProof {
  readonly format: typeof LEDGER_PROOF_FORMAT;
  /** The event whole, as it was sealed: ids, words and digests, no name. */
  readonly event: LedgerLeaf;
  /** Counted from 0. */
  readonly leafIndex: number;
  readonly treeSize: number;
  /** Hashes beside the way from the leaf to the root, the nearest first (RFC 9162 §2.1.3), in lower-case hexadecimal. */
  readonly path: readonly string[];
  readonly head: SignedHead;
}

/** What a proof says of a certificate; `unknown` where none, or no key, was given. */
export type LedgerStanding = 'recorded' | 'not-recorded' | 'unknown';

const digest = hashShape.nullable();
const shape = z.object({
  format: z.literal(LEDGER_PROOF_FORMAT),
  event: z.strictObject({
    format: z.literal(LEDGER_EVENT_FORMAT), id: z.string(), school: z.string(), at: z.string(), actor: z.string().nullable(), role: z.string().nullable(), action: z.string(),
    subject: z.strictObject({ kind: z.string(), id: z.string() }), student: z.string().nullable(), before: digest, after: digest, data: z.json(),
  }),
  leafIndex: z.int().nonnegative(),
  treeSize: z.int().positive(),
  path: z.array(hashShape).max(64),
  head: signedHeadShape,
});

/** The proof in a file, or nothing where the file is none. */
export function readLedgerProof(file: unknown): LedgerProof | undefined {
  const read = shape.safeParse(file);
  return read.success ? read.data : undefined;
}

/** True where the path leads from the event to the root under the head. Who signed the head is asked beside. */
export function leadsToHead({ event, leafIndex, treeSize, path, head }: LedgerProof): boolean {
  const { size, root } = head.content;
  return treeSize === size && provesInclusion(sha256, { leafIndex, treeSize, leaf: eventHash(event), path: path.map(fromHex), root: fromHex(root) });
}

/** Whether the ledger of its school tells that exactly this certificate was signed. */
export function ledgerStanding({ digest: signed, school }: { readonly digest: string; readonly school: string }, proof: LedgerProof, keys: readonly PublishedKey[]): LedgerStanding {
  if (!keys.some(({ id }) => id === proof.head.keyId)) return 'unknown';
  const { action, after } = proof.event;
  const tellsOfIt = action === 'certification.signed' && after === signed;
  return tellsOfIt && isSignedHead(proof.head, school, keys) && leadsToHead(proof) ? 'recorded' : 'not-recorded';
}
