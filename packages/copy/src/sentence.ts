// How every sentence of the house is written down: English and Spanish side by side, so that neither is forgotten.
import type { Locale } from '@practicum/domain';

/** Words that need nothing filled in, in both languages. */
export type Text = Readonly<Record<Locale, string>>;

/** A sentence with figures or names to fill in, in both languages. */
export type Sentence<P> = Readonly<Record<Locale, (figures: P) => string>>;

/** One text for each word of a closed vocabulary. */
export type Labels<W extends string> = Readonly<Record<W, Text>>;

/** One sentence for each refusal, given the refusal itself; a plain text where no figure is told. */
export type RefusalSentences<R extends { readonly code: string }> = {
  readonly [Code in R['code']]: Text | Sentence<Extract<R, { readonly code: Code }>>;
};

/** The text in the reader's language. */
export function say(locale: Locale, text: Text): string;
/** The sentence in the reader's language, filled in. */
export function say<P>(locale: Locale, sentence: Sentence<P>, figures: P): string;
export function say<P>(locale: Locale, told: Text | Sentence<P>, figures?: P): string {
  const words = told[locale];
  // The second signature brings the figures whenever the words ask for them.
  return typeof words === 'string' ? words : words(figures as P);
}

/** A refusal as the sentence that a person reads. */
export function sayRefusal<R extends { readonly code: string }>(locale: Locale, sentences: RefusalSentences<R>, refusal: R): string {
  // The table is keyed by code, so that the sentence found fits the refusal; the types of the two cannot be tied together here.
  const told = sentences[refusal.code as R['code']] as Text | Sentence<R>;
  const words = told[locale];
  return typeof words === 'string' ? words : words(refusal);
}

/** A label for every word of a vocabulary in one language, as a select box takes them. */
export function choices<W extends string>(locale: Locale, words: readonly W[], labels: Labels<W>): readonly { readonly value: W; readonly label: string }[] {
  return words.map((value) => ({ value, label: labels[value][locale] }));
}
