// Runs Jest in a process of its own and brings back its count, also from a Jest that crashed on the way.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, projectEnv, root } from './places.js';

/**
 * @param {string[]} args patterns and flags for Jest
 * @param {Record<string, string>} env what the specs read
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runJest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'practicum-count-'));
  const countFile = join(folder, 'count.json');
  try {
    const code = await spawnJest(args, { ...env, PRACTICUM_COUNT_FILE: countFile });
    const { passed, failed } = readCount(countFile);
    // A Jest that failed without a failed test (no spec matched, a crash, a broken configuration) is a failure all the same.
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spawnJest(args, env) {
  const given = projectEnv({ ...process.env, ...env });
  const child = spawn('node', [inProject('node_modules', 'jest', 'bin', 'jest.js'), `--maxWorkers=${workers()}`, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...given,
      NODE_OPTIONS: `${given.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
      PRACTICUM_REPORTER: inProject('packages', 'local', 'src', 'jest-reporter.js'),
    },
  });
  const end = () => child.kill();
  process.once('exit', end);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  }).finally(() => process.off('exit', end));
}

/** A browser story keeps a server, a database and a browser busy at once: more workers than this only make them wait for each other. */
const workers = () => Math.min(4, Math.max(2, availableParallelism() - 1));

function readCount(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
