// A word of a vocabulary in the reader's language, where it came over the wire as text.
import type { Labels, Text } from '@practicum/copy';
import type { Language } from '../ui/format';

/** The label of a word; one that this portal does not know yet stands as it is. */
export function labelOf(labels: Labels<string>, word: string, language: Language): string {
  const known: Text | undefined = labels[word];
  return known?.[language] ?? word;
}
