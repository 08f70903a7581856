import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { appendLeaf, EMPTY_TREE, leafHash, rangeHash, rootOf, type LeafRange, type TreeHash } from './merkle-tree.js';
import { consistencyPath, inclusionPath, provesConsistency, provesInclusion } from './tree-proofs.js';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const LARGEST = 64;
const leaves = Array.from({ length: LARGEST }, (_, at) => leafHash(sha256, Uint8Array.of(at)));

/** The hash of some leaves, by growing a tree of nothing but them. */
const hashOf = ({ start, end }: LeafRange): TreeHash => rootOf(sha256, leaves.slice(start, end).reduce((tree, leaf) => appendLeaf(sha256, tree, leaf).tree, EMPTY_TREE));
const rootAt = (size: number): TreeHash => hashOf({ start: 0, end: size });
const leafAt = (index: number): TreeHash => leaves[index] ?? new Uint8Array();

// The two proofs as RFC 9162 defines them, word for word.
function plainInclusion(m: number, range: readonly TreeHash[]): readonly TreeHash[] {
  if (range.length <= 1) return [];
  const k = splitOf(range.length);
  return m < k ? [...plainInclusion(m, range.slice(0, k)), plainRoot(range.slice(k))] : [...plainInclusion(m - k, range.slice(k)), plainRoot(range.slice(0, k))];
}

function plainConsistency(m: number, range: readonly TreeHash[], whole = true): readonly TreeHash[] {
  if (m === range.length) return whole ? [] : [plainRoot(range)];
  const k = splitOf(range.length);
  return m <= k ? [...plainConsistency(m, range.slice(0, k), whole), plainRoot(range.slice(k))] : [...plainConsistency(m - k, range.slice(k), false), plainRoot(range.slice(0, k))];
}

function plainRoot(range: readonly TreeHash[]): TreeHash {
  const [only] = range;
  if (range.length <= 1 && only) return only;
  const k = splitOf(range.length);
  return rangeHash(sha256, [plainRoot(range.slice(0, k)), plainRoot(range.slice(k))]);
}

function splitOf(count: number): number {
  let k = 1;
  while (k * 2 < count) k *= 2;
  return k;
}

const aLeaf = fc.integer({ min: 1, max: LARGEST }).chain((treeSize) => fc.record({ treeSize: fc.constant(treeSize), leafIndex: fc.nat(treeSize - 1) }));
const twoSizes = fc.integer({ min: 1, max: LARGEST }).chain((second) => fc.record({ second: fc.constant(second), first: fc.integer({ min: 1, max: second }) }));
const included = (leafIndex: number, treeSize: number) =>
  ({ leafIndex, treeSize, leaf: leafAt(leafIndex), path: inclusionPath(leafIndex, treeSize).map(hashOf), root: rootAt(treeSize) });
const consistent = (first: number, second: number) =>
  ({ first: { size: first, root: rootAt(first) }, second: { size: second, root: rootAt(second) }, path: consistencyPath(first, second).map(hashOf) });

describe('A proof that an event is in the ledger', () => {
  it('is the path of the definition, for every leaf of every tree', () => {
    for (let size = 1; size <= LARGEST; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const claim = included(index, size);
        expect(claim.path.map(hex)).toEqual(plainInclusion(index, leaves.slice(0, size)).map(hex));
        expect(provesInclusion(sha256, claim)).toBe(true);
      }
    }
  });

  it('proves nothing of another leaf, place, size or root, nor with a hash changed, lost or added', () => {
    fc.assert(fc.property(aLeaf, fc.nat(), ({ leafIndex, treeSize }, at) => {
      const claim = included(leafIndex, treeSize);
      const stranger = sha256(Uint8Array.of(255));
      expect(provesInclusion(sha256, { ...claim, leaf: stranger })).toBe(false);
      expect(provesInclusion(sha256, { ...claim, root: stranger })).toBe(false);
      expect(provesInclusion(sha256, { ...claim, path: [...claim.path, stranger] })).toBe(false);
      for (let index = 0; index < treeSize + 2; index += 1) expect(provesInclusion(sha256, { ...claim, leafIndex: index })).toBe(index === leafIndex);
      if (claim.path.length === 0) return;
      expect(provesInclusion(sha256, { ...claim, path: claim.path.with(at % claim.path.length, stranger) })).toBe(false);
      expect(provesInclusion(sha256, { ...claim, path: claim.path.toSpliced(at % claim.path.length, 1) })).toBe(false);
    }));
  });

  it.each([[-1, 4], [4, 4], [0.5, 4], [0, 0], [0, Number.NaN], [2 ** 60, 2 ** 61]])('does not exist of leaf %d in a tree of %d', (leafIndex, treeSize) => {
    expect(inclusionPath(leafIndex, treeSize)).toEqual([]);
    expect(provesInclusion(sha256, { leafIndex, treeSize, leaf: leafAt(0), path: [], root: leafAt(0) })).toBe(false);
  });
});

describe('A proof that a ledger was only added to', () => {
  it('is the path of the definition, for every two sizes', () => {
    for (let second = 1; second <= LARGEST; second += 1) {
      for (let first = 1; first <= second; first += 1) {
        const claim = consistent(first, second);
        expect(claim.path.map(hex)).toEqual(plainConsistency(first, leaves.slice(0, second)).map(hex));
        expect(provesConsistency(sha256, claim)).toBe(true);
      }
    }
  });

  it('proves nothing of another root or size, nor with a hash changed, lost or added', () => {
    fc.assert(fc.property(twoSizes, fc.nat(), ({ first, second }, at) => {
      const claim = consistent(first, second);
      const stranger = sha256(Uint8Array.of(255));
      expect(provesConsistency(sha256, { ...claim, first: { size: first, root: stranger } })).toBe(false);
      expect(provesConsistency(sha256, { ...claim, second: { size: second, root: stranger } })).toBe(false);
      expect(provesConsistency(sha256, { ...claim, path: [...claim.path, stranger] })).toBe(false);
      expect(provesConsistency(sha256, { ...claim, second: { size: first - 1, root: claim.second.root } })).toBe(false);
      if (claim.path.length === 0) return;
      expect(provesConsistency(sha256, { ...claim, path: claim.path.with(at % claim.path.length, stranger) })).toBe(false);
      expect(provesConsistency(sha256, { ...claim, path: claim.path.toSpliced(at % claim.path.length, 1) })).toBe(false);
    }));
  });

  it.each([[0, 4], [5, 4], [1.5, 4], [-1, 4]])('does not exist from %d to %d', (first, second) => {
    expect(consistencyPath(first, second)).toEqual([]);
    expect(provesConsistency(sha256, { first: { size: first, root: leafAt(0) }, second: { size: second, root: leafAt(0) }, path: [] })).toBe(false);
  });
});
