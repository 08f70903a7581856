// The Merkle tree of RFC 9162 §2.1: each leaf is one event, and the root stands for all of them in their order. Hashing is
// handed in (SHA-256), so that nothing here depends on where it runs.
import { invariant } from '../outcome/index.js';

/** SHA-256 of some bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** The 32 bytes of a leaf, of an inner node, or of a root. */
export type TreeHash = Uint8Array;

/** A subtree with all its leaves: `2^level` of them, the one at `place` of its level, counted from the left and from 0. */
export interface Subtree {
  readonly level: number;
  readonly place: number;
}

/** Leaves from `start` on, up to `end` and without it. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/** All that is needed to let a tree grow: how many leaves it has, and the hashes of {@link subtreesOf} all of them. */
export interface Tree {
  readonly size: number;
  readonly peaks: readonly TreeHash[];
}

/** A tree with one leaf more, and the inner nodes that became complete with it, lower ones first. */
export interface GrownTree {
  readonly tree: Tree;
  readonly made: readonly (Subtree & { readonly hash: TreeHash })[];
}

/** Nothing yet. */
export const EMPTY_TREE: Tree = { size: 0, peaks: [] };

const LEAF = 0x00;
const NODE = 0x01;

/** The hash of a leaf; its first byte keeps a leaf from being taken for an inner node. */
export function leafHash(sha256: Sha256, leaf: Uint8Array): TreeHash {
  return sha256(joined(LEAF, leaf));
}

/** The hash of the node above two others. */
export function nodeHash(sha256: Sha256, left: TreeHash, right: TreeHash): TreeHash {
  return sha256(joined(NODE, left, right));
}

/** The complete subtrees that a range of leaves consists of, the largest first; the range begins where its largest may begin. */
export function subtreesOf({ start, end }: LeafRange): readonly Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = start; at < end;) {
    const level = highestLevel(end - at);
    subtrees.push({ level, place: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}

/** The hash of a range of leaves from the hashes of {@link subtreesOf} it; of no leaves, the hash of nothing. */
export function rangeHash(sha256: Sha256, subtrees: readonly TreeHash[]): TreeHash {
  const last = subtrees.at(-1);
  if (!last) return sha256(new Uint8Array());
  return subtrees.slice(0, -1).reduceRight((right, left) => nodeHash(sha256, left, right), last);
}

/** The root of a tree. */
export function rootOf(sha256: Sha256, { peaks }: Tree): TreeHash {
  return rangeHash(sha256, peaks);
}

/** The tree with one more leaf, given as its hash. Nothing that was hashed before is hashed again. */
export function appendLeaf(sha256: Sha256, { size, peaks }: Tree, leaf: TreeHash): GrownTree {
  const [left, made] = [[...peaks], [] as (Subtree & { readonly hash: TreeHash })[]];
  let [hash, place] = [leaf, size];
  for (let level = 1; place % 2 === 1; level += 1) {
    const neighbour = left.pop();
    invariant(neighbour, 'A tree has one peak for each binary digit of its size.');
    [hash, place] = [nodeHash(sha256, neighbour, hash), (place - 1) / 2];
    made.push({ level, place, hash });
  }
  return { tree: { size: size + 1, peaks: [...left, hash] }, made };
}

/** True for the same bytes. */
export function sameHash(one: TreeHash, other: TreeHash): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** The level of the largest complete subtree that has no more than so many leaves. */
export function highestLevel(leaves: number): number {
  let level = 0;
  while (2 ** (level + 1) <= leaves) level += 1;
  return level;
}

function joined(kind: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(1 + parts.reduce((sum, { length }) => sum + length, 0));
  bytes[0] = kind;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
