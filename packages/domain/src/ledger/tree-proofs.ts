// The two proofs of RFC 9162: that a leaf is in a tree (§2.1.3), and that a larger tree begins with all leaves of a smaller
// one in the same order (§2.1.4). A proof is a list of hashes; which ranges of leaves they stand for follows from the figures.
import { highestLevel, nodeHash, sameHash, type LeafRange, type Sha256, type TreeHash } from './merkle-tree.js';

/** What is claimed of a leaf. */
export interface InclusionClaim {
  /** Counted from 0. */
  readonly leafIndex: number;
  readonly treeSize: number;
  /** The leaf's own hash. */
  readonly leaf: TreeHash;
  readonly path: readonly TreeHash[];
  readonly root: TreeHash;
}

/** What is claimed of two trees. */
export interface ConsistencyClaim {
  readonly first: { readonly size: number; readonly root: TreeHash };
  readonly second: { readonly size: number; readonly root: TreeHash };
  readonly path: readonly TreeHash[];
}

/** The ranges whose hashes prove that a leaf is in a tree of this size, the nearest first; none where there is no such leaf. */
export function inclusionPath(leafIndex: number, treeSize: number): readonly LeafRange[] {
  return isCount(leafIndex) && isCount(treeSize) && leafIndex < treeSize ? besides(leafIndex, { start: 0, end: treeSize }) : [];
}

/** The ranges whose hashes prove that a tree of the second size begins as the one of the first, in the order of the RFC. */
export function consistencyPath(first: number, second: number): readonly LeafRange[] {
  return isCount(first) && isCount(second) && first > 0 && first < second ? parted(first, { start: 0, end: second }, true) : [];
}

/** True where the path leads from the leaf to the root. */
export function provesInclusion(sha256: Sha256, { leafIndex, treeSize, leaf, path, root }: InclusionClaim): boolean {
  const ranges = inclusionPath(leafIndex, treeSize);
  if (!isCount(leafIndex) || !isCount(treeSize) || leafIndex >= treeSize || path.length !== ranges.length) return false;
  const reached = path.reduce((hash, beside, at) => ((ranges[at]?.start ?? 0) > leafIndex ? nodeHash(sha256, hash, beside) : nodeHash(sha256, beside, hash)), leaf);
  return sameHash(reached, root);
}

/** True where the path leads to both roots (RFC 9162 §2.1.4.2). Two trees of one size are consistent when they are the same. */
export function provesConsistency(sha256: Sha256, { first, second, path }: ConsistencyClaim): boolean {
  if (!isCount(first.size) || !isCount(second.size) || first.size < 1 || first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && sameHash(first.root, second.root);
  // Where the first tree is complete, its root is itself the first hash, and does not travel.
  const hashes = 2 ** highestLevel(first.size) === first.size ? [first.root, ...path] : path;
  let [at, last] = [first.size - 1, second.size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  const [begin, ...rest] = hashes;
  if (!begin) return false;
  let [old, grown] = [begin, begin];
  for (const hash of rest) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      [old, grown] = [nodeHash(sha256, hash, old), nodeHash(sha256, hash, grown)];
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      grown = nodeHash(sha256, grown, hash);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(old, first.root) && sameHash(grown, second.root);
}

/** What lies beside a leaf on its way up. */
function besides(leafIndex: number, { start, end }: LeafRange): readonly LeafRange[] {
  if (end - start === 1) return [];
  const middle = start + split(end - start);
  return leafIndex < middle ? [...besides(leafIndex, { start, end: middle }), { start: middle, end }] : [...besides(leafIndex, { start: middle, end }), { start, end: middle }];
}

function parted(first: number, { start, end }: LeafRange, isWholeTree: boolean): readonly LeafRange[] {
  if (first === end) return isWholeTree ? [] : [{ start, end }];
  const middle = start + split(end - start);
  return first <= middle ? [...parted(first, { start, end: middle }, isWholeTree), { start: middle, end }] : [...parted(first, { start: middle, end }, false), { start, end: middle }];
}

/** The largest power of two below a number of leaves: where a tree divides. */
function split(leaves: number): number {
  return 2 ** highestLevel(leaves - 1);
}

function isCount(given: number): boolean {
  return Number.isSafeInteger(given) && given >= 0;
}

function isOdd(given: number): boolean {
  return given % 2 === 1;
}

function half(given: number): number {
  return Math.floor(given / 2);
}
