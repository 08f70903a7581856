// What the system says about a process: alive, whose, called what, begun when.
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, statSync } from 'node:fs';
import { codeOf } from './refusal.js';

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** True while a process with this number exists, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return !isZombie(pid);
}

/** A dead process whose parent has not asked about it yet still answers signal 0. */
function isZombie(pid) {
  const fields = procStat(pid);
  return fields?.[0] === 'Z';
}

/**
 * Waits while a dead process still has its number, for five seconds at most: until its parent has asked about it, other
 * programs take it for a living one.
 */
export async function untilBuried(pid) {
  const deadline = performance.now() + 5_000;
  while (isZombie(pid) && performance.now() < deadline) await pause(10);
}

/** The fields of /proc/<pid>/stat after the name (which may hold spaces and brackets). */
function procStat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/**
 * @param {number} pid
 * @returns {{ uid: number, name: string, folder?: string } | undefined} undefined when there is no such process
 */
export function describeProcess(pid) {
  if (process.platform === 'linux') return describeByProc(pid);
  if (process.platform === 'win32') return describeByTasklist(pid);
  return describeByPs(pid);
}

function describeByProc(pid) {
  try {
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    return { uid: statSync(`/proc/${pid}`).uid, name, folder: folderOf(pid) };
  } catch {
    return undefined;
  }
}

function folderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function describeByPs(pid) {
  const line = ask('ps', ['-o', 'uid=,comm=', '-p', String(pid)]).trim();
  const found = /^(\d+)\s+(.+)$/.exec(line);
  return found ? { uid: Number(found[1]), name: found[2].split('/').at(-1) } : undefined;
}

function describeByTasklist(pid) {
  const found = /^"([^"]+?)(\.exe)?"/i.exec(ask('tasklist', ['/FO', 'CSV', '/NH', '/FI', `PID eq ${pid}`]));
  return found ? { uid: 0, name: found[1] } : undefined;
}

/** One process, told apart from a later one that got the same number. */
export function identityOf(pid) {
  const begun = process.platform === 'linux' ? procStat(pid)?.[19] : beginningByPs(pid);
  return `${pid} ${begun ?? ''}`.trim();
}

const beginningByPs = (pid) =>
  process.platform === 'win32' ? '' : ask('ps', ['-o', 'lstart=', '-p', String(pid)]).trim();

/** True while the very process that wrote this identity runs. */
export function isRunning(identity) {
  const pid = Number.parseInt(identity, 10);
  return Number.isInteger(pid) && isAlive(pid) && identityOf(pid) === identity.trim();
}

/** A user's name, or the number when the system has no name for it. */
export function userName(uid) {
  const name = process.platform === 'win32' ? '' : ask('id', ['-un', String(uid)]).trim();
  return name || `user number ${uid}`;
}

/** The system's word on something; empty when it has none. */
function ask(program, args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
