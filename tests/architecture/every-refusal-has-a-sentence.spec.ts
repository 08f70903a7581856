import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

// What the domain can refuse, a person can read: each code that its rules write has a sentence in packages/copy. Which figures
// a sentence gets is checked by the types, and its wording by the specs of that package.
const folder = (path: string): string => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

const sources = (path: string): string =>
  readdirSync(folder(path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(`${folder(path)}/${name}`, 'utf8'))
    .join('\n');

// Told under another name, because its sentence answers a question put on the command line.
const TOLD_AS: Readonly<Record<string, string>> = { DECISION_NOT_UNDERSTOOD: 'decisionsNotUnderstood' };

describe('every refusal of the domain', () => {
  const told = new Set([...sources('copy/src').matchAll(/^\s*([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|\w+NotUnderstood):/gm)].map((found) => found[1]));
  const written = [...new Set([...sources('domain/src').matchAll(/\bcode: '([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/g)].map((found) => String(found[1])))].toSorted();

  it('is one of many', () => expect(written.length).toBeGreaterThan(100));
  it.each(written)('has a sentence: %s', (code) => expect(told.has(TOLD_AS[code] ?? code)).toBe(true));
});
