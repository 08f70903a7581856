import { createHash, randomBytes } from 'node:crypto';

// What is public carries its school, `<school>.<128 random bits>`, so the scope is set before the first read and a token of
// another school finds nothing. The database holds hashes only.

/** A token as it was read: the school that it names, and the hash to look for there. */
export interface ReadToken {
  readonly schoolId: string;
  readonly hash: Buffer;
}

/** A new token of a school, told once. */
export function newSchoolToken(schoolId: string): { readonly token: string; readonly hash: Buffer } {
  const token = `${schoolId.replaceAll('-', '')}.${randomBytes(16).toString('base64url')}`;
  return { token, hash: hashOf(token) };
}

/** The parts of a token; nothing for a text that never was one. */
export function readSchoolToken(token: string): ReadToken | null {
  const [, school] = /^([0-9a-f]{32})\.[A-Za-z0-9_-]{22}$/.exec(token) ?? [];
  if (!school) return null;
  return { schoolId: school.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'), hash: hashOf(token) };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
