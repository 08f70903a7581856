// `npm run -s practicum -- VERB …`: one verb of the command line. Nothing but its answer reaches standard output.
import { spawn } from 'node:child_process';
import { needsDatabase, prepareSurroundings, askCommandLine } from './application.js';
import { ensureBuilt } from './build.js';
import { untilAsked } from './ending.js';
import { ensureInstalled } from './install.js';
import { commandLine, dataFolder, projectEnv } from './places.js';
import { run } from './refusal.js';

/** These bring the database to its shape themselves, or need it as it is. */
const withoutMigrating = new Set(['migrate', 'restore', 'backup']);

async function practicum(args) {
  await ensureInstalled();
  await ensureBuilt({ only: '@practicum/api' });
  if (!(await needsDatabase(args))) return runVerb(args, projectEnv({ ...process.env, DATA_DIR: dataFolder() }));
  // Heard from here on: an interrupted verb must not leave its database behind.
  untilAsked();
  const surroundings = await prepareSurroundings();
  try {
    if (surroundings.database && !withoutMigrating.has(args[0])) await askCommandLine(['migrate'], surroundings.env);
    return await runVerb(args, surroundings.env);
  } finally {
    await surroundings.stop();
  }
}

/** Runs where the person stands, so that the files they name are found. npm itself stands in the project's folder. */
function runVerb(args, env) {
  const cwd = process.env.INIT_CWD || process.cwd();
  const child = spawn('node', [commandLine, ...args], { cwd, env, stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}

await run(() => practicum(process.argv.slice(2)));
