import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { inProject, projectEnv } from './places.js';
import { isAlive, pause } from './processes.js';

const roomy = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

describe('npm start', () => {
  let dataDir;
  let started;
  beforeEach(() => {
    dataDir = mkdtempSync(join(roomy, 'practicum-test-start-'));
    started = [];
  });
  afterEach(async () => {
    for (const one of started) await one.end('SIGTERM');
    // A launcher that was killed in a test has left its database.
    const left = databasePid();
    if (left && isAlive(left)) process.kill(left, 'SIGINT');
    while (left && isAlive(left)) await pause(20);
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = (env = {}) => {
    const one = launch('start.js', [], { DATA_DIR: dataDir, PORT: '0', DEMO: '0', ...env });
    started.push(one);
    return one;
  };

  const databasePid = () => {
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
  };

  it('serves on an empty folder, keeps its data to the next start, and stops everything when asked', async () => {
    const first = start();
    const address = await first.address();
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect((await fetch(address)).headers.get('content-type')).toMatch(/text\/html/);
    const database = databasePid();
    expect(await first.end('SIGINT')).toBe(0);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
    expect(isAlive(database)).toBe(false);

    const second = start();
    expect((await fetch(`${await second.address()}/health/ready`)).status).toBe(200);
    expect(second.said()).not.toContain('first start only');
  });

  it('leaves no server behind when it is killed, and joins the database that is left', async () => {
    const killed = start();
    const address = await killed.address();
    const database = databasePid();
    await killed.end('SIGKILL');
    while (await fetch(address).then(() => true, () => false)) await pause(50);
    const next = start();
    expect((await fetch(`${await next.address()}/health/ready`)).status).toBe(200);
    expect(databasePid()).toBe(database);
  });

  it('starts a database that dies under it again, on the same address', async () => {
    const one = start();
    const address = await one.address();
    const database = databasePid();
    process.kill(database, 'SIGKILL');
    while (databasePid() === database || !(await fetch(`${address}/health/ready`)).ok) await pause(50);
    expect(one.said()).toContain('starting it again');
  });

  it('says in one sentence that the port is taken, before it starts anything', async () => {
    const other = createServer();
    const port = await new Promise((done) => other.listen(0, '127.0.0.1', () => done(other.address().port)));
    const one = start({ PORT: String(port) });
    expect(await one.ended).toBe(1);
    expect(one.said().trim().split('\n')).toEqual([`Port ${port} is taken by another program: end that program, or choose another port, such as PORT=${port + 1} npm start.`]);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    await new Promise((done) => other.close(done));
  });

  it.each([
    ['PUBLIC_URL', 'http://practicum.example.edu', 'is plain http and can be reached from other machines'],
    ['SECRET_KEY', 'short', 'SECRET_KEY is too short: it needs 32 characters or more.'],
    ['DATABASE_URL', 'mysql://localhost/x', 'DATABASE_URL must look like postgres://user:password@host:5432/database.'],
  ])('refuses a wrong %s in words, without a stack', async (name, value, says) => {
    const one = start({ SECRET_KEY: 'x'.repeat(32), [name]: value });
    expect(await one.ended).toBe(1);
    expect(one.said()).toContain(says);
    expect(one.said()).not.toMatch(/^\s+at /m);
  });
});

describe('npm run practicum', () => {
  it('answers a verb that needs no database without starting one, and passes on its exit code', async () => {
    const dataDir = mkdtempSync(join(roomy, 'practicum-test-verb-'));
    const one = launch('practicum.js', ['no-such-verb'], { DATA_DIR: dataDir });
    expect(await one.ended).toBe(2);
    expect(one.said()).toContain('There is no verb "no-such-verb"');
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('starts the embedded database for a verb that needs one, and stops it after', async () => {
    const dataDir = mkdtempSync(join(roomy, 'practicum-test-verb-'));
    const first = launch('practicum.js', ['migrate'], { DATA_DIR: dataDir });
    expect(await first.ended).toBe(0);
    expect(first.said()).toMatch(/^Applied /);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    const second = launch('practicum.js', ['migrate'], { DATA_DIR: dataDir });
    expect(await second.ended).toBe(0);
    expect(second.said()).toBe('Nothing to do: the database is up to date.\n');
    rmSync(dataDir, { recursive: true, force: true });
  });
});

/** One of our scripts as a person would start it, without what the tests have in their environment. */
function launch(script, args, env) {
  const alone = { DATABASE_URL: '', SECRET_KEY: '', PUBLIC_URL: '', NODE_OPTIONS: '', ...env };
  const child = spawn('node', [inProject('packages', 'local', 'src', script), ...args], { env: { ...projectEnv(), ...alone }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise((done) => child.on('close', done));
  return {
    said: () => said,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
    address: async () => {
      for (;;) {
        const found = /is ready: (\S+)/.exec(said);
        if (found) return found[1];
        if (child.exitCode !== null) throw new Error(`it ended early: ${said}`);
        await pause(20);
      }
    },
  };
}
