import { ApolloLink } from '@apollo/client';

type Documented = { readonly __meta__?: { readonly hash?: string } };

/** The sha256 under which the server knows a stored document; code generation writes it beside the document. */
function hashOf(document: unknown): string {
  const hash = (document as Documented).__meta__?.hash;
  if (!hash) throw new Error('This document carries no hash: keep operations in packages/contract/operations and import them from @practicum/contract/client.');
  return hash;
}

/** Sends the hash of the stored document instead of its text: the server runs nothing else. */
export const persistedDocumentLink = new ApolloLink((operation, forward) => {
  operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: hashOf(operation.query) } };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});
