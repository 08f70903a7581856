import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { house, importsOf, sources } from '../support/sources.js';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (folder: string): Manifest => JSON.parse(readFileSync(join(house, folder, 'package.json'), 'utf8')) as Manifest;
const below = (parent: string): readonly string[] => readdirSync(join(house, parent)).map((name) => `${parent}/${name}`);
const workspaces = [...below('packages'), ...below('apps'), 'tests'].filter((folder) => existsSync(join(house, folder, 'package.json')));
const root = read('.');

const builtins = new Set(builtinModules);
const packageOf = (specifier: string): string => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
const isPackage = (specifier: string): boolean => !/^(\.|node:|virtual:|\/)/.test(specifier) && !builtins.has(packageOf(specifier));

// What the program itself needs is declared as a dependency; specs and configuration may also use what is there for development.
const isForDevelopment = (path: string): boolean => /\.(spec|fixture)\.(tsx?|js)$|\.config\.|codegen\.ts$|\.d\.ts$/.test(path) || path.startsWith('tests/');

function undeclaredIn(folder: string): readonly string[] {
  const own = read(folder);
  const running = { ...own.dependencies, ...own.optionalDependencies, [own.name]: '' };
  const developing = { ...running, ...own.devDependencies, ...root.devDependencies };
  return sources(folder, /\.(tsx?|js|mjs)$/).flatMap((source) => {
    const specifiers = importsOf(source).filter(({ from, typeOnly }) => isPackage(from) && !(typeOnly && `@types/${packageOf(from)}` in developing));
    const allowed = isForDevelopment(source.path) ? developing : running;
    return specifiers.filter(({ from }) => !(packageOf(from) in allowed)).map(({ from }) => `${source.path} imports ${from}`);
  });
}

describe('Every package', () => {
  it.each(workspaces)('imports only what it declares: %s', (folder) => {
    expect(undeclaredIn(folder)).toEqual([]);
  });

  it.each(workspaces)('pins what it declares to one version: %s', (folder) => {
    const { dependencies, devDependencies, optionalDependencies } = read(folder);
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+[\w.-]*$/.test(version))).toEqual([]);
  });

  it('agrees with the others on the version of what they share', () => {
    const versions = new Map<string, Set<string>>();
    for (const manifest of ['.', ...workspaces].map(read)) {
      for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
      }
    }
    expect([...versions].filter(([, found]) => found.size > 1).map(([name, found]) => `${name}: ${[...found].join(', ')}`)).toEqual([]);
  });
});
