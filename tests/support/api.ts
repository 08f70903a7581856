// The whole API for one spec file: a database of its own, a real server on a port of its own, and clients that speak like the portal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignInDocument } from '@practicum/contract/client';
import pg from 'pg';
import { readEnv } from '../../apps/api/src/platform/config/env.js';
import { makeServer } from '../../apps/api/src/server.js';
import { Client, expectMember } from './client.js';
import { TestClock } from './clock.js';
import { testDatabase, type TestDatabase } from './database.js';
import { anySchool, PASSWORD, type SchoolRole, type SchoolWishes, type TestSchool } from './school.js';

export { expectMember, type Answered, type Client } from './client.js';
export { MONDAY, type TestClock } from './clock.js';
export { addMember, addMembership, insert, PASSWORD, type Person, type SchoolRole, type TestSchool } from './school.js';

/** A running API. */
export interface TestApi {
  readonly url: string;
  readonly database: TestDatabase;
  /** A superuser's connection in the same database: for arranging, and for looking behind every wall. */
  readonly admin: pg.Client;
  readonly clock: TestClock;
  /** Somebody who is not signed in. */
  anyone(): Client;
  /** Somebody of a school by their role, or anybody by their address, signed in. */
  as(who: string): Promise<Client>;
  as(role: SchoolRole, school: TestSchool): Promise<Client>;
  anySchool(wishes?: SchoolWishes): Promise<TestSchool>;
  close(): Promise<void>;
}

/** Starts the API on a cloned database. It is a demo, so that tests may send text, unless `env` says otherwise. */
export async function startApi(env: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'practicum-api-'));
  const clock = new TestClock();
  const app = await makeServer(testEnv(database, folder, env), clock);
  await app.listen(0, '127.0.0.1');
  const admin = new pg.Client({ connectionString: database.adminUrl });
  admin.on('error', () => undefined);
  await admin.connect();
  const url = await app.getUrl();
  return {
    url, database, admin, clock,
    anyone: () => new Client(url),
    as: (who: string, school?: TestSchool) => signedIn(new Client(url), school ? school.people[who as SchoolRole].email : who),
    anySchool: (wishes) => anySchool(admin, wishes),
    close: async () => {
      await app.close();
      await admin.end();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function testEnv(database: TestDatabase, folder: string, env: Readonly<Record<string, string>>) {
  const read = readEnv({ PORT: '0', DATABASE_URL: database.ownerUrl, SECRET_KEY: database.secretKey, DATA_DIR: folder, DEMO: '1', LOG_LEVEL: 'fatal', ...env });
  if (!read.ok) throw new Error(read.says.join('\n'));
  return read.value;
}

async function signedIn(client: Client, email: string): Promise<Client> {
  const { signIn } = await client.send(SignInDocument, { input: { email, password: PASSWORD } });
  expectMember(signIn, 'SignedIn');
  return client;
}
