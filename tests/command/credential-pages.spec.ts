import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rulePages } from '../../apps/api/src/command/rules-docs.js';
import { house } from '../support/sources.js';

// What people read of the rules is what the rules are: after a change of the library, `rules docs docs/credentials` writes the pages anew.
const folder = join(house, 'docs', 'credentials');
const pages = [...rulePages()];

describe('The pages of the rule library', () => {
  it('are one for each credential and one for all', () => {
    expect(readdirSync(folder).toSorted()).toEqual(pages.map(([name]) => name).toSorted());
  });

  it.each(pages)('say what the data says: %s', (name, text) => expect(readFileSync(join(folder, name), 'utf8')).toBe(text));

  it('tell each route with its source and each requirement with its figures', () => {
    const page = new Map(pages).get('CPT-NHA.md') ?? '';
    expect(page).toContain('### TRAIN: Training program\n\nSource: NHA, ');
    expect(page).toContain('- Successful venipunctures on living people: **30**.');
    expect(page).toMatch(/\n {2}- Supervised work in phlebotomy within the last 3 years: \*\*1 year\*\*\./);
  });
});
