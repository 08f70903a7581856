// Installs what the lock file names, when it is not there.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { inProject, projectEnv, root } from './places.js';
import { Refusal } from './refusal.js';

const oldestNode = 20;
const runtimeNode = 24;

/** @param {{ say?: (line: string) => void }} [options] */
export async function ensureInstalled({ say = () => undefined } = {}) {
  checkNode(process.versions.node);
  if (!isInstalled()) installAll(say);
  checkRuntime();
}

function installAll(say) {
  say('Installing what the project needs (about half a minute) …');
  // npm must not run on the Node that it is about to replace.
  const path = (process.env.PATH ?? '').split(delimiter).filter((place) => !place.endsWith('node_modules/.bin') && !place.endsWith('node_modules\\.bin'));
  const env = { ...process.env, PATH: path.join(delimiter) };
  const ended = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' });
  if (ended.status !== 0) {
    const report = `${ended.stderr ?? ''}${ended.error?.message ?? ''}`.trim();
    throw new Refusal(`${report}\nThe install failed (npm ci): the lines above are npm's own; mend what they name and try again.`);
  }
}

export function checkNode(version) {
  if (Number.parseInt(version, 10) < oldestNode) throw new Refusal(`Practicum needs Node ${oldestNode} or newer; this is Node ${version}. Get a newer one from https://nodejs.org.`);
}

/** The lock file brings the Node that everything runs on; where it has none for this machine, the machine's own must do. */
export function checkRuntime() {
  const major = (version) => Number.parseInt(version, 10);
  if (major(process.versions.node) >= runtimeNode) return;
  const found = execFileSync('node', ['-p', 'process.versions.node'], { env: projectEnv(), encoding: 'utf8', shell: process.platform === 'win32' }).trim();
  if (major(found) < runtimeNode) throw new Refusal(`npm brings no Node ${runtimeNode} for this kind of machine, and its own is Node ${found}: get Node ${runtimeNode} or newer from https://nodejs.org.`);
}

/** True when every package of the lock file lies in node_modules in its version; packages for other machines may be missing. */
export function isInstalled(lockFile = inProject('package-lock.json'), installedFile = inProject('node_modules', '.package-lock.json')) {
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.includes('node_modules/') || entry.extraneous) return true;
    const there = installed[place];
    return there ? there.version === entry.version : isForSomeMachines(entry);
  });
}

const isForSomeMachines = ({ optional, os, cpu, libc }) => Boolean(optional || os || cpu || libc);
