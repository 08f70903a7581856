// What the application needs to run here: its environment, and the embedded database where none is named.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { commandLine, dataFolder, projectEnv, root, verbs } from './places.js';
import { codeOf, Refusal } from './refusal.js';

/**
 * @typedef {{ env: NodeJS.ProcessEnv, database?: Awaited<ReturnType<typeof import('./postgres.js').startPostgres>>, stop: () => Promise<void> }} Surroundings
 * @param {{ say?: (line: string) => void, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<Surroundings>} the environment for the API's own processes; `stop` ends what was started for it
 */
export async function prepareSurroundings({ say = () => undefined, env = process.env } = {}) {
  const own = projectEnv({ ...env, DATA_DIR: dataFolder(env), NODE_ENV: env.NODE_ENV ?? 'production' });
  if (env.DATABASE_URL) return { env: own, stop: async () => undefined };
  const { startPostgres } = await import('./postgres.js');
  const database = await startPostgres({ dataDir: own.DATA_DIR, say });
  const secretKey = env.SECRET_KEY || secretKeyOf(own.DATA_DIR);
  return { env: { ...own, DATABASE_URL: database.url, SECRET_KEY: secretKey, PRACTICUM_EMBEDDED: '1' }, database, stop: database.stop };
}

/** The installation's secret, made once. Sessions and the database's login password hang on it, so it is never made anew. */
export function secretKeyOf(dataDir) {
  const file = join(dataDir, 'secret.key');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new Refusal(`${file} cannot be read (${codeOf(error)}): run the command as the user who began the data folder.`);
  }
}

/**
 * Runs one verb of the command line for its answer.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function askCommandLine(args, env) {
  try {
    const { stdout } = await promisify(execFile)('node', [commandLine, ...args], { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    throw new Refusal((error.stderr || error.stdout || error.message).trim());
  }
}

/**
 * Whether the command line's own list says that these words need a database; undefined when it knows no such verb.
 * @param {string[]} args
 * @returns {Promise<boolean | undefined>}
 */
export async function needsDatabase(args) {
  const list = await import(pathToFileURL(verbs).href);
  return list.needsDatabase(args);
}
