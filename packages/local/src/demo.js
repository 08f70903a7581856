// The demo school: filled once, into an embedded database on this machine alone, unless DEMO says no.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askCommandLine, needsDatabase } from './application.js';
import { withConnection } from './connection.js';

const isOff = (demo) => demo === '0' || demo === 'false';
const isLoopback = (host) => !host || host === 'localhost' || host === '::1' || host.startsWith('127.');
const isLocal = ({ HOST, PUBLIC_URL }) => isLoopback(HOST) && (!PUBLIC_URL || isLoopback(new URL(PUBLIC_URL).hostname));

/**
 * @param {import('./application.js').Surroundings} surroundings
 * @param {(line: string) => void} say
 * @returns {Promise<{ signIns?: { who: string, email: string, password: string }[] } | undefined>} how to sign in to the demo, where there is one
 */
export async function fillDemo({ env, database }, say) {
  if (!database || isOff(env.DEMO) || !isLocal(env) || !(await needsDatabase(['demo']))) return undefined;
  const note = join(env.DATA_DIR, 'demo.json');
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8'));
  const taken = await hasSchool(database.url);
  if (!taken) say('Filling the demo school (first start only) …');
  // Asked also when there is a school: a start that was killed may have filled the demo and not written this note.
  const answer = await askCommandLine(['demo', '--json'], env).catch((error) => {
    if (taken) return '{}';
    throw error;
  });
  writeFileSync(note, answer, { mode: 0o600 });
  return JSON.parse(answer);
}

const hasSchool = (url) => withConnection(url, async (client) => (await client.query('select from school limit 1')).rowCount > 0);

/** Tells the demo's sign-ins as a small table. */
export function tellDemo(demo, say) {
  if (!demo?.signIns?.length) return;
  const width = (key) => Math.max(...demo.signIns.map((one) => one[key].length));
  say('\nDemo sign-ins:');
  for (const { who, email, password } of demo.signIns) say(`  ${who.padEnd(width('who'))}  ${email.padEnd(width('email'))}  ${password}`);
  say('');
}
