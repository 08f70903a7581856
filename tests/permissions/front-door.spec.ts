import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignInDocument, ViewerDocument } from '@practicum/contract/client';
import { PASSWORD, startApi, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
});
afterAll(() => api.close());

const signOut = (): { readonly query: string } => ({ query: 'mutation { signOut }' });

describe('A request from another site', () => {
  it.each([
    ['without the portal\'s own header', {}],
    ['as another origin', { 'x-practicum-csrf': '1', origin: 'https://evil.test' }],
    ['as the same name on another port', { 'x-practicum-csrf': '1', origin: 'http://localhost:1' }],
    ['as a page that has no origin', { 'x-practicum-csrf': '1', origin: 'null' }],
    ['when the browser says that it crosses sites', { 'x-practicum-csrf': '1', 'sec-fetch-site': 'cross-site' }],
    ['when it comes from a sibling host', { 'x-practicum-csrf': '1', 'sec-fetch-site': 'same-site' }],
  ])('changes nothing %s', async (_how, headers) => {
    const ana = await api.as('student', school);
    const answered = await ana.post(signOut(), headers as Record<string, string>);
    expect([answered.status, answered.errors[0]?.extensions?.code]).toEqual([403, 'OTHER_ORIGIN']);
    expect((await ana.send(ViewerDocument)).viewer).not.toBeNull();
  });

  it('is not taken for one when it comes from the portal itself', async () => {
    const ana = await api.as('student', school);
    const answered = await ana.post<{ signOut: boolean }>(signOut(), { 'x-practicum-csrf': '1', origin: api.url.replace('[::1]', 'localhost'), 'sec-fetch-site': 'same-origin' });
    expect(answered.data).toEqual({ signOut: true });
  });

  it('cannot send a form', async () => {
    const ana = await api.as('student', school);
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const response = await ana.fetch('/graphql', { method: 'POST', headers: { 'content-type': type, 'x-practicum-csrf': '1' }, body: '{"query":"mutation { signOut }"}' });
      expect([type, response.status]).toEqual([type, 415]);
    }
  });

  it('cannot change anything by GET', async () => {
    const ana = await api.as('student', school);
    const response = await ana.fetch(`/graphql?query=${encodeURIComponent('mutation { signOut }')}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('What goes out', () => {
  it('tells browsers to hold it to its own origin, and keeps no answer', async () => {
    const { headers } = await api.anyone().ask(ViewerDocument);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*script-src 'self';.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect(Object.fromEntries(['x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy', 'cache-control'].map((name) => [name, headers.get(name)]))).toEqual({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin', 'cache-control': 'no-store',
    });
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('binds the cookie to the host wherever there is https', async () => {
    const secure = await startApi({ PUBLIC_URL: 'https://practicum.example' });
    try {
      const there = await secure.anySchool();
      const answered = await secure.anyone().ask(SignInDocument, { input: { email: there.people.student.email, password: PASSWORD } });
      expect(answered.headers.get('set-cookie')).toMatch(/^__Host-practicum=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
      expect(answered.headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    } finally {
      await secure.close();
    }
  });
});

describe('A query', () => {
  const deep = `{ student(id: "x") { enrollments ${'{ student { enrollments '.repeat(5)} { id } ${'} }'.repeat(5)} } }`;

  it.each([
    ['too deep', deep, 'The query is too deep: it may nest at most 10 levels of fields.'],
    ['with too many aliases', `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: viewer { email }`).join(' ')} }`, 'The query is too large: it may have at most 15 aliases.'],
    ['with too many mutations', `mutation { ${'signOut '.repeat(6)} }`, 'The query is too large: it may have at most 5 mutations.'],
  ])('%s is refused in one sentence', async (_how, query, sentence) => {
    const answered = await api.anyone().askText(query);
    expect(answered.status).toBe(400);
    expect(answered.errors).toMatchObject([{ message: sentence }]);
  });

  it('hides its depth in no fragment', async () => {
    const nested = Array.from({ length: 5 }, (_, at) => `fragment F${at} on Student { enrollments { student { ...F${at + 1} } } }`).join(' ');
    const answered = await api.anyone().askText(`{ student(id: "x") { ...F0 } } ${nested} fragment F5 on Student { id }`);
    expect(answered.errors).toMatchObject([{ message: expect.stringMatching(/too deep/) }]);
  });

  it('of too many words, or too many bytes, is not even read', async () => {
    expect((await api.anyone().askText(`{ ${'viewer { email } '.repeat(400)} }`)).status).toBe(400);
    expect((await api.anyone().askText(`{ viewer { email } } #${'x'.repeat(70_000)}`)).status).toBe(413);
  });

  it('of the portal is known by its hash, in its own or in Apollo\'s words; another hash is not', async () => {
    const hash = createHash('sha256').update('never written').digest('hex');
    const unknown = await api.anyone().post({ documentId: `sha256:${hash}` });
    expect([unknown.status, unknown.errors[0]?.message]).toEqual([400, 'This operation is not known here any more: reload the page and try again.']);
    const meta = (ViewerDocument as { readonly __meta__?: { readonly hash: string } }).__meta__?.hash ?? '';
    const apollo = await api.anyone().post({ operationName: 'Viewer', variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash: meta.replace('sha256:', '') } } });
    expect(apollo.data).toMatchObject({ viewer: null });
  });

  it('of an older portal stays known for ninety days after the last start that had it', async () => {
    const body = 'query Old { demoRoles { role } }';
    await api.admin.query("insert into document (hash, body, last_seen_on) values ('sha256:old', $1, '2026-04-01'), ('sha256:older', $1, '2025-12-01')", [body]);
    expect((await api.anyone().post({ documentId: 'sha256:old' })).status).toBe(400);
    await api.restart();
    expect((await api.anyone().post({ documentId: 'sha256:old' })).data).toEqual({ demoRoles: [] });
    expect((await api.anyone().post({ documentId: 'sha256:older' })).status).toBe(400);
  });

  it('that breaks says so without a word of what is inside', async () => {
    const answered = await api.anyone().askText('{ verifyCertificate(number: "x") { __typename } }');
    expect(answered.text).not.toMatch(/select|relation|TypeError|at .*\.js|null for non-nullable/i);
  });
});
