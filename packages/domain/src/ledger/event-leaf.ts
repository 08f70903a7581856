// An event as a leaf of the ledger: its row, whole, in the one way of writing it (RFC 8785). Ids, words, figures and digests.
import { canonicalJson } from '../certification/index.js';

/** Names the shape of a leaf; another shape gets another name. */
export const LEDGER_EVENT_FORMAT = 'practicum-event-1';

/** One event, whole. Digests are SHA-256 in lower-case hexadecimal. */
export interface LedgerEvent {
  readonly id: string;
  /** The school's id. */
  readonly school: string;
  /** To the microsecond, UTC: `2026-05-04T14:00:00.000000Z`. */
  readonly at: string;
  /** The account that did it; null where the house did it by itself. */
  readonly actor: string | null;
  readonly role: string | null;
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly student: string | null;
  /** Digest of what stood before, and of what stands now; null where nothing did, or it was not digested. */
  readonly before: string | null;
  readonly after: string | null;
  readonly data: unknown;
}

/** An event as it stands in the ledger: with the name of its shape, and nothing beside what is named. */
export type LedgerLeaf = LedgerEvent & { readonly format: typeof LEDGER_EVENT_FORMAT };

/** The event as a leaf. */
export function ledgerLeaf({ id, school, at, actor, role, action, subject, student, before, after, data }: LedgerEvent): LedgerLeaf {
  return { format: LEDGER_EVENT_FORMAT, id, school, at, actor, role, action, subject: { kind: subject.kind, id: subject.id }, student, before, after, data };
}

/** The text whose bytes are hashed. */
export function leafText(event: LedgerEvent): string {
  return canonicalJson(ledgerLeaf(event));
}
