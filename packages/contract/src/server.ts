import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The API's face of the contract: the schema, the documents that the portal may send, and the schema's types.
export type * from './generated/schema.js';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The schema as it is written, file by file. */
export function schemaText(): readonly string[] {
  const folder = here('schema');
  return readdirSync(folder).filter((name) => name.endsWith('.graphql')).sort().map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** The portal's documents: from the id that it sends (`sha256:…`) to the text that runs. */
export function trustedDocuments(): ReadonlyMap<string, string> {
  const manifest: unknown = JSON.parse(readFileSync(here('src/generated/client/persisted-documents.json'), 'utf8'));
  return new Map(Object.entries(manifest as Record<string, string>));
}

/**
 * What a handler hands back of a type: the fields that it has, to any depth. A field that is left out has a handler of
 * its own, which finds what it needs in the fields that are there.
 */
export type Part<T> = T extends readonly (infer Item)[]
  ? readonly Part<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Part<T[Key]> | undefined }
    : T;

/** One member of a result union, named. */
export type Answer<T> = T extends { readonly __typename?: infer Name }
  ? Part<Omit<T, '__typename'>> & { readonly __typename: NonNullable<Name> }
  : never;
