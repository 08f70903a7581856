import { readEnv } from './platform/config/env.js';
import { makeServer } from './server.js';

// The server's front door: reads its environment, listens, and says where.

/** Milliseconds from the signal to the end, at most. */
const LONGEST_GOODBYE = 8_000;

const env = readEnv(process.env);
if (!env.ok) {
  process.stderr.write(`${env.says.join('\n')}\n`);
  process.exit(1);
}

try {
  const { host, port } = env.value;
  const app = await makeServer(env.value);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, endInTime);
  await app.listen(port, host);
  process.stdout.write(`Practicum answers on ${await app.getUrl()}\n`);
} catch (error) {
  process.stderr.write(`Practicum could not start: ${reason(error)}\n`);
  process.exit(1);
}

// No login role yet, or no tables: both mean that nobody has migrated this database.
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const unprepared = ['28P01', '28000', '42P01', '42501'].includes(code);
  return unprepared ? `the database is not prepared (${error.message}). Run "npm run -s practicum -- migrate" first.` : error.message;
}

// What was begun is answered first. An answer that never ends does not keep the server from ending.
function endInTime(): void {
  setTimeout(() => process.exit(0), LONGEST_GOODBYE).unref();
}
