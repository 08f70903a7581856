import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { newCache } from './cache';
import { failureOf } from './failure';
import { persistedDocumentLink } from './persisted-document-link';

/** A page of another origin cannot set this header without being asked first, so a forged form is refused. */
const csrf = { 'x-practicum-csrf': '1' };

/** The server writes some sentences itself: it is told in which language the portal is read. */
const inReadersLanguage = new ApolloLink((operation, forward) => {
  const { lang } = globalThis.document?.documentElement ?? { lang: '' };
  if (lang) operation.setContext(({ headers = {} }) => ({ headers: { ...headers, 'x-practicum-locale': lang } }));
  return forward(operation);
});

/** @param onSignedOut called when the server says that the session is over */
export function newClient(onSignedOut: () => void, uri = '/graphql'): ApolloClient {
  const watchSession = new ErrorLink(({ error }) => {
    if (failureOf(error) === 'not-signed-in') onSignedOut();
  });
  const http = new HttpLink({ uri, credentials: 'same-origin', headers: csrf });
  return new ApolloClient({
    link: ApolloLink.from([watchSession, inReadersLanguage, persistedDocumentLink, http]),
    cache: newCache(),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
