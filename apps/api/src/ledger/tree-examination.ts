import { appendLeaf, EMPTY_TREE, isBackDated, nodeHash, rootOf, sameHash, type LedgerEvent, type LedgerFault, type Tree, type TreeHash } from '@practicum/domain';
import type { SignedHead } from './ledger-head.js';
import type { StoredLeaf } from './ledger-pages.js';
import { eventHash, inHex, sha256 } from './tree-hash.js';

/**
 * Walks through the leaves in their order. Each event is held against the hash beside it, each pair of hashes against the
 * node over them, and all of them against each head that was signed: whoever changes one has to change the next, and the
 * heads cannot be changed.
 */
export class TreeExamination {
  /** How many leaves there are. */
  size = 0;
  /** The last head that stands over all leaves so far. */
  lastHead: SignedHead | null = null;
  /** Gone where the leaves no longer lead to what was signed: from there on no root can be right. */
  private tree: Tree | null = EMPTY_TREE;
  private previous: StoredLeaf | null = null;
  /** What came since the last head that was right. */
  private since: Stretch = NOTHING;
  private readonly largest: number;

  /** `stored` are the heads in the database, `copied` those outside, by size; all of them signed by the school. */
  constructor(private readonly stored: ReadonlyMap<number, SignedHead>, private readonly copied: ReadonlyMap<number, readonly SignedHead[]>) {
    this.largest = [...stored.keys(), ...copied.keys()].reduce((most, size) => Math.max(most, size), 0);
  }

  /** What is wrong with a leaf, and with all before it. */
  leaf(leaf: StoredLeaf): readonly LedgerFault[] {
    const faults = [...this.gone(leaf.leafIndex), ...this.own(leaf), ...this.pair(leaf)];
    this.since = longer(this.since, leaf);
    this.previous = leaf;
    this.size = leaf.leafIndex + 1;
    if (this.tree) this.tree = appendLeaf(sha256, this.tree, leaf.hash).tree;
    return [...faults, ...this.roots()];
  }

  /** What is wrong at the end: leaves that a head stands over and that are no more, and heads that only the copy knows. */
  end(): readonly LedgerFault[] {
    const removed = [...this.copied.keys()].filter((size) => !this.stored.has(size));
    return [...this.gone(this.largest), ...removed.map((size): LedgerFault => ({ code: 'HEAD_REMOVED', size }))];
  }

  /** Leaves that should stand before the next one, and do not. */
  private gone(next: number): readonly LedgerFault[] {
    const faults: LedgerFault[] = [];
    for (; this.size < next; this.size += 1) {
      this.tree = null;
      this.lastHead = this.stored.get(this.size + 1) ?? this.lastHead;
      faults.push({ code: 'EVENT_REMOVED', leafIndex: this.size, eventId: null });
    }
    return faults;
  }

  private own({ leafIndex, eventId, hash, event }: StoredLeaf): readonly LedgerFault[] {
    if (leafIndex >= this.largest) return [{ code: 'EVENT_ADDED', leafIndex, eventId }];
    if (!event) return [{ code: 'EVENT_REMOVED', leafIndex, eventId }];
    if (!isThe(event, hash)) return [{ code: 'EVENT_ALTERED', leafIndex, eventId }];
    const signedBefore = this.lastHead?.content.signedAt;
    return signedBefore && isBackDated(event.at, signedBefore) ? [{ code: 'EVENT_BACK_DATED', leafIndex, eventId, at: event.at, signedBefore }] : [];
  }

  private pair({ leafIndex, eventId, hash, pairHash }: StoredLeaf): readonly LedgerFault[] {
    const { previous } = this;
    if (!pairHash || previous?.leafIndex !== leafIndex - 1 || sameHash(nodeHash(sha256, previous.hash, hash), pairHash)) return [];
    this.since = { ...this.since, pairFound: true };
    return [{ code: 'EVENTS_REWRITTEN', firstLeaf: leafIndex - 1, lastLeaf: leafIndex, eventIds: [previous.eventId, eventId] }];
  }

  /** Whether the leaves so far lead to the roots that were signed over so many. */
  private roots(): readonly LedgerFault[] {
    const [head, copies] = [this.stored.get(this.size), this.copied.get(this.size) ?? []];
    this.lastHead = head ?? this.lastHead;
    if (!this.tree || (!head && copies.length === 0)) return [];
    const root = inHex(rootOf(sha256, this.tree));
    if (head && head.content.root !== root) return this.rewritten();
    if (copies.some(({ content }) => content.root !== root)) return [{ code: 'HEAD_CONTRADICTED', size: this.size }];
    this.since = NOTHING;
    return [];
  }

  private rewritten(): readonly LedgerFault[] {
    this.tree = null;
    // The pair, where one was found, says it more closely.
    const { firstLeaf, eventIds, pairFound } = this.since;
    return pairFound ? [] : [{ code: 'EVENTS_REWRITTEN', firstLeaf: firstLeaf ?? 0, lastLeaf: this.size - 1, eventIds }];
  }
}

/** Leaves that stand together under one head. */
interface Stretch {
  readonly firstLeaf: number | null;
  /** Only the first of them: a stretch may be long. */
  readonly eventIds: readonly string[];
  /** A pair among them is known to be wrong. */
  readonly pairFound: boolean;
}

const NOTHING: Stretch = { firstLeaf: null, eventIds: [], pairFound: false };
const MOST_TOLD = 20;

function longer({ firstLeaf, eventIds, pairFound }: Stretch, { leafIndex, eventId }: StoredLeaf): Stretch {
  return { firstLeaf: firstLeaf ?? leafIndex, eventIds: eventIds.length < MOST_TOLD ? [...eventIds, eventId] : eventIds, pairFound };
}

/** True where the event is the one whose hash was sealed. */
function isThe(event: LedgerEvent, hash: TreeHash): boolean {
  try {
    return sameHash(eventHash(event), hash);
  } catch {
    // A figure that no JSON of ours can hold was never ours.
    return false;
  }
}
