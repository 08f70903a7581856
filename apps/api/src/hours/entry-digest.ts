import { createHash } from 'node:crypto';
import { entryDigestText, type TimeEntryFacts } from '@practicum/domain';

/** Names an entry's facts exactly: the lower-case hexadecimal SHA-256 of their canonical text. */
export function entryDigest(entry: TimeEntryFacts & { readonly id: string }): string {
  return createHash('sha256').update(entryDigestText(entry)).digest('hex');
}
