// The whole API for one spec file: a database of its own, a real server on a port of its own, and clients that speak like the portal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignInDocument } from '@practicum/contract/client';
import pg from 'pg';
import { readEnv, type Env } from '../../apps/api/src/platform/config/env.js';
import { makeServer, schemaOf } from '../../apps/api/src/server.js';
import { Client, expectMember } from './client.js';
import { TestClock } from './clock.js';
import { testDatabase, type TestDatabase } from './database.js';
import { anySchool, PASSWORD, type SchoolRole, type SchoolWishes, type TestSchool } from './school.js';

export { expectMember, type Answered, type Client } from './client.js';
export { MONDAY, type TestClock } from './clock.js';
export { addMember, addMembership, insert, PASSWORD, type Person, type SchoolRole, type TestSchool } from './school.js';

/** A running API. */
export interface TestApi {
  /** Where it listens; another place after a restart. */
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
  /** The schema as it is served, with its handlers. */
  readonly schema: ReturnType<typeof schemaOf>;
  /** Something inside the running server, to be held against what it sends. */
  inside<Service>(kind: abstract new (...parts: never[]) => Service): Service;
  /** Stops the server and starts it anew on the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the API on a cloned database. It is a demo, so that tests may send text, unless `env` says otherwise.
 * `through` changes the address by which the server alone reaches its database.
 */
export async function startApi(env: Readonly<Record<string, string>> = {}, through: (url: string) => string = (url) => url): Promise<TestApi> {
  const database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'practicum-api-'));
  const clock = new TestClock();
  const settings = testEnv({ ...database, ownerUrl: through(database.ownerUrl) }, folder, env);
  let server = await listening(settings, clock);
  const admin = new pg.Client({ connectionString: database.adminUrl });
  admin.on('error', () => undefined);
  await admin.connect();
  return {
    get url() { return server.url; },
    get schema() { return schemaOf(server.app); },
    database, admin, clock,
    inside: (kind) => server.app.get(kind, { strict: false }),
    anyone: () => new Client(server.url),
    as: (who: string, school?: TestSchool) => signedIn(new Client(server.url), school ? school.people[who as SchoolRole].email : who),
    anySchool: (wishes) => anySchool(admin, wishes),
    restart: async () => {
      await server.app.close();
      server = await listening(settings, clock);
    },
    close: async () => {
      await server.app.close();
      await admin.end();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(settings: Env, clock: TestClock) {
  const app = await makeServer(settings, clock);
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl() };
}

function testEnv(database: TestDatabase, folder: string, env: Readonly<Record<string, string>>): Env {
  const read = readEnv({ PORT: '0', DATABASE_URL: database.ownerUrl, SECRET_KEY: database.secretKey, DATA_DIR: folder, DEMO: '1', LOG_LEVEL: 'fatal', ...env });
  if (!read.ok) throw new Error(read.says.join('\n'));
  return read.value;
}

async function signedIn(client: Client, email: string): Promise<Client> {
  const { signIn } = await client.send(SignInDocument, { input: { email, password: PASSWORD } });
  expectMember(signIn, 'SignedIn');
  return client;
}
