import { isBackDated, type LedgerFault } from '@practicum/domain';
import type { PublishedKey } from '../certification/signature.js';
import { isSignedHead, type SignedHead } from './ledger-head.js';
import type { LedgerPages } from './ledger-pages.js';
import { TreeExamination } from './tree-examination.js';

/** Whether a ledger is what was signed. */
export interface LedgerAnswer {
  readonly verdict: 'intact' | 'altered';
  /** Events that have their place, and events that still wait for it. */
  readonly sealed: number;
  readonly waiting: number;
  /** Heads in the database, and in the copy; null without a copy. */
  readonly heads: number;
  readonly copiedHeads: number | null;
  readonly faults: readonly LedgerFault[];
}

/** What is known beside the database itself. */
export interface LedgerWitness {
  /** The school's slug. */
  readonly school: string;
  readonly keys: readonly PublishedKey[];
  /** Heads that were copied outside the database; null where there is no copy. */
  readonly copy: readonly SignedHead[] | null;
}

/** Computes a school's ledger anew from its events, and holds it against every head that was ever signed. */
export async function verifyLedger(pages: LedgerPages, { school, keys, copy }: LedgerWitness): Promise<LedgerAnswer> {
  const faults: LedgerFault[] = [];
  const [stored, copied] = [new Map<number, SignedHead>(), new Map<number, SignedHead[]>()];
  let heads = 0;
  for await (const { size, head } of pages.heads()) {
    heads += 1;
    if (head && isSignedHead(head, school, keys)) stored.set(size, head);
    else faults.push({ code: 'HEAD_NOT_SIGNED', size, copied: false });
  }
  for (const head of copy ?? []) {
    const { size } = head.content;
    if (isSignedHead(head, school, keys)) copied.set(size, [...(copied.get(size) ?? []), head]);
    else faults.push({ code: 'HEAD_NOT_SIGNED', size, copied: true });
  }
  const tree = new TreeExamination(stored, copied);
  for await (const page of pages.leaves()) for (const leaf of page) faults.push(...tree.leaf(leaf));
  faults.push(...tree.end());
  const waiting = await examineWaiting(pages, tree.lastHead, faults);
  return { verdict: faults.length === 0 ? 'intact' : 'altered', sealed: tree.size, waiting, heads, copiedHeads: copy?.length ?? null, faults };
}

async function examineWaiting(pages: LedgerPages, lastHead: SignedHead | null, faults: LedgerFault[]): Promise<number> {
  let count = 0;
  for await (const { eventId, at, waiting } of pages.withoutLeaf()) {
    if (waiting) count += 1;
    if (!waiting) faults.push({ code: 'EVENT_ADDED', leafIndex: null, eventId });
    else if (lastHead && isBackDated(at, lastHead.content.signedAt)) faults.push({ code: 'EVENT_BACK_DATED', leafIndex: null, eventId, at, signedBefore: lastHead.content.signedAt });
  }
  return count;
}
