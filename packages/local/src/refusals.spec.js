// What a person reads when the machine is not as we need it.
import { createServer } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findBrowser } from './browser.js';
import { checkFolder } from './cluster.js';
import { checkNode } from './install.js';
import { choosePort } from './port.js';
import { findBinaries } from './postgres-binaries.js';
import { Refusal } from './refusal.js';

describe('a machine that is not as we need it', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'practicum-test-refusals-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('without ready-made PostgreSQL is told to name a database in DATABASE_URL', () => {
    expect(() => findBinaries('sunos', 'sparc')).toThrow(/no ready-made PostgreSQL for this kind of machine \(sunos sparc\).*DATABASE_URL=postgres:/);
  });

  it('with a data folder that somebody else began hears both names', () => {
    const me = process.getuid();
    const begun = () => checkFolder(folder, { uid: me + 1, major: '18', fix: 'choose another folder' });
    expect(begun).toThrow(Refusal);
    expect(begun).toThrow(/was begun by \S+, and you are \S+.*choose another folder\.$/);
  });

  it('with data of another PostgreSQL hears both versions', () => {
    writeFileSync(join(folder, 'PG_VERSION'), '15\n');
    expect(() => checkFolder(folder, { uid: process.getuid(), major: '18', fix: 'choose another folder' })).toThrow('was written by PostgreSQL 15 and cannot be opened by PostgreSQL 18');
  });

  it('with an old Node is told which one is needed', () => {
    expect(() => checkNode('18.20.1')).toThrow('Practicum needs Node 20 or newer; this is Node 18.20.1.');
    expect(() => checkNode('20.0.0')).not.toThrow();
  });

  it('with the port taken is told which, and how to take another', async () => {
    const other = createServer();
    const port = await new Promise((done) => other.listen(0, '127.0.0.1', () => done(other.address().port)));
    await expect(choosePort({ PORT: String(port) })).rejects.toThrow(`Port ${port} is taken by another program: end that program, or choose another port, such as PORT=${port + 1} npm start.`);
    await new Promise((done) => other.close(done));
    await expect(choosePort({ PORT: String(port) })).resolves.toBe(port);
  });

  it.each(['abc', '70000', '-1', '4000x'])('with PORT=%s is told what a port is', async (port) => {
    await expect(choosePort({ PORT: port })).rejects.toThrow(`PORT must be a number from 0 to 65535, and is "${port}".`);
  });

  it('takes any free port for PORT=0', async () => {
    expect(await choosePort({ PORT: '0' })).toBeGreaterThan(0);
  });

  it('with a browser named that is none is told so, and no other browser is taken', async () => {
    await expect(findBrowser({ env: { ...process.env, E2E_BROWSER: join(folder, 'nothing') } })).rejects.toThrow(`E2E_BROWSER names ${join(folder, 'nothing')}, which is no program`);
  });

  it('without any browser is told to install or name one', async () => {
    await expect(findBrowser({ env: { PATH: folder, PLAYWRIGHT_BROWSERS_PATH: folder }, platform: 'linux', arch: 'sparc' })).rejects.toThrow(/need a Chromium.*E2E_BROWSER/);
  });

  it('takes the browser that is named before every other', async () => {
    const found = await findBrowser({ env: { ...process.env, E2E_BROWSER: process.execPath } });
    expect(found.executablePath).toBe(process.execPath);
  });
});
