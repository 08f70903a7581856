// The port that Practicum answers on, known to be free before anything long begins.
import { createServer } from 'node:net';
import { freePort } from './postmaster.js';
import { codeOf, Refusal } from './refusal.js';

const usual = 4000;

/** The port of the environment, or the usual one; 0 takes any free one. Refuses a busy port in words. */
export async function choosePort({ PORT, HOST }) {
  if (PORT && !(/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65535)) throw new Refusal(`PORT must be a number from 0 to 65535, and is "${PORT}".`);
  const port = PORT ? Number(PORT) : usual;
  if (port === 0) return freePort();
  const trouble = await tryToListen(port, HOST || '127.0.0.1');
  if (!trouble) return port;
  if (trouble === 'EADDRINUSE') throw new Refusal(`Port ${port} is taken by another program: end that program, or choose another port, such as PORT=${port < 65535 ? port + 1 : usual} npm start.`);
  if (trouble === 'EACCES') throw new Refusal(`Port ${port} needs more rights than you have: choose one above 1023, such as PORT=${usual} npm start.`);
  throw new Refusal(`HOST ${HOST} is no address of this machine (${trouble}): leave it out for this machine alone, or give 0.0.0.0 for every address it has.`);
}

function tryToListen(port, host) {
  return new Promise((done) => {
    const probe = createServer();
    probe.on('error', (error) => done(codeOf(error) ?? error.message));
    probe.listen(port, host, () => probe.close(() => done(undefined)));
  });
}
