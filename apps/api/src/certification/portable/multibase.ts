// Bytes as text that names its own alphabet: `z` for base 58 as Bitcoin writes it, `u` for base64url without padding.

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BASE58_TEXT = /^z[1-9A-HJ-NP-Za-km-z]{1,200}$/;
// What a Multikey begins with to say that an Ed25519 public key follows.
const ED25519_KEY = Buffer.from([0xed, 0x01]);
const KEY_BYTES = 32;

/** Bytes in base 58, with the `z` in front. */
export function base58(bytes: Uint8Array): string {
  const zeros = bytes.findIndex((byte) => byte !== 0);
  let text = '';
  for (let rest = BigInt(`0x0${Buffer.from(bytes).toString('hex')}`); rest > 0n; rest /= 58n) text = BASE58.charAt(Number(rest % 58n)) + text;
  return `z${BASE58.charAt(0).repeat(zeros < 0 ? bytes.length : zeros)}${text}`;
}

/** The bytes of a text in base 58; nothing where it is none. */
export function fromBase58(text: string): Buffer | undefined {
  if (!BASE58_TEXT.test(text)) return undefined;
  const digits = text.slice(1);
  const value = [...digits].reduce((sum, digit) => sum * 58n + BigInt(BASE58.indexOf(digit)), 0n);
  const hex = value === 0n ? '' : value.toString(16);
  const zeros = /^1*/.exec(digits)?.[0].length ?? 0;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')]);
}

/** An Ed25519 public key, given as a JWK has it under `x`, as a Multikey. */
export function multikey(publicKey: string): string {
  return base58(Buffer.concat([ED25519_KEY, Buffer.from(publicKey, 'base64url')]));
}

/** The key of a Multikey as a JWK has it under `x`; nothing where it is no Ed25519 key. */
export function fromMultikey(text: string): string | undefined {
  const bytes = fromBase58(text);
  if (!bytes?.subarray(0, ED25519_KEY.length).equals(ED25519_KEY) || bytes.length !== ED25519_KEY.length + KEY_BYTES) return undefined;
  return bytes.subarray(ED25519_KEY.length).toString('base64url');
}
