// `npm start`: from a fresh clone to a running Practicum. Installs, builds, starts the database, migrates, fills the demo school, serves.
import { askCommandLine, prepareSurroundings } from './application.js';
import { ensureBuilt } from './build.js';
import { fillDemo, tellDemo } from './demo.js';
import { untilAsked } from './ending.js';
import { ensureInstalled } from './install.js';
import { choosePort } from './port.js';
import { Refusal, run } from './refusal.js';
import { startServer, untilReady } from './server.js';
import { watchDatabase } from './watch-database.js';

const say = (line) => console.log(line);

async function start() {
  const asked = untilAsked();
  await ensureInstalled({ say });
  const port = await choosePort(process.env);
  await ensureBuilt({ say });
  const surroundings = await prepareSurroundings({ say, env: { ...process.env, PORT: String(port) } });
  try {
    await askCommandLine(['migrate'], surroundings.env);
    const demo = await fillDemo(surroundings, say);
    return await serve(surroundings, demo, asked);
  } finally {
    await surroundings.stop();
  }
}

/** Serves until somebody asks it to end, or the server ends by itself. */
async function serve({ env, database }, demo, asked) {
  const server = startServer(env);
  const stopWatching = watchDatabase(database, say);
  const waiting = new AbortController();
  try {
    await Promise.race([untilReady(env, waiting.signal), asked.promise, server.ended.then(refuseEarlyEnd)]);
    if (!asked.by()) tellReady(env, demo);
    const code = await Promise.race([asked.promise.then(() => 0), server.ended]);
    if (!asked.by()) say('The server ended by itself; its last words are above.');
    return code;
  } finally {
    waiting.abort();
    stopWatching();
    await server.stop();
  }
}

/** Its own words are on the screen already. */
function refuseEarlyEnd() {
  throw new Refusal('Practicum did not start; the line above says why.');
}

function tellReady(env, demo) {
  say(`\nPracticum is ready: ${env.PUBLIC_URL || `http://localhost:${env.PORT}`}`);
  tellDemo(demo, say);
  say('Ctrl-C stops it.');
}

await run(start);
