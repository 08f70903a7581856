// `npm test [pattern …]`: everything — rules, repositories and journeys on a real PostgreSQL, portal parts, browser stories.
// Its last line is always `tests: N passed, M failed`.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { runJest } from './jest-run.js';
import { Refusal, run } from './refusal.js';

const envFile = join(tmpdir(), 'practicum-test-env');
const withoutDatabase = ['--selectProjects', 'rules', 'portal'];

/** Installs, builds, starts a database, runs Jest once over everything, and tells the count. */
async function test(args) {
  const total = { passed: 0, failed: 0 };
  try {
    await ensureInstalled({ say: console.log });
    add(total, await testWithDatabase(args));
  } catch (error) {
    add(total, { passed: 0, failed: 1 });
    console.log(error instanceof Refusal ? error.message : error);
  }
  console.log(`tests: ${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function testWithDatabase(args) {
  const { startTestServer, sweepLeftovers } = await import('./test-database.js');
  await sweepLeftovers();
  const { unbuilt, noApi } = await build();
  const server = await startTestServer();
  const stop = stopOnSignal(server);
  try {
    const counted = await testOn(server, args, noApi);
    if (!unbuilt) return counted;
    console.log(`Not everything could be built:\n${unbuilt.message}`);
    return { passed: counted.passed, failed: counted.failed + 1 };
  } finally {
    await stop();
  }
}

/** A portal that does not build must not keep the API's tests from running; it counts as a failure at the end. */
async function build() {
  const unbuilt = await ensureBuilt({ say: console.log }).then(() => undefined, asRefusal);
  if (!unbuilt) return {};
  return { unbuilt, noApi: await ensureBuilt({ only: '@practicum/api' }).then(() => undefined, asRefusal) };
}

/** Rules need neither a build nor a database; without those they run alone, and what is missing counts as a failure. */
async function testOn(server, args, obstacle) {
  const { makeTemplate } = await import('./test-database.js');
  const made = obstacle ?? (await makeTemplate(server.adminUrl).catch(asRefusal));
  if (!(made instanceof Refusal)) return runJest(args, made);
  const counted = await runJest([...args, ...withoutDatabase], {});
  console.log(`Only the rules and the portal's parts were tested: ${made.message}`);
  return { passed: counted.passed, failed: counted.failed + 1 };
}

function asRefusal(error) {
  if (error instanceof Refusal) return error;
  throw error;
}

function add(total, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

/** The database goes once, also when the run is interrupted. */
function stopOnSignal(server) {
  let stopping;
  const stop = () => (stopping ??= server.stop());
  for (const [name, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) {
    process.once(name, () => void stop().finally(() => process.exit(code)));
  }
  return stop;
}

/** `--serve`: leaves a test server running and writes its environment to a file, for running single spec files; again: a new template. */
async function serve() {
  const { makeTemplate, standingHome, startTestServer } = await import('./test-database.js');
  const server = await startTestServer({ folder: standingHome() });
  const env = await makeTemplate(server.adminUrl);
  writeFileSync(envFile, Object.entries(env).map(([name, value]) => `export ${name}='${value}'\n`).join(''), { mode: 0o600 });
  console.log(`The test server runs; its environment is in ${envFile}. Stop it with: npm test -- --stop`);
}

async function stopServing() {
  const { standingHome, startTestServer } = await import('./test-database.js');
  await (await startTestServer({ folder: standingHome() })).stop();
}

const args = process.argv.slice(2);
await run(() => (args[0] === '--serve' ? serve() : args[0] === '--stop' ? stopServing() : test(args)));
