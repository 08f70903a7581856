import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { features } from '../../apps/api/src/app.module.js';
import { migrate, ownerSource } from '../../apps/api/src/platform/database/migrate.js';
import { migrations } from '../../apps/api/src/platform/database/migrations/index.js';
import { appSource, DatabasePool } from '../../apps/api/src/platform/database/pool.js';
import { readEnv } from '../../apps/api/src/platform/config/env.js';
import { shape, tables } from '../support/catalogue.js';
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

describe('Migrations', () => {
  it('have nothing to do on a database that is up to date', async () => {
    expect(await migrate(database.ownerUrl, database.secretKey)).toEqual({ applied: [] });
  });

  it('go up, down and up again to the same shape', async () => {
    const before = await shape(admin);
    const source = await ownerSource(database.ownerUrl).initialize();
    try {
      for (const _ of migrations) await source.undoLastMigration({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
    expect(await tables(admin)).toEqual(['migration']);
    const again = await migrate(database.ownerUrl, database.secretKey);
    expect(again.applied).toHaveLength(migrations.length);
    expect(await shape(admin)).toEqual(before);
  });

  it('made the columns that the entities say, with their types and whether they may be empty', async () => {
    const env = readEnv({ DATABASE_URL: database.ownerUrl, SECRET_KEY: database.secretKey });
    if (!env.ok) throw new Error(env.says.join(' '));
    const source = await appSource(new DatabasePool(env.value, () => undefined), features.flatMap((feature) => feature.entities ?? [])).initialize();
    try {
      expect(source.entityMetadatas.length).toBeGreaterThan(0);
      for (const entity of source.entityMetadatas) {
        const said = entity.columns.map((column) => `${column.databaseName} ${source.driver.normalizeType(column)} ${column.isNullable ? 'null' : 'not null'}`);
        const { rows } = await admin.query<{ line: string }>(
          "select format('%s %s %s', column_name, data_type, case is_nullable when 'YES' then 'null' else 'not null' end) as line from information_schema.columns where table_schema = 'public' and table_name = $1",
          [entity.tableName],
        );
        expect([entity.tableName, ...said.sort()]).toEqual([entity.tableName, ...rows.map(({ line }) => line).sort()]);
      }
    } finally {
      await source.destroy();
    }
  });
});
