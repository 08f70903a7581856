// The one way of writing a value as JSON (RFC 8785), so that the same content always has the same bytes and the same hash:
// keys in the order of their UTF-16 code units, no blanks, numbers and strings as the language writes them.

/** The canonical JSON of a value; keys that hold nothing are left out. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('Broken promise: only finite numbers are written as JSON.');
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
