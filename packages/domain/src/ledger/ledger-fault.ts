import type { Instant } from '../time/index.js';

/** What is wrong with a ledger. A leaf index is counted from 0; null where the event has no place in the ledger. */
export type LedgerFault =
  | { readonly code: 'EVENT_ALTERED'; readonly leafIndex: number; readonly eventId: string }
  /** The id is null where the place is gone as well. */
  | { readonly code: 'EVENT_REMOVED'; readonly leafIndex: number; readonly eventId: string | null }
  /** No signed head stands over it, and it does not wait for one. */
  | { readonly code: 'EVENT_ADDED'; readonly leafIndex: number | null; readonly eventId: string }
  | { readonly code: 'EVENT_BACK_DATED'; readonly leafIndex: number | null; readonly eventId: string; readonly at: Instant; readonly signedBefore: Instant }
  /** Events and the hashes beside them were changed together: somewhere among these leaves, the last included. */
  | { readonly code: 'EVENTS_REWRITTEN'; readonly firstLeaf: number; readonly lastLeaf: number; readonly eventIds: readonly string[] }
  | { readonly code: 'HEAD_NOT_SIGNED'; readonly size: number; readonly copied: boolean }
  /** The copy has a head that the database has not. */
  | { readonly code: 'HEAD_REMOVED'; readonly size: number }
  /** The copy has another root for this many events. */
  | { readonly code: 'HEAD_CONTRADICTED'; readonly size: number };
