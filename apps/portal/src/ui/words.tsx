import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from './format';

/** The few words that belong to the parts themselves. Whoever puts the parts together gives them, in the reader's language. */
export interface Words {
  readonly language: Language;
  readonly close: string;
  readonly undo: string;
  readonly tryAgain: string;
  readonly copy: string;
  readonly copied: string;
  readonly loading: string;
  readonly showTable: string;
  readonly showChart: string;
  readonly columns: string;
  readonly comfortable: string;
  readonly compact: string;
  readonly density: string;
  readonly filterRows: string;
  readonly selectAll: string;
  readonly selectRow: (name: string) => string;
  readonly selected: (count: number) => string;
  readonly clearSelection: string;
  readonly noRowsMatch: string;
  readonly keys: string;
  readonly back: string;
  readonly required: string;
  readonly increase: string;
  readonly decrease: string;
  readonly meter: (have: string, waiting: string | undefined, need: string) => string;
  readonly step: (number: number, of: number) => string;
}

const WordsContext = createContext<Words | undefined>(undefined);

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('The parts of ui/ stand inside a WordsProvider.');
  return words;
}
