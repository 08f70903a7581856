import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { appendLeaf, EMPTY_TREE, leafHash, rangeHash, rootOf, subtreesOf, type Tree } from './merkle-tree.js';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

// The tree as RFC 9162 defines it, word for word and without a thought for speed.
function plainRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (!only) return sha256(new Uint8Array());
  if (leaves.length === 1) return sha256(Uint8Array.of(0, ...only));
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha256(Uint8Array.of(1, ...plainRoot(leaves.slice(0, k)), ...plainRoot(leaves.slice(k))));
}

function grown(leaves: readonly Uint8Array[]): Tree {
  return leaves.reduce((tree, leaf) => appendLeaf(sha256, tree, leafHash(sha256, leaf)).tree, EMPTY_TREE);
}

const manyLeaves = fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 70 });

// Leaves and roots that implementations of Certificate Transparency (RFC 6962, the same tree) are tested with.
const KNOWN_LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const KNOWN_ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('The tree over all events', () => {
  it.each(KNOWN_ROOTS.map((root, size) => [size, root] as const))('of %d known leaves has the root that others compute', (size, root) => {
    const leaves = KNOWN_LEAVES.slice(0, size).map((leaf) => new Uint8Array(Buffer.from(leaf, 'hex')));
    expect(hex(rootOf(sha256, grown(leaves)))).toBe(root);
  });

  it('has the root of the definition, however many leaves came one by one', () => {
    fc.assert(fc.property(manyLeaves, (leaves) => expect(hex(rootOf(sha256, grown(leaves)))).toBe(hex(plainRoot(leaves)))));
  });

  it('makes each inner node once, when its last leaf comes', () => {
    fc.assert(fc.property(manyLeaves, (leaves) => {
      let tree = EMPTY_TREE;
      const made = leaves.flatMap((leaf) => {
        const next = appendLeaf(sha256, tree, leafHash(sha256, leaf));
        tree = next.tree;
        return next.made;
      });
      for (const { level, place, hash } of made) expect(hex(hash)).toBe(hex(plainRoot(leaves.slice(place * 2 ** level, (place + 1) * 2 ** level))));
      expect(new Set(made.map(({ level, place }) => `${level} ${place}`)).size).toBe(made.length);
    }));
  });

  it('goes on from its peaks alone', () => {
    fc.assert(fc.property(manyLeaves, manyLeaves, (before, after) => {
      const { size, peaks } = grown(before);
      expect(peaks.map(hex)).toEqual(subtreesOf({ start: 0, end: size }).map(({ level, place }) => hex(plainRoot(before.slice(place * 2 ** level, (place + 1) * 2 ** level)))));
      const whole = after.reduce<Tree>((tree, leaf) => appendLeaf(sha256, tree, leafHash(sha256, leaf)).tree, { size, peaks });
      expect(hex(rootOf(sha256, whole))).toBe(hex(plainRoot([...before, ...after])));
    }));
  });

  it('changes its root with any change of a leaf, and with any two leaves that change places', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ maxLength: 4 }), { minLength: 2, maxLength: 40 }), fc.nat(), fc.nat(), (texts, one, other) => {
      const [leaves, from, to] = [texts.map((text) => new Uint8Array(Buffer.from(text))), one % texts.length, other % texts.length];
      const [a, b] = [leaves[from] ?? new Uint8Array(), leaves[to] ?? new Uint8Array()];
      const root = hex(rootOf(sha256, grown(leaves)));
      expect(hex(rootOf(sha256, grown(leaves.with(from, Uint8Array.of(...a, 1)))))).not.toBe(root);
      expect(hex(rootOf(sha256, grown(leaves.with(from, b).with(to, a)))) === root).toBe(from === to);
    }));
  });

  it('never takes a leaf for an inner node', () => {
    const [one, two] = [leafHash(sha256, Uint8Array.of(1)), leafHash(sha256, Uint8Array.of(2))];
    expect(hex(leafHash(sha256, Uint8Array.of(...one, ...two)))).not.toBe(hex(rangeHash(sha256, [one, two])));
  });
});
