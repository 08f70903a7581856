import { createHash } from 'node:crypto';
import { demoPassword, demoSchool, demoSchoolSlug, demoSignIns, type DemoSchool } from '@practicum/fixtures';
import type { LocalDate } from '@practicum/domain';
import pg from 'pg';
import { Passwords } from '../access/passwords.js';
import { insertRows } from './insert-rows.js';

/** What came of filling the demo: made now, there already, or refused because the database holds something else. */
export type DemoAnswer =
  | { readonly kind: 'made'; readonly day: LocalDate; readonly rows: Readonly<Record<string, number>>; readonly milliseconds: number }
  | { readonly kind: 'already-there' }
  | { readonly kind: 'not-empty'; readonly schools: readonly string[] };

/** Fills an empty database with Larkfield College as it stands on a day: all of it in one transaction, or nothing. */
export async function seedDemo(ownerUrl: string, today: LocalDate): Promise<DemoAnswer> {
  const began = performance.now();
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'practicum demo' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    // Two starting processes take turns; the second finds the school there.
    await client.query('select pg_advisory_xact_lock($1)', [DEMO_LOCK]);
    const there = await schoolsThere(client);
    const school = there === undefined ? demoSchool(today) : undefined;
    if (school) await insertSchool(client, school);
    await client.query(school ? 'commit' : 'rollback');
    if (!school) return there ?? { kind: 'already-there' };
    // The planner would otherwise take the new tables for empty ones.
    await client.query(`analyze ${Object.keys(school.rows).map((table) => `"${table}"`).join(', ')}`);
    const rows = Object.fromEntries(Object.entries(school.rows).map(([table, list]) => [table, list.length]));
    return { kind: 'made', day: today, rows, milliseconds: Math.round(performance.now() - began) };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

const DEMO_LOCK = 7_250_012;

async function schoolsThere(client: pg.Client): Promise<DemoAnswer | undefined> {
  const { rows } = await client.query<{ slug: string; demo: boolean }>('select slug, demo from school order by slug');
  if (rows.some(({ slug, demo }) => demo && slug === demoSchoolSlug)) return { kind: 'already-there' };
  return rows.length > 0 ? { kind: 'not-empty', schools: rows.map(({ slug }) => slug) } : undefined;
}

async function insertSchool(client: pg.Client, { rows }: DemoSchool): Promise<void> {
  for (const [table, list] of Object.entries(rows)) {
    await insertRows(client, table, table === 'verification' ? rows.verification.map(signed) : list);
  }
  await client.query('insert into unsealed_event (school_id, event_id) select school_id, id from event');
  // One hash for every account: it is one password, and it is told to everybody.
  const hash = await new Passwords().hash(demoPassword);
  const [{ created_at: changed_at } = { created_at: null }] = rows.account;
  await insertRows(client, 'account_password', rows.account.map(({ id }) => ({ account_id: id, hash, changed_at })));
}

function signed({ digest_of, ...verification }: DemoSchool['rows']['verification'][number]): object {
  return { ...verification, digest: createHash('sha256').update(digest_of).digest('hex') };
}

/** How to sign in to the demo, role by role. */
export const demoSignInLines = demoSignIns.map(({ role, email }) => ({ who: role, email, password: demoPassword }));
