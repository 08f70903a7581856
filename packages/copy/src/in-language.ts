// A page's words in one language: what a component reads, so that no component chooses languages.
import type { Locale } from '@practicum/domain';

type Bilingual = { readonly en: unknown; readonly es: unknown };

/** The same names, each with its text, or with the function that fills a sentence in. */
export type Told<Copy> = Copy extends { readonly en: infer Words; readonly es: unknown }
  ? Words extends string ? string : Words
  : { readonly [Name in keyof Copy]: Told<Copy[Name]> };

const isBilingual = (copy: object): copy is Bilingual => 'en' in copy && 'es' in copy;
const known: Record<Locale, WeakMap<object, unknown>> = { en: new WeakMap(), es: new WeakMap() };

function told(locale: Locale, copy: object): unknown {
  if (isBilingual(copy)) return copy[locale];
  const before = known[locale].get(copy);
  if (before) return before;
  const words = Object.fromEntries(Object.entries(copy).map(([name, part]) => [name, told(locale, part)]));
  known[locale].set(copy, words);
  return words;
}

/** Every text and sentence below `copy` in the reader's language, under the same names. */
export function inLanguage<Copy extends object>(locale: Locale, copy: Copy): Told<Copy> {
  // The walk above keeps every name and takes the one language; TypeScript cannot follow it.
  return told(locale, copy) as Told<Copy>;
}
