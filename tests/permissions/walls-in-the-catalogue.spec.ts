import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { keys, GLOBAL_TABLES, schoolTables, tables, type Key } from '../support/catalogue.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let admin: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.close();
});

const names = async (query: string): Promise<readonly string[]> => (await admin.query<{ name: string }>(query)).rows.map(({ name }) => name);
const described = ({ table, name, columns }: Key): string => `${table}.${name} (${columns.join(', ')})`;

/** Tables of a school that stand open to their owner or to everybody. */
async function openTables(): Promise<readonly string[]> {
  const walled = new Set(await names("select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity"));
  return (await schoolTables(admin)).filter((table) => !walled.has(table));
}

/** Keys of a school's table that do not begin with the school. */
async function keysWithoutSchool(): Promise<readonly string[]> {
  const owned = new Set(await schoolTables(admin));
  return (await keys(admin)).filter((key) => owned.has(key.table) && key.kind !== 'f' && key.columns[0] !== 'school_id').map(described);
}

describe('The wall around each school, as PostgreSQL knows it', () => {
  it('stands around every table of a school, also for its owner', async () => {
    expect((await schoolTables(admin)).length).toBeGreaterThan(30);
    expect(await openTables()).toEqual([]);
  });

  it('would be missed here if it had a gap', async () => {
    await admin.query('begin');
    try {
      await admin.query('alter table student no force row level security');
      await admin.query('create table leak (school_id uuid not null, id uuid primary key)');
      expect(await openTables()).toEqual(['leak', 'student']);
      expect(await keysWithoutSchool()).toEqual(['leak.leak_pkey (id)']);
    } finally {
      await admin.query('rollback');
    }
  });

  it('names every global table with its reason, and no table that is not there', async () => {
    const there = new Set(await tables(admin));
    expect(Object.keys(GLOBAL_TABLES).filter((table) => !there.has(table))).toEqual([]);
  });

  it('begins every key of a school\'s table with the school', async () => {
    expect(await keysWithoutSchool()).toEqual([]);
  });

  it('leads every foreign key through the school, unless it points to a global table', async () => {
    const wrong = (await keys(admin)).filter((key) => key.kind === 'f' && key.target !== null && !(key.target in GLOBAL_TABLES) && key.columns[0] !== 'school_id');
    expect(wrong.map(described)).toEqual([]);
  });

  it('lets the login role do nothing but become the application, and the application own nothing', async () => {
    const { rows } = await admin.query("select rolname, rolsuper, rolbypassrls, rolinherit, rolcanlogin from pg_roles where rolname in ('practicum_app', 'practicum_login') order by 1");
    expect(rows).toEqual([
      { rolname: 'practicum_app', rolsuper: false, rolbypassrls: false, rolinherit: false, rolcanlogin: false },
      { rolname: 'practicum_login', rolsuper: false, rolbypassrls: false, rolinherit: false, rolcanlogin: true },
    ]);
    expect(await names("select relname as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'practicum_app' or r.rolname like 'practicum_login'")).toEqual([]);
    expect(await names("select distinct table_name as name from information_schema.role_table_grants where grantee = 'practicum_login'")).toEqual([]);
  });

  it('gives nobody the right to change or remove what was said and done', async () => {
    const insertOnly = ['claim', 'time_entry', 'verification', 'credit_decision', 'event', 'certification', 'revocation', 'course_result', 'enrollment_move', 'requirement_decision', 'record_fact', 'sealed_event', 'ledger_node', 'ledger_head', 'first_signature', 'first_signature_end', 'revocation_request', 'school_setting', 'disclosure', 'disclosure_consent', 'disclosure_consent_withdrawal', 'disclosure_opening', 'consent_request', 'consent_request_answer'];
    const { rows } = await admin.query(
      "select table_name, privilege_type from information_schema.role_table_grants where grantee = 'practicum_app' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and table_name = any($1)",
      [insertOnly],
    );
    expect(rows).toEqual([]);
  });

  it('has one function that runs as its owner, with a fixed path, and no view that runs as its owner', async () => {
    const definers = await admin.query("select proname, proconfig from pg_proc where pronamespace = 'public'::regnamespace and prosecdef");
    expect(definers.rows).toEqual([{ proname: 'open_session', proconfig: ['search_path=pg_catalog, public, pg_temp'] }]);
    expect(await names("select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm') and coalesce(array_to_string(reloptions, ','), '') not like '%security_invoker=true%'")).toEqual([]);
  });
});
