// `npm run dev`: the API, built and started again when its sources change, and the portal on Vite with what changes shown at once.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { askCommandLine, prepareSurroundings } from './application.js';
import { ensureBuilt } from './build.js';
import { fillDemo, tellDemo } from './demo.js';
import { untilAsked } from './ending.js';
import { ensureInstalled } from './install.js';
import { inProject, projectEnv, root } from './places.js';
import { choosePort } from './port.js';
import { run } from './refusal.js';
import { startServer } from './server.js';
import { watchDatabase } from './watch-database.js';

const say = (line) => console.log(line);
const settleMilliseconds = 200;
const watched = ['apps/api/src', ...['contract', 'copy', 'credentials', 'domain', 'fixtures', 'matching'].map((name) => `packages/${name}`)].filter((folder) => existsSync(inProject(folder)));

async function dev() {
  const asked = untilAsked();
  await ensureInstalled({ say });
  const port = await choosePort(process.env);
  await ensureBuilt({ say, only: '@practicum/api' });
  const surroundings = await prepareSurroundings({ say, env: { NODE_ENV: 'development', ...process.env, PORT: String(port) } });
  const stopWatching = watchDatabase(surroundings.database, say);
  const closing = [];
  try {
    await askCommandLine(['migrate'], surroundings.env);
    tellDemo(await fillDemo(surroundings, say), say);
    closing.push(keepApiFresh(surroundings.env), startVite(port));
    await asked.promise;
  } finally {
    stopWatching();
    await Promise.all(closing.map((close) => close()));
    await surroundings.stop();
  }
  return 0;
}

/** Builds and starts the API anew after each change of what it is made of. @returns {() => Promise<unknown>} */
function keepApiFresh(env) {
  let server = startServer(env);
  let timer;
  const again = async () => {
    const built = spawnSync('turbo', ['run', 'build', '--filter=@practicum/api', '--output-logs=errors-only', '--no-update-notifier'], { cwd: root, env: projectEnv(), encoding: 'utf8', shell: process.platform === 'win32' });
    if (built.status !== 0) return say(`${built.stdout}${built.stderr}`);
    await server.stop();
    await askCommandLine(['migrate'], env).catch((error) => say(error.message));
    server = startServer(env);
    say(`${new Date().toLocaleTimeString()} the API was built and started again`);
  };
  const watchers = watched.map((folder) =>
    watch(inProject(folder), { recursive: true }, (_event, file) => {
      if (!file || /(^|[/\\])(dist|generated|\.turbo|node_modules)([/\\]|$)|\.spec\./.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(again, settleMilliseconds);
    }),
  );
  return () => {
    clearTimeout(timer);
    watchers.forEach((watcher) => watcher.close());
    return server.stop();
  };
}

/** The portal's own development server, which passes on to the API what is not the portal's. */
function startVite(port) {
  const child = spawn('vite', [], { cwd: inProject('apps', 'portal'), env: { ...projectEnv(), PRACTICUM_API: `http://127.0.0.1:${port}` }, stdio: 'inherit', shell: process.platform === 'win32' });
  child.on('error', (error) => say(error.message));
  return async () => child.kill();
}

await run(dev);
