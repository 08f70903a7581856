import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

// Temporal is heavy, and most pages never edit a local time: it stays behind the domain's second door.
const root = fileURLToPath(new URL('../../packages/domain/src', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
const having = (pattern: RegExp): readonly string[] => files.filter((name) => pattern.test(readFileSync(`${root}/${name}`, 'utf8'))).toSorted();

describe('Temporal', () => {
  it('is imported by one file', () => expect(having(/from 'temporal-polyfill'/)).toEqual(['time/zoned.ts']));

  it('is reached through one door; everything else takes types alone', () => {
    expect(having(/^(?:import|export) (?!type\b)[^;]*from '[^']*\/zoned\.js'/m)).toEqual(['zoned.ts']);
  });
});
