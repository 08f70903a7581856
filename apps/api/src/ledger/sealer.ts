import { Injectable } from '@nestjs/common';
import { appendLeaf, EMPTY_TREE, rootOf, subtreesOf, type LedgerEvent, type Tree } from '@practicum/domain';
import { SigningKeys, type OpenKey } from '../certification/index.js';
import { Clock } from '../platform/clock/clock.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { HeadCopies } from './head-copies.js';
import { signedHead } from './ledger-head.js';
import { LedgerRepository, type Leaf, type LedgerSchool, type TreeNode } from './ledger.repository.js';
import { eventHash, inHex, sha256 } from './tree-hash.js';

/** Events that are read and written together; one head stands over all that waited. */
const BATCH = 1_000;

/** Gives a school's events their places in its ledger and signs the head, one sealer a school at a time. */
@Injectable()
export class Sealer {
  constructor(
    private readonly scoped: Scoped,
    private readonly ledger: LedgerRepository,
    private readonly keys: SigningKeys,
    private readonly copies: HeadCopies,
    private readonly clock: Clock,
  ) {}

  /** Seals all that waits in a school, and copies the heads outside the database. How many events got their place. */
  async seal(school: LedgerSchool): Promise<number> {
    const key = await this.keys.current(school.id);
    const sealed = await this.scoped.write(serverScope(school.id), (within) => this.sealWaiting(within, school, key));
    await this.copies.bringUpToDate(school.slug, (size) => this.ledger.headsAfter(school.id, size, BATCH));
    return sealed;
  }

  // One head over all that waited, however much it is: an event that comes under a later head was not there when this one was signed.
  private async sealWaiting(within: Transaction, school: LedgerSchool, key: OpenKey): Promise<number> {
    await this.ledger.sealAlone(within, school.id);
    const before = await this.standing(within);
    let tree = before;
    let last: string | null = null;
    for (;;) {
      const events = await this.ledger.waiting(within, last, BATCH);
      if (events.length === 0) break;
      const next = grown(tree, events);
      await this.ledger.place(within, school.id, next);
      [tree, last] = [next.tree, events.at(-1)?.id ?? last];
    }
    if (tree.size > before.size) await this.ledger.addHead(within, school.id, signedHead(school.slug, tree, this.clock.now(), key));
    return tree.size - before.size;
  }

  /** The tree under the last head. What is stored must lead to the root that was signed, or nothing is put on top of it. */
  private async standing(within: Transaction): Promise<Tree> {
    const head = await this.ledger.head(within);
    if (!head) return EMPTY_TREE;
    const { size, root } = head.content;
    const tree: Tree = { size, peaks: await this.ledger.hashes(within, subtreesOf({ start: 0, end: size })) };
    if (inHex(rootOf(sha256, tree)) !== root) throw new Error('The ledger does not lead to its last head, and nothing more is sealed: run "ledger verify".');
    return tree;
  }
}

function grown(from: Tree, events: readonly LedgerEvent[]): { readonly tree: Tree; readonly leaves: readonly Leaf[]; readonly nodes: readonly TreeNode[] } {
  const [leaves, nodes]: [Leaf[], TreeNode[]] = [[], []];
  let tree = from;
  for (const event of events) {
    const leaf: Leaf = { leafIndex: tree.size, eventId: event.id, hash: eventHash(event) };
    const next = appendLeaf(sha256, tree, leaf.hash);
    leaves.push(leaf);
    nodes.push(...next.made);
    tree = next.tree;
  }
  return { tree, leaves, nodes };
}
