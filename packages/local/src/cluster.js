// A PostgreSQL data folder: begun once, checked before each use.
import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { userName } from './processes.js';
import { codeOf, Refusal } from './refusal.js';

const runProgram = promisify(execFile);

export const isBegun = (folder) => existsSync(join(folder, 'PG_VERSION'));

/**
 * Refuses a folder that this user or this PostgreSQL cannot use.
 * @param {string} folder
 * @param {{ uid: number | undefined, major: string, fix: string }} expected `fix`: how to choose another folder, as the end of a sentence
 */
export function checkFolder(folder, { uid, major, fix }) {
  const owner = ownerOf(folder);
  if (owner !== undefined && uid !== undefined && owner !== uid) {
    throw new Refusal(`The data folder ${folder} was begun by ${userName(owner)}, and you are ${userName(uid)}: run the command as ${userName(owner)}, or ${fix}.`);
  }
  const version = versionOf(folder);
  if (version !== undefined && version !== major) {
    throw new Refusal(`The data folder ${folder} was written by PostgreSQL ${version} and cannot be opened by PostgreSQL ${major}: ${fix}.`);
  }
}

function ownerOf(folder) {
  try {
    return statSync(folder).uid;
  } catch (error) {
    if (codeOf(error) === 'EACCES') return statSync(join(folder, '..')).uid;
    return undefined;
  }
}

function versionOf(folder) {
  try {
    return readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/**
 * Begins a data folder. It appears under its name only when it is whole, so a killed first start leaves nothing half-made.
 * @param {import('./unprivileged.js').Ground} ground
 * @param {{ password?: string }} [options] the superuser's password; without one every local connection is trusted (tests only)
 */
export async function beginCluster(ground, { password } = {}) {
  const unfinished = `${ground.folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const secret = mkdtempSync(join(tmpdir(), 'practicum-begin-'));
  try {
    const access = password === undefined ? ['-A', 'trust'] : ['-A', 'scram-sha-256', `--pwfile=${passwordFile(secret, password, ground)}`];
    const sync = password === undefined ? ['--no-sync'] : [];
    const args = ['-D', unfinished, '-U', 'postgres', '-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions'];
    await runProgram(...ground.command(ground.binaries.initdb, [...args, ...access, ...sync]), ground.spawnOptions);
  } catch (error) {
    throw new Refusal(`PostgreSQL could not begin its data folder ${ground.folder}: ${lastLine(error.stderr) || error.message}`);
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
  renameSync(unfinished, ground.folder);
}

function passwordFile(folder, password, { uid }) {
  const file = join(folder, 'password');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  if (uid !== undefined && uid !== process.getuid()) {
    chownSync(folder, uid, -1);
    chownSync(file, uid, -1);
  }
  return file;
}

export const lastLine = (text) => (text ?? '').trim().split('\n').at(-1) ?? '';
