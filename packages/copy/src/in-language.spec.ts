import { describe, expect, it } from '@jest/globals';
import { inLanguage } from './in-language.js';
import { portalCopy } from './portal.copy.js';

const page = {
  title: { en: 'Cohorts', es: 'Grupos' },
  empty: { title: { en: 'Nobody yet', es: 'Nadie todavía' } },
  answer: { en: ({ ready }: { ready: number }) => `${ready} ready`, es: ({ ready }: { ready: number }) => `${ready} listos` },
} as const;

const namesBelow = (words: object): readonly string[] => Object.entries(words).flatMap(([name, part]) => (typeof part === 'object' ? namesBelow(part).map((below) => `${name}.${below}`) : [name]));
const textsBelow = (words: object): readonly unknown[] => Object.values(words).flatMap((part: unknown) => (typeof part === 'object' && part !== null ? textsBelow(part) : [part]));

describe('a page in one language', () => {
  it('keeps every name and tells the one language', () => {
    const words = inLanguage('es', page);
    expect(words.title).toBe('Grupos');
    expect(words.empty.title).toBe('Nadie todavía');
    expect(words.answer({ ready: 3 })).toBe('3 listos');
  });

  it('is the same object each time, so that a part is not drawn again for nothing', () => {
    expect(inLanguage('en', page)).toBe(inLanguage('en', page));
    expect(inLanguage('en', page)).not.toBe(inLanguage('es', page));
  });

  it('has the portal’s own words whole in both languages', () => {
    const [en, es] = [inLanguage('en', portalCopy), inLanguage('es', portalCopy)];
    expect(namesBelow(es)).toEqual(namesBelow(en));
    expect([...textsBelow(en), ...textsBelow(es)].filter((text) => text === '')).toEqual([]);
  });
});
