import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withConnection } from './connection.js';
import { startPostgres } from './postgres.js';
import { isAlive, pause } from './processes.js';

// Beginning a data folder writes a thousand files; in memory that takes a second less.
const roomy = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const here = dirname(fileURLToPath(import.meta.url));

describe('the embedded PostgreSQL', () => {
  let dataDir;
  let handles;
  beforeEach(() => {
    dataDir = mkdtempSync(join(roomy, 'practicum-test-launcher-'));
    handles = [];
  });
  afterEach(async () => {
    for (const handle of handles) await handle.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = async () => {
    const handle = await startPostgres({ dataDir });
    handles.push(handle);
    return handle;
  };

  it('serves the application as an owner that is no superuser, in a database of its own', async () => {
    const { url } = await start();
    expect(await ask(url, 'select current_user as name, rolsuper as super, current_database() as database from pg_roles where rolname = current_user')).toEqual([
      { name: 'practicum', super: false, database: 'practicum' },
    ]);
  });

  it('lets nobody in without the password, the superuser included', async () => {
    const { port } = await start();
    await expect(ask(`postgres://practicum:guess@127.0.0.1:${port}/practicum`, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await expect(ask(`postgres://postgres:postgres@127.0.0.1:${port}/postgres`, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps its passwords and its log from other users', async () => {
    await start();
    for (const name of ['postgres.secret', 'postgres.log']) expect(statSync(join(dataDir, name)).mode & 0o077).toBe(0);
  });

  it('keeps what was written when it is stopped and started again', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 1 as one');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(await ask(second.url, 'select one from kept')).toEqual([{ one: 1 }]);
  });

  it('keeps what was acknowledged when it is killed, and starts over the pid file that lies there', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 1 as one');
    process.kill(first.pid, 'SIGKILL');
    await untilGone(first.pid);
    const second = await start();
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second.url, 'select one from kept')).toEqual([{ one: 1 }]);
  });

  it('starts although the number in a left pid file now belongs to another program of ours', async () => {
    const first = await start();
    process.kill(first.pid, 'SIGKILL');
    await untilGone(first.pid);
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('comes back on the same port when it is revived under a running application', async () => {
    const database = await start();
    process.kill(database.pid, 'SIGKILL');
    await untilGone(database.pid);
    expect(database.isAlive()).toBe(false);
    await database.revive();
    expect(database.isAlive()).toBe(true);
    expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is joined, not started twice, when its launcher was killed and left it running', async () => {
    const orphan = await startElsewhere(dataDir);
    orphan.kill('SIGKILL');
    const joined = await start();
    expect(joined.started).toBe(false);
    expect(joined.pid).toBe(orphan.serverPid);
    await joined.stop();
    expect(isAlive(joined.pid)).toBe(false);
  });

  it('runs on while another command still uses it', async () => {
    const other = await startElsewhere(dataDir);
    const mine = await start();
    await mine.stop();
    expect(isAlive(mine.pid)).toBe(true);
    other.stdin.end();
    await other.ended;
    expect(isAlive(mine.pid)).toBe(false);
  });

  it('refuses a running server that does not know the password of the data folder, in one sentence', async () => {
    const first = await start();
    const file = join(dataDir, 'postgres.secret');
    const right = readFileSync(file, 'utf8');
    writeFileSync(file, JSON.stringify({ superuser: 'wrong', application: 'wrong' }));
    await expect(startPostgres({ dataDir })).rejects.toThrow(`already runs on ${join(dataDir, 'postgres')} (process ${first.pid}, port ${first.port}) but does not take the password`);
    writeFileSync(file, right);
  });

  it('says which file is missing when the passwords are gone', async () => {
    await (await start()).stop();
    rmSync(join(dataDir, 'postgres.secret'));
    await expect(startPostgres({ dataDir })).rejects.toThrow(`cannot be opened without its passwords, and ${join(dataDir, 'postgres.secret')} cannot be read`);
  });

  it('begins anew after a first start that was killed half way', async () => {
    const child = launcher(dataDir);
    await pause(300);
    child.kill('SIGKILL');
    const database = await start();
    expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

const ask = (url, query) => withConnection(url, async (client) => (await client.query(query)).rows);

async function untilGone(pid) {
  while (isAlive(pid)) await pause(10);
}

/** A launcher in a process of its own, which stops when its standard input ends. */
function launcher(dataDir) {
  const program = `
    const { startPostgres } = await import(${JSON.stringify(join(here, 'postgres.js'))});
    const database = await startPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    process.stdout.write(database.pid + '\\n');
    for await (const _ of process.stdin);
    await database.stop();`;
  return spawn('node', ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
}

async function startElsewhere(dataDir) {
  const child = launcher(dataDir);
  const ended = new Promise((done) => child.on('exit', done));
  const serverPid = await new Promise((done, fail) => {
    child.stdout.on('data', (text) => done(Number(text)));
    void ended.then(() => fail(new Error('the launcher ended before its server ran')));
  });
  return Object.assign(child, { serverPid, ended });
}
