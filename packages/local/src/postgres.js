// The embedded PostgreSQL of one installation: begun on first use, found again when it still runs, stopped by the last who leaves.
import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareApplicationDatabase } from './application-database.js';
import { beginCluster, checkFolder, isBegun } from './cluster.js';
import { loopbackUrl } from './connection.js';
import { findBinaries } from './postgres-binaries.js';
import { findRunning, startPostmaster, stopPostmaster } from './postmaster.js';
import { isAlive, pause, userName } from './processes.js';
import { codeOf, Refusal } from './refusal.js';
import { alone, enter, leave } from './shared-use.js';
import { groundFor } from './unprivileged.js';

const role = 'practicum';
const otherFolder = 'choose another folder with DATA_DIR, or name a database in DATABASE_URL';

/**
 * Starts the database of a data folder, or joins the one that runs.
 * @param {{ dataDir: string, say?: (line: string) => void }} options
 * @returns {Promise<{ url: string, port: number, pid: number, started: boolean, isAlive: () => boolean, revive: () => Promise<void>, stop: () => Promise<void> }>}
 *   `url` is the application's own address: the owner of its database, never the superuser
 */
export async function startPostgres({ dataDir, say = () => undefined }) {
  const binaries = findBinaries();
  makeDataFolder(dataDir);
  const place = placeOf(dataDir);
  checkFolder(place.folder, { uid: process.getuid?.(), major: binaries.major, fix: otherFolder });
  const ground = groundFor(binaries, place.folder);
  checkFolder(ground.folder, { uid: ground.uid, major: binaries.major, fix: otherFolder });
  const house = { ...place, ground };
  const running = await alone(house.lock, async () => {
    const server = (await joinRunning(house)) ?? (await startServer(house, say));
    enter(house.users);
    return server;
  });
  return handleOf(house, running);
}

function makeDataFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Refusal(`The data folder ${dataDir} cannot be written by ${userName(process.getuid?.() ?? 0)} (${codeOf(error)}): ${otherFolder}.`);
  }
}

/** Everything the launcher keeps in a data folder. */
const placeOf = (dataDir) => ({
  folder: join(dataDir, 'postgres'),
  secretFile: join(dataDir, 'postgres.secret'),
  logFile: join(dataDir, 'postgres.log'),
  lock: join(dataDir, 'postgres.lock'),
  users: join(dataDir, 'postgres.users'),
});

/** Joins the server that runs on the folder, after it has shown that it knows our password and keeps our data. */
async function joinRunning({ ground, secretFile }) {
  const found = await settled(ground);
  if (!found) return undefined;
  const secret = readSecret(secretFile, ground.folder);
  try {
    // Asked again here: the command that started the server may have been killed before it came to this.
    await prepare(found.port, secret);
  } catch (error) {
    const why = codeOf(error) === '28P01' ? `does not take the password in ${secretFile}` : `does not answer (${error.message})`;
    throw new Refusal(`PostgreSQL already runs on ${ground.folder} (process ${found.pid}, port ${found.port}) but ${why}: end that process and try again.`);
  }
  return { ...found, started: false, secret };
}

/** The running server once it has finished starting or stopping: a killed command may have left it in between. */
async function settled(ground) {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const found = findRunning(ground.folder, ground.uid);
    if (!found || found.ready || performance.now() > deadline) return found;
    await pause(50);
  }
}

async function startServer(house, say) {
  const { ground, logFile, secretFile } = house;
  const fresh = !isBegun(ground.folder);
  say(fresh ? 'Making the database (first start only) …' : 'Starting the database …');
  const secret = fresh ? makeSecret(secretFile) : readSecret(secretFile, ground.folder);
  if (fresh) await beginCluster(ground, { password: secret.superuser });
  // Those who used a server that is gone use nothing any more, whatever process has their number today.
  rmSync(house.users, { recursive: true, force: true });
  const server = await startPostmaster(ground, { port: house.port, logFile, settings: { cluster_name: 'practicum' } });
  try {
    await prepare(server.port, secret);
  } catch (error) {
    await stopPostmaster(ground, server.pid);
    throw error;
  }
  return { ...server, started: true, secret };
}

const prepare = (port, secret) =>
  prepareApplicationDatabase(loopbackUrl({ user: 'postgres', password: secret.superuser, port, database: 'postgres' }), {
    owner: role,
    password: secret.application,
    database: role,
  });

/** Two random passwords that nobody needs to know, readable by this user alone. */
function makeSecret(file) {
  const word = () => randomBytes(24).toString('base64url');
  const secret = { superuser: word(), application: word() };
  rmSync(file, { force: true });
  writeFileSync(file, `${JSON.stringify(secret)}\n`, { mode: 0o600 });
  return secret;
}

function readSecret(file, folder) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(`The database in ${folder} cannot be opened without its passwords, and ${file} cannot be read (${codeOf(error) ?? 'not JSON'}): bring the file back, or ${otherFolder}.`);
  }
}

function handleOf(house, first) {
  let server = first;
  return {
    url: loopbackUrl({ user: role, password: first.secret.application, port: first.port, database: role }),
    port: first.port,
    pid: first.pid,
    started: first.started,
    isAlive: () => isAlive(server.pid),
    revive: () =>
      alone(house.lock, async () => {
        server = (await joinRunning(house)) ?? (await startServer({ ...house, port: first.port }, () => undefined));
        enter(house.users);
      }),
    stop: () =>
      alone(house.lock, async () => {
        if (leave(house.users)) await stopPostmaster(house.ground, server.pid);
      }),
  };
}
