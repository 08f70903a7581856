import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../support/database.js';

describe('the database that a spec file gets', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('has every table of the migrations', async () => {
    const rows = await ask(database.ownerUrl, 'select count(*)::int as tables from pg_tables where schemaname = $1', ['public']);
    expect(rows[0]?.tables).toBeGreaterThan(10);
  });

  it('belongs to an owner that is no superuser', async () => {
    const rows = await ask(database.ownerUrl, 'select rolsuper as super, current_user as name from pg_roles where rolname = current_user');
    expect(rows).toEqual([{ super: false, name: 'practicum_test_owner' }]);
  });

  it('lets the login role in, and lets it read no school', async () => {
    await expect(ask(database.appUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await expect(ask(database.appUrl, 'select * from student')).rejects.toThrow('permission denied');
  });

  it('is not the database of another spec file', async () => {
    const other = await testDatabase();
    await ask(database.ownerUrl, 'create table only_here (id int)');
    const rows = await ask(other.ownerUrl, "select to_regclass('public.only_here') as found");
    await other.close();
    expect(rows).toEqual([{ found: null }]);
  });

  it('is gone once it is closed, also with somebody still connected', async () => {
    const other = await testDatabase();
    const client = new pg.Client({ connectionString: other.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    await other.close();
    await expect(ask(other.ownerUrl, 'select 1')).rejects.toThrow('does not exist');
  });
});

async function ask(url: string, query: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(query, [...values])).rows;
  } finally {
    await client.end();
  }
}
