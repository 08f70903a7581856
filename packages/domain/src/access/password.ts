// A password is the only factor, so it is long and nothing else is asked of it: no classes of characters, no yearly
// change (NIST SP 800-63B-4; ASVS 5 V6.2). What everybody tries first is refused.
import { z } from 'zod';
import type { Outcome } from '../outcome/index.js';

export const PASSWORD_LEAST = 15;
export const PASSWORD_MOST = 128;

/** Why a new password is refused. */
export type PasswordRefusal =
  | { readonly code: 'PASSWORD_TOO_SHORT'; readonly field: 'password'; readonly least: number }
  | { readonly code: 'PASSWORD_TOO_LONG'; readonly field: 'password'; readonly most: number }
  | { readonly code: 'PASSWORD_TOO_COMMON'; readonly field: 'password' }
  | { readonly code: 'PASSWORD_NAMES_YOU'; readonly field: 'password' };

/** A password as it was typed, for signing in: any length up to a bound, so that a hash is never asked of a novel. */
export const givenPasswordShape = z.string().min(1).max(1_000).transform((text) => text.normalize('NFC'));

/**
 * Checks a new password against length, common choices, and the names of the person, school and product.
 * @example newPassword('correct horse battery staple', ['ana@school.test', 'Riverside College']) // accepted
 */
export function newPassword(typed: string, names: readonly string[] = []): Outcome<string, PasswordRefusal> {
  const password = typed.normalize('NFC');
  const length = [...password].length;
  if (length < PASSWORD_LEAST) return { ok: false, refusals: [{ code: 'PASSWORD_TOO_SHORT', field: 'password', least: PASSWORD_LEAST }] };
  if (length > PASSWORD_MOST) return { ok: false, refusals: [{ code: 'PASSWORD_TOO_LONG', field: 'password', most: PASSWORD_MOST }] };
  const bare = bareOf(password);
  if (isRun(bare) || leftWithout(bare, COMMON) < FRESH_LEAST) return { ok: false, refusals: [{ code: 'PASSWORD_TOO_COMMON', field: 'password' }] };
  const parts = ['practicum', ...names.flatMap((name) => name.split(/[\s@.]+/)).map(bareOf).filter((part) => part.length >= 4)];
  if (leftWithout(bare, [...parts, ...COMMON]) < FRESH_LEAST) return { ok: false, refusals: [{ code: 'PASSWORD_NAMES_YOU', field: 'password' }] };
  return { ok: true, value: password };
}

// Words and runs that long bad passwords are put together from; longest first, so that a part never hides a whole.
const COMMON = [
  'correcthorsebatterystaple', 'qwertyuiop', 'asdfghjkl', 'administrator', 'iloveyou', 'password', 'passwort', 'contrasena', 'letmein',
  'welcome', 'zxcvbnm', 'changeme', 'sunshine', 'princess', 'football', 'baseball', 'monkey', 'dragon', 'master', 'secret', 'hospital',
  'clinic', 'school', 'student', 'qwerty', 'azerty', 'qwertz', 'abc123', 'login', 'admin', 'hello',
];

// What is left of its own when the common parts are taken out; digits that count up or down are no more than one.
const FRESH_LEAST = 6;

function leftWithout(bare: string, parts: readonly string[]): number {
  const left = parts.reduce((text, part) => text.split(part).join(''), bare);
  return left.replace(/\d+/g, (digits) => (isRun(digits) || digits.length === 4 ? '#' : digits)).length;
}

// Letters and digits only, with the usual stand-ins read back.
function bareOf(text: string): string {
  const letters = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return letters.replaceAll('@', 'a').replaceAll('$', 's').replace(/[^\p{L}\p{N}]/gu, '');
}

// One piece over and over, or each character next to the one before it.
function isRun(text: string): boolean {
  if (/^(.{1,4}?)\1+.{0,3}$/.test(text) && repeats(text)) return true;
  const steps = new Set([...text].slice(1).map((sign, index) => ((sign.codePointAt(0) ?? 0) - (text.codePointAt(index) ?? 0) + 10) % 10));
  return steps.size <= 1 || '12345678901234567890'.includes(text) || '98765432109876543210'.includes(text);
}

function repeats(text: string): boolean {
  return [1, 2, 3, 4].some((size) => [...text].every((sign, index) => index < size || sign === text[index - size]));
}
