import { createServer, connect, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleDocument, ViewerDocument } from '@practicum/contract/client';
import { startApi, type TestApi, type TestSchool } from '../support/api.js';

// The database goes away for the server alone: the server reaches it through a gate that the test shuts and opens.
let gate: Gate;
let api: TestApi;
let school: TestSchool;

beforeAll(async () => {
  gate = await gateTo(new URL(process.env['PRACTICUM_TEST_ADMIN_URL'] ?? ''));
  api = await startApi({}, (url) => gate.instead(url));
  school = await api.anySchool();
});
afterAll(async () => {
  await api.close();
  await gate.close();
});

describe('When the database goes away', () => {
  it('is told so with 503, in words, and everything works again when it is back, with nothing restarted', async () => {
    const rosa = await api.as('registrar', school);
    expect((await rosa.fetch('/health/ready')).status).toBe(200);

    gate.shut();
    const [ready, live, asked] = [await rosa.fetch('/health/ready'), await rosa.fetch('/health/live'), await rosa.ask(PeopleDocument, {})];
    expect([ready.status, live.status, asked.status]).toEqual([503, 200, 503]);
    expect(asked.errors).toMatchObject([{ message: 'The service is busy. Please try again in a moment.', extensions: { code: 'TRY_AGAIN' } }]);

    gate.open();
    expect((await rosa.fetch('/health/ready')).status).toBe(200);
    expect((await rosa.send(ViewerDocument)).viewer?.active?.role).toBe('registrar');
  });

  it('survives that the database ends every connection in the middle of work', async () => {
    const rosa = await api.as('registrar', school);
    const asking = Array.from({ length: 200 }, () => rosa.ask(PeopleDocument, {}));
    for (let storm = 0; storm < 5; storm += 1) {
      await api.admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'practicum_login'");
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const statuses = new Set((await Promise.all(asking)).map(({ status }) => status));
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect((await rosa.ask(PeopleDocument, {})).status).toBe(200);
  });
});

interface Gate {
  instead(url: string): string;
  shut(): void;
  open(): void;
  close(): Promise<void>;
}

async function gateTo(database: URL): Promise<Gate> {
  const through = new Set<Socket>();
  let isOpen = true;
  const server: Server = createServer((from) => {
    if (!isOpen) return from.destroy();
    const to = connect(Number(database.port), database.hostname);
    for (const [one, another] of [[from, to], [to, from]] as const) {
      through.add(one);
      one.on('error', () => another.destroy()).on('close', () => { another.destroy(); through.delete(one); });
      one.pipe(another);
    }
    return undefined;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  return {
    instead: (url) => Object.assign(new URL(url), { hostname: '127.0.0.1', port }).href,
    shut: () => {
      isOpen = false;
      for (const socket of through) socket.destroy();
    },
    open: () => { isOpen = true; },
    close: () => new Promise((closed) => {
      for (const socket of through) socket.destroy();
      server.close(() => closed());
    }),
  };
}
