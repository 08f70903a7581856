import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';
import { ensureRoles } from './roles.js';

export interface MigrateAnswer {
  /** The names of the migrations that were applied now; none when the database was up to date. */
  readonly applied: readonly string[];
}

/** Brings a database to the present shape as its owner: the roles first, then each migration in a transaction of its own. */
export async function migrate(ownerUrl: string, secretKey: string): Promise<MigrateAnswer> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'practicum migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await ensureRoles(client, secretKey);
    // Two starting processes take turns; the lock ends with the connection.
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    if (await isUpToDate(client)) return { applied: [] };
    return { applied: await applyAll(ownerUrl) };
  } finally {
    await client.end();
  }
}

const MIGRATION_LOCK = 7_250_011;

async function isUpToDate(client: pg.Client): Promise<boolean> {
  const there = await client.query("select to_regclass('public.migration') is not null as there");
  if (!there.rows[0]?.there) return false;
  const done = await client.query('select name from migration');
  const names = new Set(done.rows.map((row: { name: string }) => row.name));
  return migrations.every((Migration) => names.has(new Migration().name));
}

async function applyAll(ownerUrl: string): Promise<readonly string[]> {
  const source = await ownerSource(ownerUrl).initialize();
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** TypeORM as the owner, for migrations alone. */
export function ownerSource(ownerUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    installExtensions: false,
    applicationName: 'practicum migrate',
    poolSize: 2,
    logging: false,
  });
}
