import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { house } from '../support/sources.js';

// A word that is not in the glossary may not name a folder of the field.
const glossary = readFileSync(join(house, 'docs', 'glossary.md'), 'utf8').toLowerCase();
const words = new Set(glossary.split('\n').flatMap((line) => (line.startsWith('| ') ? (line.split('|')[1] ?? '').trim().split(/[ -]/) : [])).flatMap((word) => [word, plural(word)]));

/** Folders of the house itself; everything beside them is named in the words of the field. */
const ofTheHouse = new Set(['platform', 'command', 'demo', 'time', 'privacy']);

function plural(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function folders(path: string): readonly string[] {
  return readdirSync(join(house, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

const unknown = (names: readonly string[]): readonly string[] => names.filter((name) => !ofTheHouse.has(name) && !name.replace(/^my-/, '').split('-').every((word) => words.has(word)));

describe('The glossary', () => {
  it.each(['packages/domain/src', 'apps/api/src', 'apps/portal/src/features'])('has every word that names a folder in %s', (path) => {
    expect(folders(path).length).toBeGreaterThan(3);
    expect(unknown(folders(path))).toEqual([]);
  });

  it('would be seen lacking one', () => {
    expect(unknown(['hours', 'timesheets'])).toEqual(['timesheets']);
  });

  it('says each word once', () => {
    const lines = glossary.split('\n').filter((line) => line.startsWith('| ')).map((line) => (line.split('|')[1] ?? '').trim());
    expect(lines.filter((word, at) => lines.indexOf(word) !== at)).toEqual([]);
  });
});
