// `npm run check`: everything a machine can see without running the program. Types, lint, floors, dead wood, the lock file. No tests.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ensureInstalled } from './install.js';
import { faultsOf } from './lock-file.js';
import { inProject, projectEnv, root } from './places.js';
import { run } from './refusal.js';

const generated = ['turbo', 'run', 'codegen', '--output-logs=errors-only', '--log-order=grouped', '--no-update-notifier'];

/** Independent of each other; two at a time, because each keeps a core busy. */
const steps = [
  { name: 'types', command: ['turbo', 'run', 'types', '--continue', '--concurrency=2', '--output-logs=errors-only', '--log-order=grouped', '--no-update-notifier'] },
  { name: 'lint', command: ['eslint', '.', '--cache', '--cache-location', '.cache/eslint/', '--max-warnings=0'] },
  { name: 'floors', command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'packages', 'apps', 'tests'] },
  { name: 'dead wood', command: ['knip', '--no-progress', '--no-config-hints'] },
];

async function check() {
  await ensureInstalled({ say: console.log });
  const results = [tell(checkLockFile()), tell(await runStep({ name: 'codegen', command: generated }))];
  // Without the generated types everything after would only complain that they are missing.
  if (results.every(({ ok }) => ok)) results.push(...(await runAll(steps, 2)));
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
  console.log(failed.length === 0 ? 'check: all good' : `check: failed at ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

function checkLockFile() {
  const faults = faultsOf(JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')));
  return { name: 'lock file', ok: faults.length === 0, said: faults.join('\n'), seconds: 0 };
}

async function runAll(waiting, atOnce) {
  const left = [...waiting];
  const done = [];
  const worker = async () => {
    for (let step = left.shift(); step; step = left.shift()) done.push(tell(await runStep(step)));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
}

function runStep({ name, command: [program, ...args] }) {
  const begun = performance.now();
  const child = spawn(program, args, { cwd: root, env: { ...projectEnv(), FORCE_COLOR: '0' }, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((done) => {
    const end = (ok) => done({ name, ok, said, seconds: (performance.now() - begun) / 1000 });
    child.on('error', (error) => {
      said += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

function tell(result) {
  const { name, ok, said, seconds } = result;
  if (!ok) console.log(said.trim());
  console.log(`${ok ? 'good  ' : 'FAILED'} ${name}${seconds ? ` (${seconds.toFixed(1)} s)` : ''}`);
  return result;
}

await run(check);
