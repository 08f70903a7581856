import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { servePortal } from './portal-files.js';

const folder = mkdtempSync(join(tmpdir(), 'practicum-portal-'));
const server = fastify();

beforeAll(async () => {
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'index.html'), '<title>the page</title>');
  writeFileSync(join(folder, 'dist', 'mark.svg'), '<svg/>');
  writeFileSync(join(folder, 'dist', 'assets', 'main-1a2b.js'), 'run()');
  writeFileSync(join(folder, 'secret.txt'), 'not for anybody');
  await servePortal(server, join(folder, 'dist'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = async (url: string) => {
  const { statusCode, body, headers } = await server.inject({ method: 'GET', url });
  return { status: statusCode, body, cached: headers['cache-control'] };
};

describe('The portal\'s files', () => {
  it('that are named by their content are kept for ever; the others are asked for again', async () => {
    expect(await get('/assets/main-1a2b.js')).toMatchObject({ status: 200, body: 'run()', cached: 'public, max-age=31536000, immutable' });
    expect(await get('/mark.svg')).toMatchObject({ status: 200, cached: 'no-cache' });
  });

  it.each(['/', '/students/123?tab=hours', '/sign-in', '/index.html'])('answer the address %s with the one page', async (url) => {
    expect(await get(url)).toMatchObject({ status: 200, body: '<title>the page</title>', cached: 'no-cache' });
  });

  it.each(['/assets/gone-9f.js', '/gone.png', '/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2f..%2fsecret.txt'])('answer %s, which is none of them, with nothing', async (url) => {
    expect(await get(url)).toMatchObject({ status: 404 });
  });
});
