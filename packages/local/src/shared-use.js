// Several commands may use one embedded database at the same time: the first starts it, the last to leave stops it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, isRunning, pause } from './processes.js';
import { codeOf, Refusal } from './refusal.js';

const waitSeconds = 120;

/**
 * Does one thing while no other command does it with the same lock file.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function alone(file, action) {
  await take(file);
  try {
    return await action();
  } finally {
    rmSync(file, { force: true });
  }
}

async function take(file) {
  const deadline = performance.now() + waitSeconds * 1000;
  for (;;) {
    try {
      return writeFileSync(file, identityOf(process.pid), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = textOf(file);
    // A lock without a word in it was made this instant; a lock whose maker is gone is nobody's.
    if (holder && !isRunning(holder)) rmSync(file, { force: true });
    else await pause(30);
    if (performance.now() > deadline) throw new Refusal(`Another command has held ${file} for ${waitSeconds} seconds: end it (process ${Number.parseInt(holder, 10)}), or remove the file.`);
  }
}

const textOf = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Notes that this process uses the database. @param {string} folder one file a user of it */
export function enter(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, String(process.pid)), identityOf(process.pid));
}

/** Notes that this process uses it no more. @returns {boolean} whether nobody else does */
export function leave(folder) {
  rmSync(join(folder, String(process.pid)), { force: true });
  return users(folder).length === 0;
}

/** Those who use it and still run; the marks of the dead are swept away. */
function users(folder) {
  return readdirSync(folder).filter((name) => {
    const runs = isRunning(textOf(join(folder, name)));
    if (!runs) rmSync(join(folder, name), { force: true });
    return runs;
  });
}
