import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AcceptInvitationDocument, SignInDocument } from '@practicum/contract/client';
import { dispatch } from '../../apps/api/src/command/dispatch.js';
import { expectMember, startApi, type TestApi } from '../support/api.js';

let api: TestApi;

beforeAll(async () => { api = await startApi(); });
afterAll(() => api.close());

const chosen = 'eleven quiet lighthouses';

/** Runs one verb as an operator would, on the database of the running API. */
async function run(words: readonly string[], typed = ''): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const said = { out: '', err: '' };
  const code = await dispatch(words, {
    stdin: (async function* lines() { yield typed; })(),
    out: (text) => { said.out += text; },
    err: (text) => { said.err += text; },
    today: () => '2026-05-04',
    env: { DATABASE_URL: api.database.ownerUrl, SECRET_KEY: api.database.secretKey },
  });
  return { code, ...said };
}

const openSchool = (slug: string) => run(['school', 'create', '--slug', slug, '--name', 'Hillside College', '--zone', 'America/Chicago']);
const account = (school: string, email: string, ...more: string[]) => ['account', 'create', '--school', school, '--email', email, '--role', 'program-director', '--name', 'Ines Vale', ...more];

describe('An operator', () => {
  it('opens a school and lets its first person in, who signs in at once', async () => {
    expect(await openSchool('hillside')).toEqual({ code: 0, out: 'hillside\n', err: '' });
    expect(await run(account('hillside', 'Ines@Hillside.test', '--password-stdin'), `${chosen}\n`)).toEqual({ code: 0, out: 'ines@hillside.test\n', err: '' });
    const { signIn } = await api.anyone().send(SignInDocument, { input: { email: 'ines@hillside.test', password: chosen } });
    expect(expectMember(signIn, 'SignedIn').viewer.active).toMatchObject({ role: 'program-director', schoolSlug: 'hillside', schoolName: 'Hillside College' });
  });

  it('gets a link to hand over, and the person chooses the password', async () => {
    await openSchool('linkside');
    const { code, out } = await run(account('linkside', 'omar@linkside.test'));
    expect([code, out]).toEqual([0, expect.stringMatching(/^http:\/\/localhost:4000\/invite\/[0-9a-f]{32}\.[\w-]{22}\n$/)]);
    const token = out.trim().split('/').at(-1) ?? '';
    const { acceptInvitation } = await api.anyone().send(AcceptInvitationDocument, { input: { token, password: chosen } });
    expectMember(acceptInvitation, 'SignedIn');
  });

  it('is told in one sentence what is wrong, and nothing is written', async () => {
    await openSchool('onceside');
    const twice = await openSchool('onceside');
    expect([twice.code, twice.out, twice.err]).toEqual([1, '', 'slug: Another school has this slug. Choose another.\n']);
    expect(await run(['school', 'create', '--slug', 'x', '--name', 'X', '--zone', 'Mars/Olympus'])).toMatchObject({ code: 1, err: expect.stringMatching(/^zone: /) });
    expect(await run(account('nowhere', 'a@b.test'))).toMatchObject({ code: 1, err: expect.stringMatching(/^school: There is no school/) });
    expect(await run(account('onceside', 'a@b.test', '--password-stdin'), 'short\n')).toMatchObject({ code: 1, err: expect.stringMatching(/^password: .*15/) });
    const { rows } = await api.admin.query("select count(*)::int as n from account where email = 'a@b.test'");
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('who misuses a verb is told how it is used', async () => {
    expect(await run(['school', 'create', '--slug', 'x'])).toMatchObject({ code: 2, err: 'Missing: --name, --zone.\n' });
    expect(await run(['school', 'create', '--colour', 'red'])).toMatchObject({ code: 2, err: expect.stringMatching(/--colour/) });
    expect(await run(['school', 'burn'])).toMatchObject({ code: 2, err: expect.stringMatching(/There is no verb "school burn"/) });
    expect(await run(['school', 'create', '--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/--slug SLUG/) });
  });
});
