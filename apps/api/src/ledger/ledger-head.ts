// The head of a school's ledger: how many events are in it, and the root of the tree over them, signed. Whoever keeps a head
// can later tell whether anything before it was changed. It says nothing of what the events are.
import { rootOf, type Instant, type Tree } from '@practicum/domain';
import { z } from 'zod';
import { isSignedBy, wasInUse, type Paper, type PublishedKey } from '../certification/signature.js';
import { isIntact, signedFile, signedFileShape, type SignedFile } from '../certification/signed-file.js';
import { inHex, sha256 } from './tree-hash.js';

/** Names the shape of a head; another shape gets another name. */
export const LEDGER_HEAD_FORMAT = 'practicum-ledger-head-1' satisfies Paper;

/** What is signed. */
export interface LedgerHead {
  readonly format: typeof LEDGER_HEAD_FORMAT;
  /** The school's slug. */
  readonly school: string;
  /** How many events. */
  readonly size: number;
  /** The root of the tree over them (RFC 9162), in lower-case hexadecimal. */
  readonly root: string;
  readonly signedAt: Instant;
}

/** A head as it travels. */
export type SignedHead = SignedFile<LedgerHead>;

/** Lower-case hexadecimal of 32 bytes. */
export const hashShape = z.string().regex(/^[0-9a-f]{64}$/);

/** The shape of a head as it travels. */
export const signedHeadShape = signedFileShape.extend({
  content: z.strictObject({ format: z.literal(LEDGER_HEAD_FORMAT), school: z.string().min(1), size: z.int().positive(), root: hashShape, signedAt: z.iso.datetime() }),
});

/** Signs a tree as it stands. */
export function signedHead(school: string, tree: Tree, signedAt: Instant, key: Parameters<typeof signedFile>[2]): SignedHead {
  return signedFile(LEDGER_HEAD_FORMAT, { format: LEDGER_HEAD_FORMAT, school, size: tree.size, root: inHex(rootOf(sha256, tree)), signedAt }, key);
}

/** The head in a file, or nothing where the file is none. */
export function readHead(file: unknown): SignedHead | undefined {
  const read = signedHeadShape.safeParse(file);
  return read.success ? read.data : undefined;
}

/** True where a key of the school that was in use on that day signed exactly this. */
export function isSignedHead(head: SignedHead, school: string, keys: readonly PublishedKey[]): boolean {
  const key = keys.find(({ id }) => id === head.keyId);
  const { digest, signature, content: { school: named, signedAt } } = head;
  return key?.school === school && named === school && isIntact(head) && isSignedBy(LEDGER_HEAD_FORMAT, digest, signature, key.publicKey) && wasInUse(key, signedAt.slice(0, 10));
}
