import { createHash } from 'node:crypto';
import { leafHash, leafText, type LedgerEvent, type Sha256, type TreeHash } from '@practicum/domain';

/** The hash function of the ledger. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

/** The hash of an event as a leaf. */
export function eventHash(event: LedgerEvent): TreeHash {
  return leafHash(sha256, Buffer.from(leafText(event)));
}

/** A hash as it travels: lower-case hexadecimal. */
export function inHex(hash: TreeHash): string {
  return Buffer.from(hash).toString('hex');
}

/** A hash as it travelled. */
export function fromHex(text: string): TreeHash {
  return Buffer.from(text, 'hex');
}
