import { describe, expect, it } from '@jest/globals';
import { base58, fromBase58, fromMultikey, multikey } from './multibase.js';

describe('Bytes in base 58', () => {
  // The examples of the Internet-Draft that describes the alphabet (draft-msporny-base58-03), and leading zeros.
  it.each([
    ['Hello World!', 'z2NEpo7TZRRrLZSi2U'],
    ['The quick brown fox jumps over the lazy dog.', 'zUSm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z'],
    ['\0\0(\x7f\xb4\xcd', 'z11233QC4'],
    ['\0', 'z1'],
    ['', 'z'],
  ])('writes %j as %s', (bytes, text) => {
    expect(base58(Buffer.from(bytes, 'latin1'))).toBe(text);
    if (bytes !== '') expect(fromBase58(text)?.toString('latin1')).toBe(bytes);
  });

  it.each(['', 'z', 'u2NE', 'z0', 'zO', 'zI', 'zl', 'z+'])('reads nothing from %j', (text) => {
    expect(fromBase58(text)).toBeUndefined();
  });
});

describe('A Multikey', () => {
  const x = Buffer.alloc(32, 7).toString('base64url');

  it('names its kind: every Ed25519 key begins with z6Mk', () => {
    expect(multikey(x)).toMatch(/^z6Mk/);
    expect(fromMultikey(multikey(x))).toBe(x);
  });

  it('of another kind, or cut short, is none', () => {
    expect(fromMultikey(base58(Buffer.concat([Buffer.from([0xec, 0x01]), Buffer.alloc(32, 7)])))).toBeUndefined();
    expect(fromMultikey(multikey(x).slice(0, -1))).toBeUndefined();
    expect(fromMultikey('nonsense')).toBeUndefined();
  });
});
