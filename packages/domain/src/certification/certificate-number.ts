// The number on a certificate: five groups of four letters and digits, easy to read aloud, the same at every school. The
// last two characters check the others, so that a slip of the hand is told from a number that nobody issued.

// Crockford's base 32: no I, L, O or U, which are taken for 1, 1, 0 and V.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_LENGTH = 18;
const CHECK_MODULUS = 1021n;

/** Random bytes that a new number is made of. */
export const CERTIFICATE_NUMBER_BYTES = 12;

/** What was typed as a number: a number that could be issued, or one with a slip in it. */
export type NumberReading = { readonly ok: true; readonly number: string } | { readonly ok: false };

/** A new number from twelve random bytes; ninety of their bits are used. */
export function certificateNumber(random: Uint8Array): string {
  let value = random.slice(0, CERTIFICATE_NUMBER_BYTES).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  value &= (1n << 90n) - 1n;
  const data = inBase32(value, DATA_LENGTH);
  return grouped(data + inBase32(value % CHECK_MODULUS, 2));
}

/**
 * Reads a number as people type it: any case, with or without hyphens and spaces, O for 0 and I or L for 1.
 *
 * The check finds every single wrong character and every swap of two neighbours.
 */
export function readCertificateNumber(typed: string): NumberReading {
  const plain = typed.toUpperCase().replace(/[\s\u2010-\u2015.-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (plain.length !== DATA_LENGTH + 2 || [...plain].some((letter) => !ALPHABET.includes(letter))) return { ok: false };
  const data = fromBase32(plain.slice(0, DATA_LENGTH));
  const check = fromBase32(plain.slice(DATA_LENGTH));
  return data % CHECK_MODULUS === check ? { ok: true, number: grouped(plain) } : { ok: false };
}

function inBase32(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest >>= 5n) text = ALPHABET.charAt(Number(rest & 31n)) + text;
  return text;
}

function fromBase32(text: string): bigint {
  return [...text].reduce((sum, letter) => (sum << 5n) | BigInt(ALPHABET.indexOf(letter)), 0n);
}

function grouped(plain: string): string {
  return plain.replace(/(.{4})(?=.)/g, '$1-');
}
