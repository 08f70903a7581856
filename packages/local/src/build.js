// Builds what changed. turbo decides what to build; a look at the files' times saves even asking it when nothing moved.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, projectEnv, root } from './places.js';
import { Refusal } from './refusal.js';

const everyBuild = ['package-lock.json', 'tsconfig.base.json', '.swcrc', 'turbo.json'];
const notSource = new Set(['node_modules', 'dist', '.turbo', 'generated']);

/**
 * @param {{ say?: (line: string) => void, only?: string }} [options] `only`: one workspace and what it is built on
 */
export async function ensureBuilt({ say = () => undefined, only } = {}) {
  const folders = only ? withDependencies(only) : workspaces().map(({ folder }) => folder);
  const stamp = inProject('.cache', 'built', `${only?.replace(/\W/g, '-') ?? 'all'}.txt`);
  const print = fingerprint(folders);
  if (isCurrent(folders, stamp, print)) return;
  say('Building …');
  const filter = only ? [`--filter=${only}`] : [];
  const args = ['run', 'build', ...filter, '--output-logs=errors-only', '--log-order=grouped', '--no-update-notifier'];
  const ended = spawnSync('turbo', args, { cwd: root, env: projectEnv(), encoding: 'utf8', shell: process.platform === 'win32' });
  if (ended.status !== 0) throw new Refusal(`${ended.stdout ?? ''}${ended.stderr ?? ''}${ended.error?.message ?? ''}\nThe build failed: the lines above say where.`);
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, print);
}

function isCurrent(folders, stamp, print) {
  const built = folders.every((folder) => !buildsSomething(folder) || existsSync(join(folder, 'dist')));
  return built && existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
}

const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const buildsSomething = (folder) => Boolean(manifest(folder).scripts?.build);

/** Every folder below apps and packages that is a package. */
function workspaces() {
  const parents = ['apps', 'packages'].map((name) => inProject(name));
  const folders = parents.flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)));
  return folders.filter((folder) => existsSync(join(folder, 'package.json'))).map((folder) => ({ folder, manifest: manifest(folder) }));
}

/** The folders of a package and of all it stands on. */
function withDependencies(name) {
  const byName = new Map(workspaces().map((one) => [one.manifest.name, one]));
  const found = new Set();
  const visit = (wanted) => {
    const one = byName.get(wanted);
    if (!one || found.has(one.folder)) return;
    found.add(one.folder);
    Object.keys(one.manifest.dependencies ?? {}).forEach(visit);
  };
  visit(name);
  return [...found];
}

/** Changes when any file that goes into a build is added, removed, or written to. */
export function fingerprint(folders) {
  const hash = createHash('sha256');
  for (const file of everyBuild.map((name) => inProject(name))) note(hash, file);
  for (const folder of folders) walk(hash, folder);
  return hash.digest('hex');
}

function walk(hash, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (notSource.has(entry.name) || /\.spec\.tsx?$/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(hash, path);
    else note(hash, path);
  }
}

function note(hash, file) {
  const { size, mtimeMs } = statSync(file);
  hash.update(`${file}\0${size}\0${mtimeMs}\n`);
}
