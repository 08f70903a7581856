import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EndMembershipDocument, InvitationOfferDocument, InviteMemberDocument, PeopleDocument } from '@practicum/contract/client';
import pg from 'pg';
import { schoolTables } from '../support/catalogue.js';
import { expectMember, insert, startApi, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let [ours, theirs]: TestSchool[] = [];
const school = (): TestSchool => given(ours);
const other = (): TestSchool => given(theirs);

beforeAll(async () => {
  api = await startApi();
  ours = await api.anySchool();
  theirs = await api.anySchool();
});
afterAll(() => api.close());

const nowhere = '01890000-0000-7000-8000-000000000000';

describe('Another school, through the API', () => {
  it('is absent in the same bytes as one that does not exist', async () => {
    const dana = await api.as('program-director', school());
    const foreign = await dana.ask(EndMembershipDocument, { membershipId: other().people.registrar.membershipId });
    const absent = await dana.ask(EndMembershipDocument, { membershipId: nowhere });
    expect(foreign.text).toBe(absent.text);
    expect(foreign.text).toContain('NOT_FOUND');
    const nonsense = await dana.ask(EndMembershipDocument, { membershipId: 'not-even-an-id' });
    expect(nonsense.text).toBe(absent.text);
  });

  it('has no student, site or program that we could read by id', async () => {
    const carmen = await api.as('coordinator', school());
    const questions = [['student', other().studentId], ['site', other().siteId], ['program', other().programId], ['cohort', other().cohortId]] as const;
    for (const [thing, id] of questions) {
      const ask = (of: string) => carmen.askText(`query Q($id: ID!) { ${thing}(id: $id) { id } }`, { id: of });
      const [foreign, absent, nonsense] = [await ask(id), await ask(nowhere), await ask('no-id-at-all')];
      expect([thing, foreign.text, nonsense.text]).toEqual([thing, `{"data":{"${thing}":null}}`, absent.text]);
      expect(absent.text).toBe(foreign.text);
    }
  });

  it('takes a made-up cursor or id for what it is', async () => {
    const carmen = await api.as('coordinator', school());
    const cursor = Buffer.from(JSON.stringify(['a', 'no-id'])).toString('base64url');
    const answered = await carmen.askText('query Q($after: String) { people(after: $after) { edges { cursor } } }', { after: cursor });
    expect(answered.errors).toMatchObject([{ message: 'An id or a cursor in this request is not one of ours.', extensions: { code: 'BAD_REQUEST' } }]);
  });

  it('has none of its people in our list', async () => {
    const rosa = await api.as('registrar', school());
    const { people } = await rosa.send(PeopleDocument, { first: 100 });
    expect(people.totalCount).toBe(6);
    expect(people.edges.filter(({ node }) => node.email.includes(other().slug))).toEqual([]);
  });

  it('does not open its invitations to a token that names our school', async () => {
    const carmen = await api.as('coordinator', other());
    const { inviteMember } = await carmen.send(InviteMemberDocument, { input: { email: 'x@y.test', displayName: 'X', role: 'preceptor', siteId: other().siteId } });
    const token = expectMember(inviteMember, 'MemberInvited').link.split('/').at(-1) ?? '';
    const bent = token.replace(/^[0-9a-f]{32}/, school().id.replaceAll('-', ''));
    expect((await api.anyone().send(InvitationOfferDocument, { token })).invitation).not.toBeNull();
    const [wrong, never] = [await api.anyone().ask(InvitationOfferDocument, { token: bent }), await api.anyone().ask(InvitationOfferDocument, { token: 'never' })];
    expect(wrong.text).toBe(never.text);
  });
});

describe('A role', () => {
  it('that may never open a door hears so, and nobody hears to sign in', async () => {
    const answers = await Promise.all([api.as('student', school()), api.as('preceptor', school())].map(async (client) => (await client).ask(PeopleDocument, {})));
    expect(answers.map(({ data, errors }) => [data, errors[0]?.extensions?.code, errors[0]?.message])).toEqual(
      answers.map(() => [null, 'NOT_ALLOWED', 'Your role does not allow this.']),
    );
    const nobody = await api.anyone().ask(PeopleDocument, {});
    expect(nobody.errors).toMatchObject([{ message: 'Please sign in.', extensions: { code: 'NOT_SIGNED_IN' } }]);
  });

  it('that may not end memberships ends none', async () => {
    const carmen = await api.as('coordinator', school());
    const answered = await carmen.ask(EndMembershipDocument, { membershipId: school().people.student.membershipId });
    expect(answered.errors[0]?.extensions?.code).toBe('NOT_ALLOWED');
    const { rows } = await api.admin.query('select status from membership where id = $1', [school().people.student.membershipId]);
    expect(rows).toEqual([{ status: 'active' }]);
  });
});

describe('The application role, past every policy of the program', () => {
  it('sees no row of any school without a scope', async () => {
    await asApp({}, async (client) => {
      for (const table of await schoolTables(api.admin)) expect([table, await count(client, table)]).toEqual([table, 0]);
    });
  });

  it('sees in its scope only rows of its school, in every table', async () => {
    await asApp({ role: 'coordinator', school: school().id }, async (client) => {
      for (const table of await schoolTables(api.admin)) {
        const foreign = await client.query(`select count(*)::int as n from ${table} where school_id <> $1`, [school().id]).catch((error: Error) => error.message);
        expect([table, typeof foreign === 'string' ? foreign : foreign.rows]).toEqual([table, expect.anything()]);
        if (typeof foreign !== 'string') expect([table, foreign.rows[0].n]).toEqual([table, 0]);
      }
      expect(await count(client, 'student')).toBe(1);
    });
  });

  it('cannot write into another school, nor tie a row of ours to one of theirs', async () => {
    await asApp({ role: 'coordinator', school: school().id }, async (client) => {
      const into = client.query('insert into campus (school_id, id, name) values ($1, gen_random_uuid(), $2)', [other().id, 'Theirs']);
      await expect(into).rejects.toThrow(/row-level security/);
    });
    await asApp({ role: 'coordinator', school: school().id }, async (client) => {
      const tie = client.query('insert into cohort (school_id, id, program_id, curriculum_edition_id, name, starts_on) values ($1, gen_random_uuid(), $2, $3, $4, $5)', [
        school().id, other().programId, other().curriculumEditionId, 'Tied', '2026-01-01',
      ]);
      await expect(tie).rejects.toThrow(/foreign key/);
    });
  });

  it('shows a student only themselves, and a site only whom it has', async () => {
    const second = { school_id: school().id, id: '01890000-0000-7000-8000-00000000000a' };
    await insert(api.admin, 'student', { ...second, given_name: 'Ben', family_name: 'Cole', student_number: '1002' });
    const seenBy = (scope: Readonly<Record<string, string>>): Promise<number> => asApp({ school: school().id, ...scope }, (client) => count(client, 'student'));
    expect(await seenBy({ role: 'coordinator' })).toBe(2);
    expect(await seenBy({ role: 'student', student: school().studentId })).toBe(1);
    expect(await seenBy({ role: 'preceptor', site: school().siteId })).toBe(1);
    expect(await seenBy({ role: 'preceptor', site: nowhere })).toBe(0);
    expect(await seenBy({ role: 'anyone' })).toBe(0);
  });

  it('is what the login role has to become: by itself it may read nothing', async () => {
    const client = new pg.Client({ connectionString: api.database.appUrl });
    await client.connect();
    try {
      await expect(client.query('select 1 from student')).rejects.toThrow(/permission denied/);
      await expect(client.query('select 1 from account_password')).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});

async function asApp<T>(scope: Readonly<Record<string, string>>, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: api.database.appUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local role practicum_app');
    for (const [name, value] of Object.entries(scope)) await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function count(client: pg.Client, table: string): Promise<number> {
  await client.query('savepoint one');
  try {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return rows[0]?.n ?? 0;
  } catch (error) {
    // A table that the role may not read at all shows it as little as one without rows.
    if (!/permission denied/.test(String(error))) throw error;
    await client.query('rollback to savepoint one');
    return 0;
  }
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The school is not there yet.');
  return value;
}
