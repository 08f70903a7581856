// The running PostgreSQL of one data folder: started, waited for, found again, stopped.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { lastLine } from './cluster.js';
import { describeProcess, isAlive, pause, untilBuried, userName } from './processes.js';
import { Refusal } from './refusal.js';

const startSeconds = 60;
const stopSeconds = 30;
const keepLogBytes = 1_000_000;

/** What postmaster.pid says: line 1 the process, 4 the port, 8 its state. */
export function readPidFile(folder) {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * The PostgreSQL that already runs on this folder, if one does. A pid file left by a dead one is removed when its number
 * now belongs to something else, because PostgreSQL itself would refuse to start.
 * @param {string} folder
 * @param {number | undefined} uid whose process it must be
 * @returns {{ pid: number, port: number, ready: boolean } | undefined}
 */
export function findRunning(folder, uid) {
  const found = readPidFile(folder);
  if (!found || !(found.pid > 0) || !isAlive(found.pid)) return undefined;
  const described = describeProcess(found.pid);
  if (!described || !isPostgresOf(described, folder)) {
    rmSync(join(folder, 'postmaster.pid'), { force: true });
    return undefined;
  }
  if (uid !== undefined && described.uid !== uid && process.platform !== 'win32') {
    throw new Refusal(`PostgreSQL already runs on ${folder} for ${userName(described.uid)}, and you are ${userName(uid)}: stop it, or choose another folder with DATA_DIR.`);
  }
  return found;
}

/** PostgreSQL works inside its data folder, which tells it from the server of another project. */
function isPostgresOf(described, folder) {
  if (!/^postgres/.test(described.name)) return false;
  return described.folder === undefined || described.folder === folder || sameFolder(described.folder, folder);
}

function sameFolder(one, other) {
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}

/** A port that nobody listens on now. */
export function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/**
 * Starts PostgreSQL on a begun folder and waits until it takes connections.
 * It runs in a session of its own: Ctrl-C in the terminal must reach the application first, which then stops it.
 * @param {import('./unprivileged.js').Ground} ground
 * @param {{ port?: number, settings?: Record<string, string>, logFile: string }} options
 */
export async function startPostmaster(ground, { port, settings = {}, logFile }) {
  const chosen = port ?? (await freePort());
  const left = readPidFile(ground.folder);
  if (left) await untilBuried(left.pid);
  const log = openLog(logFile);
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = ground.command(ground.binaries.postgres, ['-D', ground.folder, '-p', String(chosen), ...flags]);
  const child = spawn(...command, { ...ground.spawnOptions, detached: true, stdio: ['ignore', log, log], windowsHide: true });
  closeSync(log);
  let ended = false;
  child.on('exit', () => (ended = true));
  child.on('error', () => (ended = true));
  child.unref();
  await untilReady(ground.folder, () => ended, logFile, child.pid);
  return { pid: child.pid, port: chosen };
}

function openLog(file) {
  const long = existsSync(file) && statSync(file).size > keepLogBytes;
  return openSync(file, long ? 'w' : 'a', 0o600);
}

async function untilReady(folder, hasEnded, logFile, pid) {
  const deadline = performance.now() + startSeconds * 1000;
  for (;;) {
    const state = readPidFile(folder);
    if (state?.ready && state.pid === pid) return;
    if (hasEnded()) throw new Refusal(`PostgreSQL could not start: ${reasonIn(logFile)} (its log is ${logFile})`);
    if (performance.now() > deadline) throw new Refusal(`PostgreSQL did not become ready within ${startSeconds} seconds; its log is ${logFile}`);
    await pause(10);
  }
}

/** The last thing PostgreSQL found fatal, without its time stamp. */
function reasonIn(logFile) {
  const text = readFileSync(logFile, 'utf8');
  const fatal = text.split('\n').filter((line) => /FATAL:|PANIC:|error while loading/.test(line)).at(-1);
  return (fatal ?? lastLine(text)).replace(/^.*?(FATAL|PANIC):\s*/, '');
}

/** Stops a server in order: sessions end, everything written. Answers when the process is gone. */
export async function stopPostmaster({ folder, binaries }, pid) {
  if (process.platform === 'win32') execFileSync(binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast', '-w'], { stdio: 'ignore' });
  else signal(pid, 'SIGINT');
  const deadline = performance.now() + stopSeconds * 1000;
  while (isAlive(pid)) {
    if (performance.now() > deadline) signal(pid, 'SIGQUIT');
    await pause(10);
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already, which is what was wanted.
  }
}
