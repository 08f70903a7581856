// A database of its own for each spec file: a clone of the template that `npm test` migrated, gone when the file is done.
import { createHmac, randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** The owner's address: what `DATABASE_URL` would be. For arranging rows past the school wall use `adminUrl`. */
  readonly ownerUrl: string;
  /** The login role's address: what the API's own pool uses. It may do nothing but become the application. */
  readonly appUrl: string;
  /** A superuser's address in the same database, for looking behind every wall. */
  readonly adminUrl: string;
  /** The secret key that the template was migrated with; a server on this database needs the same one. */
  readonly secretKey: string;
  /** Drops the database, with whoever is still connected. */
  readonly close: () => Promise<void>;
}

/** Clones the migrated template. Only databases with `test` in their name are ever made or dropped. */
export async function testDatabase(): Promise<TestDatabase> {
  const adminUrl = given('PRACTICUM_TEST_ADMIN_URL');
  const name = `practicum_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const owner = given('PRACTICUM_TEST_OWNER');
  await asAdmin(adminUrl, `create database ${name} template ${given('PRACTICUM_TEST_TEMPLATE')} owner ${owner} strategy file_copy`);
  const secretKey = given('PRACTICUM_TEST_SECRET_KEY');
  return {
    ownerUrl: address(given('PRACTICUM_TEST_OWNER_URL'), name),
    appUrl: address(adminUrl, name, { user: 'practicum_login', password: loginPassword(secretKey) }),
    adminUrl: address(adminUrl, name),
    secretKey,
    close: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

// Said again here, so that a change to the API's own derivation shows as a failing test.
const loginPassword = (secretKey: string): string => createHmac('sha256', secretKey).update('practicum login role').digest('base64url');

function address(url: string, database: string, as?: { readonly user: string; readonly password: string }): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  if (as) {
    changed.username = as.user;
    changed.password = as.password;
  }
  return changed.href;
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this spec through npm test, which starts its database.`);
  return value;
}
