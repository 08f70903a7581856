/** @jest-environment node */
import { afterEach, describe, expect, it } from '@jest/globals';
import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { SignInPageDocument, ViewerDocument } from '@practicum/contract/client';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newClient } from './client';
import { failureOf, requestIdOf } from './failure';
import { persistedDocumentLink } from './persisted-document-link';

interface Asked { readonly headers: IncomingHttpHeaders; readonly body: string }
const servers: Server[] = [];
afterEach(() => { servers.splice(0).forEach((server) => server.close()); });

/** A server that answers every request alike and keeps what it was asked. */
async function answering(answer: object, status = 200): Promise<{ readonly uri: string; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => { body += part.toString(); });
    request.on('end', () => {
      asked.push({ headers: request.headers, body });
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  servers.push(server);
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const { port } = server.address() as AddressInfo;
  return { uri: `http://127.0.0.1:${port}/graphql`, asked };
}

const refusedWith = (code: string) => new CombinedGraphQLErrors({ data: null, errors: [{ message: 'No.', extensions: { code, requestId: 'req-7' } }] });

describe('what goes to the server', () => {
  it('is the hash of the stored document, never its text, with the header that a forged form cannot set', async () => {
    const { uri, asked } = await answering({ data: { __typename: 'Query', demoRoles: [] } });
    await newClient(() => undefined, uri).query({ query: SignInPageDocument });
    const sent: unknown = JSON.parse(asked[0]?.body ?? '');
    expect(sent).toEqual({ operationName: 'SignInPage', variables: {}, extensions: expect.objectContaining({ persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) } }) });
    expect(asked[0]?.headers['x-practicum-csrf']).toBe('1');
  });

  it('is refused before it leaves where a query was written outside the contract', async () => {
    const client = new ApolloClient({ link: ApolloLink.from([persistedDocumentLink, ApolloLink.empty()]), cache: new InMemoryCache() });
    await expect(client.query({ query: gql`query Loose { demoRoles { role } }` })).rejects.toThrow(/packages\/contract\/operations/);
  });
});

describe('an answer that is no answer', () => {
  it.each([['NOT_SIGNED_IN', 'not-signed-in'], ['NOT_ALLOWED', 'not-allowed'], ['TRY_AGAIN', 'try-again'], ['SOMETHING_ELSE', 'no-answer']])('%s is told as %s', (code, failure) => {
    expect(failureOf(refusedWith(code))).toBe(failure);
  });

  it('is told as no answer when the network is gone', () => {
    expect(failureOf(new TypeError('Failed to fetch'))).toBe('no-answer');
  });

  it('keeps the name that the server gave the request', () => {
    expect(requestIdOf(refusedWith('X'))).toBe('req-7');
    expect(requestIdOf(new Error('offline'))).toBeUndefined();
  });

  it('is read from the body where the status says error too', async () => {
    const { uri } = await answering({ data: null, errors: [{ message: 'Busy.', extensions: { code: 'TRY_AGAIN' } }] }, 503);
    const error: unknown = await newClient(() => undefined, uri).query({ query: ViewerDocument }).catch((thrown: unknown) => thrown);
    expect(failureOf(error)).toBe('try-again');
  });

  it('sends whoever is no longer signed in to sign in again', async () => {
    const { uri } = await answering({ data: null, errors: [{ message: 'Sign in.', extensions: { code: 'NOT_SIGNED_IN' } }] });
    let signedOut = 0;
    await newClient(() => { signedOut += 1; }, uri).query({ query: ViewerDocument }).catch(() => undefined);
    expect(signedOut).toBe(1);
  });
});
