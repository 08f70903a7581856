import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { requirementKinds } from './index.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const fileOf = (kind: string): string => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the registry of requirement kinds', () => {
  it.each(Object.keys(requirementKinds))('has a file and a table for %s, under its own word', (kind) => {
    expect(requirementKinds[kind as keyof typeof requirementKinds].kind).toBe(kind);
    expect([`${fileOf(kind)}.ts`, `${fileOf(kind)}.spec.ts`].filter((name) => !existsSync(`${here}/${name}`))).toEqual([]);
  });

  it('leaves out no kind that has a table', () => {
    const tables = readdirSync(here).filter((name) => name.endsWith('.spec.ts') && readFileSync(`${here}/${name}`, 'utf8').includes('\ndescribeKind('));
    expect(tables.map((name) => name.replace('.spec.ts', '')).sort()).toEqual(Object.keys(requirementKinds).map(fileOf).sort());
  });
});
