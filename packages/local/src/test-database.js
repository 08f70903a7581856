// A PostgreSQL for tests: in memory where there is room, without fsync, with one migrated template that each spec file clones.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { prepareApplicationDatabase } from './application-database.js';
import { beginCluster, isBegun, lastLine } from './cluster.js';
import { loopbackUrl, quoteName, withConnection, withDatabase } from './connection.js';
import { commandLine, projectEnv, root } from './places.js';
import { findBinaries } from './postgres-binaries.js';
import { findRunning, startPostmaster, stopPostmaster } from './postmaster.js';
import { identityOf, isRunning } from './processes.js';
import { Refusal } from './refusal.js';
import { groundFor } from './unprivileged.js';

const template = 'practicum_test_template';
const owner = 'practicum_test_owner';
const ownerPassword = 'for-tests-only';
const secretKey = 'for tests only: thirty-two characters or more';
const roomInMemory = 1024 ** 3;
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
};

/**
 * @typedef {{ adminUrl: string, pid?: number, stop: () => Promise<void> }} TestServer
 *   `adminUrl`: a superuser's address; spec files make and drop their databases with it
 * @param {{ folder?: string }} [options] a folder to keep between runs; without it a new one that `stop` removes
 * @returns {Promise<TestServer>}
 */
export async function startTestServer({ folder, env = process.env } = {}) {
  if (env.TEST_DATABASE_URL) return foreignServer(env.TEST_DATABASE_URL);
  const home = folder ?? newHome();
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const ground = groundFor(findBinaries(), join(home, 'postgres'), { passing: true });
  const running = findRunning(ground.folder, ground.uid);
  if (!running && !isBegun(ground.folder)) await beginCluster(ground);
  const { pid, port } = running ?? (await startPostmaster(ground, { settings, logFile: join(home, 'postgres.log') }));
  const stop = async () => {
    await stopPostmaster(ground, pid);
    rmSync(home, { recursive: true, force: true });
  };
  return { adminUrl: loopbackUrl({ user: 'postgres', port, database: 'postgres' }), pid, stop };
}

/** A server that was there before us is left as we found it: only our databases go. */
async function foreignServer(url) {
  const sweep = () =>
    withConnection(url, async (client) => {
      const { rows } = await client.query("select datname from pg_database where datname like 'practicum\\_test\\_%'");
      for (const { datname } of rows) await client.query(`drop database ${quoteName(datname)} with (force)`);
    });
  try {
    await sweep();
  } catch (error) {
    throw new Refusal(`TEST_DATABASE_URL does not lead to a PostgreSQL whose superuser we are: ${error.message}`);
  }
  return { adminUrl: url, stop: sweep };
}

/** Where test databases may lie. */
const places = () => ['/dev/shm', tmpdir()].filter((place) => existsSync(place));

function newHome() {
  const home = mkdtempSync(join(roomyPlace(), 'practicum-test-'));
  writeFileSync(join(home, 'user'), identityOf(process.pid));
  return home;
}

function roomyPlace() {
  if (!existsSync('/dev/shm')) return tmpdir();
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > roomInMemory ? '/dev/shm' : tmpdir();
}

/** The folder of the test server that is left running for single spec files. */
export const standingHome = () => join(roomyPlace(), `practicum-standing-${userInfo().username}`);

/** Ends and removes what killed test runs of this user left behind. */
export async function sweepLeftovers() {
  for (const home of places().flatMap((place) => readdirSync(place).filter((name) => name.startsWith('practicum-test-')).map((name) => join(place, name)))) {
    const user = readUser(home);
    if (user === undefined || isRunning(user)) continue;
    const ground = groundFor(findBinaries(), join(home, 'postgres'), { passing: true });
    const running = findRunning(ground.folder, ground.uid);
    if (running) await stopPostmaster(ground, running.pid);
    rmSync(home, { recursive: true, force: true });
  }
}

/** Who made a folder; undefined for a folder that is not ours to judge. */
function readUser(home) {
  try {
    const file = join(home, 'user');
    if (process.getuid && statSync(file).uid !== process.getuid()) return undefined;
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Makes the template anew: the owner's database, brought to the present shape by the program's own `migrate`.
 * @param {string} adminUrl
 * @returns {Promise<Record<string, string>>} what spec files read from their environment
 */
export async function makeTemplate(adminUrl) {
  if (!existsSync(commandLine)) throw new Refusal('The test database cannot be made: apps/api is not built (npm run build says why).');
  await withConnection(adminUrl, (client) => client.query(`drop database if exists ${quoteName(template)} with (force)`));
  await prepareApplicationDatabase(adminUrl, { owner, password: ownerPassword, database: template });
  const env = testEnv(adminUrl);
  try {
    await promisify(execFile)('node', [commandLine, 'migrate'], {
      cwd: root,
      env: { ...projectEnv(), DATABASE_URL: env.PRACTICUM_TEST_OWNER_URL, DATABASE_DIRECT_URL: '', DATABASE_POOLER: '', SECRET_KEY: secretKey },
    });
  } catch (error) {
    throw new Refusal(`The test database cannot be made, because "migrate" fails: ${lastLine(error.stderr) || error.message}`);
  }
  return env;
}

function testEnv(adminUrl) {
  const ownerUrl = new URL(withDatabase(adminUrl, template));
  ownerUrl.username = owner;
  ownerUrl.password = ownerPassword;
  return {
    PRACTICUM_TEST_ADMIN_URL: adminUrl,
    PRACTICUM_TEST_TEMPLATE: template,
    PRACTICUM_TEST_OWNER: owner,
    PRACTICUM_TEST_OWNER_URL: ownerUrl.href,
    PRACTICUM_TEST_SECRET_KEY: secretKey,
  };
}
