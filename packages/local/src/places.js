// Where things of this checkout lie. Plain JavaScript for Node 20: these files run before anything is installed.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** @param {...string} parts path below the project's folder */
export const inProject = (...parts) => resolve(root, ...parts);

/** Where this installation keeps its data: database, keys, files. `DATA_DIR` moves it. */
export const dataFolder = (env = process.env) => resolve(root, env.DATA_DIR || '.data');

/** The compiled program with every verb of the command line. */
export const commandLine = inProject('apps', 'api', 'dist', 'command', 'main.js');

/** The compiled list of its verbs. */
export const verbs = inProject('apps', 'api', 'dist', 'command', 'dispatch.js');

/** The compiled server. */
export const server = inProject('apps', 'api', 'dist', 'main.js');

/** Environment in which `node`, `turbo` and friends are the project's own. */
export function projectEnv(env = process.env) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = [inProject('node_modules', '.bin'), env.PATH ?? env.Path ?? ''].filter(Boolean).join(separator);
  return { ...env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
}
