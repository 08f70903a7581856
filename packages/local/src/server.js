// The application's server as a process of its own.
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { inProject, root, server } from './places.js';
import { pause } from './processes.js';
import { Refusal } from './refusal.js';

const endsWithUs = pathToFileURL(inProject('packages', 'local', 'src', 'end-with-launcher.js')).href;
const readySeconds = 60;
const stopSeconds = 10;

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ ended: Promise<number>, stop: () => Promise<number> }} `ended`: its exit code; `stop` lets it finish what it does first
 */
export function startServer(env) {
  // In a group of its own: Ctrl-C in the terminal comes to us, and reaches the server once, from us.
  const child = spawn('node', ['--enable-source-maps', '--import', endsWithUs, server], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  const ended = new Promise((done) => {
    child.on('exit', (code) => done(code ?? 1));
    child.on('error', () => done(1));
  });
  return { ended, stop: () => stopChild(child, ended) };
}

async function stopChild(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return ended;
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), stopSeconds * 1000);
  return ended.finally(() => clearTimeout(impatience));
}

/**
 * Waits until the server says that it and its database answer.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal ends the waiting when nobody waits any more
 */
export async function untilReady({ HOST, PORT }, signal) {
  const host = !HOST || HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
  const address = `http://${host.includes(':') ? `[${host.replace(/[[\]]/g, '')}]` : host}:${PORT}/health/ready`;
  const deadline = performance.now() + readySeconds * 1000;
  while (!signal.aborted && performance.now() < deadline) {
    if (await answersWell(address)) return;
    await pause(50);
  }
  if (!signal.aborted) throw new Refusal(`Practicum did not become ready within ${readySeconds} seconds (${address}).`);
}

async function answersWell(address) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
