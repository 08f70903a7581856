const BYTES = 16;

/**
 * Names one thing that is about to be said, so that a repeated send is entered once. Made of plain random bytes: a phone that
 * reaches the school's server without https has no `randomUUID`.
 */
export function newClientKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
