import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { dispatch } from '../../apps/api/src/command/dispatch.js';
import { Passwords } from '../../apps/api/src/access/passwords.js';
import { demoPassword, demoSchool, demoSignIns } from '@practicum/fixtures';
import { entryDigestText, type TimeEntryFacts } from '@practicum/domain';
import { testDatabase, type TestDatabase } from '../support/database.js';

const day = '2026-11-23';
let database: TestDatabase;
let admin: pg.Client;
let made: Awaited<ReturnType<typeof run>>;

beforeAll(async () => {
  database = await testDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  admin.on('error', () => undefined);
  await admin.connect();
  made = await run('demo', '--day', day, '--json');
});

afterAll(async () => {
  await admin.end();
  await database.close();
});

async function run(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const said = { out: '', err: '' };
  const code = await dispatch(words, {
    stdin: (async function* nothing() { yield ''; })(),
    out: (text) => { said.out += text; },
    err: (text) => { said.err += text; },
    today: () => day,
    env: { DATABASE_URL: database.ownerUrl, SECRET_KEY: database.secretKey },
  });
  return { code, ...said };
}

async function rows<T extends object>(query: string): Promise<readonly T[]> {
  return (await admin.query<T>(query)).rows;
}

describe('practicum demo', () => {
  it('fills an empty database in one go and says how to sign in', () => {
    const answer = JSON.parse(made.out);
    console.log(`The demo school was made in ${String(answer.milliseconds)} ms.`);
    expect([made.code, made.err, answer.kind, answer.day]).toEqual([0, '', 'made', day]);
    expect(answer.signIns).toEqual(demoSignIns.map(({ role, email }) => ({ who: role, email, password: demoPassword })));
  });

  it('writes every row of the school', async () => {
    const wanted = Object.fromEntries(Object.entries(demoSchool(day).rows).map(([table, list]) => [table, list.length]));
    const found: Record<string, number> = {};
    for (const table of Object.keys(wanted)) found[table] = (await rows<{ n: number }>(`select count(*)::int as n from "${table}"`))[0]?.n ?? -1;
    const [signed] = await rows<{ n: number }>(`select count(*)::int as n from event where action = 'certification.signed'`);
    expect({ ...found, event: (found['event'] ?? 0) - (signed?.n ?? 0) }).toEqual(wanted);
  });

  it('certifies some of those who are ready, under the director\'s name and as a demo', async () => {
    const certified = await rows<{ n: number; all_demo: boolean; signers: readonly string[]; days: readonly string[] }>(`select count(*)::int as n, bool_and(demo and (content::jsonb -> 'demo')::boolean) as all_demo,
      array_agg(distinct signed_by_name) as signers, array_agg(distinct certified_on::text) as days from certification`);
    const [director] = await rows<{ name: string }>(`select a.display_name as name from membership m join account a on a.id = m.account_id where m.role = 'program-director'`);
    expect(certified).toEqual([{ n: 12, all_demo: true, signers: [director?.name], days: [day] }]);
  });

  it('keeps totals that equal the sums of the entries that they count, group by group', async () => {
    const differing = await rows(`with counted as (
        select t.enrollment_id, t.placement_id, t.category, t.discipline, t.topics, to_char(t.clinical_date, 'YYYY-MM') as month,
          sum(t.minutes) filter (where s.status = 'submitted') as submitted, sum(t.minutes) filter (where s.status = 'verified') as verified,
          sum(s.credited_minutes) filter (where s.status = 'credited') as credited,
          sum(t.minutes - s.credited_minutes) filter (where s.status in ('credited', 'not-credited')) as not_credited,
          count(*) filter (where s.status not in ('returned', 'corrected')) as entries
        from time_entry t join time_entry_standing s on s.school_id = t.school_id and s.time_entry_id = t.id group by 1, 2, 3, 4, 5, 6)
      select * from counted c full join hour_total h on h.enrollment_id = c.enrollment_id and h.placement_id is not distinct from c.placement_id
        and h.category = c.category and h.discipline = c.discipline and h.topics = c.topics and h.month = c.month
      where (coalesce(c.submitted, 0), coalesce(c.verified, 0), coalesce(c.credited, 0), coalesce(c.not_credited, 0), coalesce(c.entries, 0))
        is distinct from (h.submitted_minutes::bigint, h.verified_minutes::bigint, h.credited_minutes::bigint, h.not_credited_minutes::bigint, h.entries::bigint)`);
    expect(differing).toEqual([]);
    expect(await rows('select e.id from enrollment e left join enrollment_hours h on h.enrollment_id = e.id where h.enrollment_id is null')).toEqual([]);
  });

  it('counts the exceptions that are still open', async () => {
    expect(await rows(`select s.time_entry_id from time_entry_standing s
      where s.open_exceptions <> (select count(*) from entry_exception x where x.time_entry_id = s.time_entry_id and x.decision is null)`)).toEqual([]);
  });

  it('signs each entry as it is', async () => {
    const signatures = await rows<TimeEntryFacts & { readonly id: string; readonly digest: string }>(`select v.digest, t.id, t.student_id as "studentId", t.enrollment_id as "enrollmentId", t.placement_id as "placementId",
        t.site_id as "siteId", t.category, t.discipline, t.topics, t.clinical_date::text as "clinicalDate", t.zone, t.starts_at as "startsAt", t.ends_at as "endsAt",
        t.break_minutes as "breakMinutes", t.minutes, t.note, t.corrects_id as "correctsId", t.source
      from verification v join time_entry t on t.id = v.time_entry_id`);
    expect(signatures.length).toBeGreaterThan(1000);
    const wrong = signatures.filter(({ digest, ...entry }) => createHash('sha256').update(entryDigestText(entry)).digest('hex') !== digest);
    expect(wrong.length).toBe(0);
  });

  it('lets every account in with the one password', async () => {
    const hashes = await rows<{ email: string; hash: string }>('select a.email, p.hash from account a join account_password p on p.account_id = a.id order by a.email');
    expect(hashes.map(({ email }) => email)).toEqual(demoSignIns.map(({ email }) => email).sort());
    expect(await new Passwords().match(hashes[0]?.hash ?? null, demoPassword)).toBe(true);
  });

  it('does nothing the second time and says so', async () => {
    const before = await rows('select count(*) from time_entry');
    expect(await run('demo', '--day', '2027-02-01')).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing to do: the demo school is there already\.\n/), err: '' });
    expect(await rows('select count(*) from time_entry')).toEqual(before);
  });

  it('refuses a database that holds another school', async () => {
    await admin.query("update school set slug = 'riverside', demo = false");
    expect(await run('demo')).toEqual({ code: 1, out: '', err: 'The database already holds riverside: the demo school goes into an empty database only. Nothing was written.\n' });
    await admin.query("update school set slug = 'larkfield', demo = true");
  });

  it('is told what is wrong with a day', async () => {
    expect(await run('demo', '--day', '2026-02-30')).toEqual({ code: 2, out: '', err: '--day must be a day that exists, written YYYY-MM-DD, and was "2026-02-30".\n' });
  });
});
