import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isInstalled } from './install.js';
import { faultsOf } from './lock-file.js';
import { inProject } from './places.js';

const lockWith = (packages) => ({ packages: { '': {}, ...packages } });
const sound = { version: '1.0.0', integrity: 'sha512-x' };

describe('the lock file', () => {
  it('of this project has no fault', () => {
    expect(faultsOf(JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')))).toEqual([]);
  });

  it.each([
    ['an address', { resolved: 'https://registry.example.org/a.tgz' }, 'is tied to the address https://registry.example.org/a.tgz'],
    ['a repository', { resolved: 'git+ssh://git@example.org/a.git' }, 'is tied to the address git+ssh://git@example.org/a.git'],
    ['no integrity', { integrity: undefined }, 'has no integrity'],
    ['nothing that wants it', { extraneous: true }, 'is wanted by nothing'],
    ['a package for another machine that the registry lacked', { optionalDependencies: { 'a-mac': '1.0.0' } }, 'wants a-mac where it exists, but package-lock.json has no entry for it'],
  ])('with an entry with %s is at fault', (_what, change, says) => {
    expect(faultsOf(lockWith({ 'node_modules/a': { ...sound, ...change } }))).toEqual([expect.stringContaining(`node_modules/a ${says}`)]);
  });

  it('may name our own folders', () => {
    expect(faultsOf(lockWith({ 'node_modules/@practicum/api': { resolved: 'apps/api', link: true }, 'apps/api': { version: '0.1.0' } }))).toEqual([]);
  });

  it('finds the installed tree complete', () => {
    expect(isInstalled()).toBe(true);
  });
});
