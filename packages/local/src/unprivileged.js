// PostgreSQL refuses to run as root. Root gets a user namespace in which it is nobody, without a new account or a changed file owner;
// where the system forbids that, the programs are copied to /var/tmp and run as the system's own `nobody`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binariesAt } from './postgres-binaries.js';
import { Refusal } from './refusal.js';

const namespace = ['--user', '--map-user=65534', '--map-group=65534', '--'];

/**
 * How to run PostgreSQL here, and where its folder must lie for that.
 * @typedef {{ binaries: import('./postgres-binaries.js').Binaries, folder: string, uid: number | undefined,
 *   command: (program: string, args: string[]) => [string, string[]], spawnOptions: { uid?: number, gid?: number, cwd: string } }} Ground
 * @param {import('./postgres-binaries.js').Binaries} binaries
 * @param {string} folder where the cluster should lie; its parent exists
 * @param {{ passing?: boolean, env?: NodeJS.ProcessEnv }} [options] `passing`: the parent is a temporary folder of ours that may be given to nobody
 * @returns {Ground}
 */
export function groundFor(binaries, folder, { passing = false, env = process.env } = {}) {
  const plain = { binaries, folder, uid: process.getuid?.(), command: asIs, spawnOptions: { cwd: '/' } };
  if (process.platform === 'win32') return { ...plain, spawnOptions: { cwd: folder } };
  if (process.getuid() !== 0) return plain;
  const elsewhere = passing ? undefined : homeOfNobody(folder);
  if (elsewhere && existsSync(join(elsewhere, 'postgres'))) return asNobody(binaries, elsewhere);
  // The variable lets the tests walk the second way on a machine where the first one works.
  if (!env.PRACTICUM_WITHOUT_NAMESPACE && namespaceWorks(binaries, join(folder, '..'))) return { ...plain, command: inNamespace };
  if (!elsewhere) return asNobody(binaries, join(folder, '..'));
  if (existsSync(folder)) {
    throw new Refusal(`${folder} was begun by root in a user namespace, which this system does not allow: run the command as another user with another DATA_DIR, or name a database in DATABASE_URL.`);
  }
  return asNobody(binaries, elsewhere);
}

const asIs = (program, args) => [program, args];
const inNamespace = (program, args) => ['unshare', [...namespace, program, ...args]];

/** The programs must run inside, and the data folder be writable there: root inside has lost its right to enter everywhere. */
function namespaceWorks(binaries, parent) {
  try {
    execFileSync('unshare', [...namespace, binaries.postgres, '--version'], { stdio: 'ignore' });
    execFileSync('unshare', [...namespace, 'test', '-w', parent, '-a', '-x', parent], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Where the data lies that root keeps as nobody: its own folder may be in a home that nobody may not enter. */
const homeOfNobody = (folder) => join('/var/tmp', `practicum-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);

/** @param {string} home the cluster's parent, given to nobody */
function asNobody(binaries, home) {
  const { uid, gid } = nobody();
  const copied = copyOf(binaries);
  if (!existsSync(home)) mkdirSync(home, { mode: 0o700 });
  const owner = lstatSync(home).uid;
  if (owner !== 0 && owner !== uid) throw new Refusal(`${home} belongs to somebody else: remove it, or run the command as a user other than root.`);
  chownSync(home, uid, gid);
  return { binaries: copied, folder: join(home, 'postgres'), uid, command: asIs, spawnOptions: { uid, gid, cwd: '/' } };
}

function nobody() {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith('nobody:'));
  if (!line) throw new Refusal('PostgreSQL cannot run as root and this system has no user "nobody": run the command as another user, or name a database in DATABASE_URL.');
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/** /var/tmp is open to everyone: a folder that somebody else put there may hold somebody else's programs. */
function copyOf(binaries) {
  const target = join('/var/tmp', `practicum-postgresql-${binaries.version}`);
  if (!existsSync(target)) {
    const unfinished = mkdtempSync(`${target}-`);
    cpSync(binaries.home, unfinished, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'u=rwX,go=rX', unfinished]);
    moveInPlace(unfinished, target);
  }
  const found = lstatSync(target);
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) {
    throw new Refusal(`${target} belongs to somebody else: remove it, or run the command as a user other than root.`);
  }
  return binariesAt(target, binaries.version);
}

function moveInPlace(unfinished, target) {
  try {
    renameSync(unfinished, target);
  } catch {
    // Another command was faster; its copy is looked at next.
    rmSync(unfinished, { recursive: true, force: true });
  }
}
