import { readFileSync } from 'node:fs';

// What the words of a credential mean to other programs (JSON-LD). Two vocabularies are public and kept here as they were
// published; our own is one word and stands in the credential itself, so that nobody has to fetch anything from us.

const CREDENTIALS = 'https://www.w3.org/ns/credentials/v2';
const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

const files: Readonly<Record<string, string>> = { [CREDENTIALS]: 'credentials-v2.jsonld', [OPEN_BADGES]: 'open-badges-3.0.3.jsonld' };

/** The context of a certificate. What `certification` holds is signed as the JSON that it is, to the letter (RFC 8785). */
export const CERTIFICATE_CONTEXT = [
  CREDENTIALS,
  OPEN_BADGES,
  { certification: { '@id': 'urn:uuid:f36da7ca-fdc2-4964-bcec-20b0fdc318b1#certification', '@type': '@json' } },
] as const;

/** The context of a list of revocations. */
export const STATUS_CONTEXT = [CREDENTIALS] as const;

const read = new Map<string, object>();

/** A published context by its address, from our own files; any other address is refused, for nothing is ever fetched. */
export function contextAt(address: string): object {
  const known = read.get(address);
  if (known) return known;
  const file = files[address];
  if (file === undefined) throw new Error(`${address} is not kept here, and nothing is fetched.`);
  // A published file, kept beside the program.
  const context = JSON.parse(readFileSync(new URL(`../../../contexts/${file}`, import.meta.url), 'utf8')) as object;
  read.set(address, context);
  return context;
}
