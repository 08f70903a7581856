import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.js';

// The built server as a process of its own, stopped the way an operator stops it.
const main = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
let database: TestDatabase;

beforeAll(async () => { database = await testDatabase(); });
afterAll(() => database.close());

describe('Stopping the server', () => {
  it('answers what it had begun, refuses what comes after, and ends by itself within ten seconds', async () => {
    const { child, url } = await started({ DATABASE_URL: database.ownerUrl, SECRET_KEY: database.secretKey, PORT: '0', DEMO: '1' });
    try {
      const ended = new Promise<number | null>((done) => child.on('exit', done));
      const ask = (): Promise<number | string> => fetch(`${url}/health/ready`).then((answer) => answer.status, () => 'not taken');
      expect(await ask()).toBe(200);
      const asking = Array.from({ length: 40 }, ask);
      const begun = performance.now();
      child.kill('SIGTERM');
      const answers = new Set(await Promise.all(asking));
      expect([...answers].filter((answer) => ![200, 503, 'not taken'].includes(answer))).toEqual([]);
      await ended;
      expect(performance.now() - begun).toBeLessThan(10_000);
      expect(await ask()).toBe('not taken');
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('that never could start says why in one line and ends with 1', async () => {
    const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'] ?? '', SECRET_KEY: 'short' }, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part: Buffer) => { said += String(part); });
    expect(await new Promise((done) => child.on('close', done))).toBe(1);
    expect(said).toMatch(/DATABASE_URL is missing/);
    expect(said).toMatch(/SECRET_KEY is too short/);
  });
});

async function started(env: Readonly<Record<string, string>>): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((listening, failed) => {
    child.stdout.on('data', (part: Buffer) => {
      const found = /http:\S+/.exec(String(part));
      if (found) listening(found[0]);
    });
    child.on('exit', (code) => failed(new Error(`The server ended with ${code}.`)));
  });
  return { child, url };
}
