import { useApolloClient } from '@apollo/client/react';
import { useLocalStorage } from '@mantine/hooks';
import { inLanguage, portalCopy, type Told } from '@practicum/copy';
import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../ui/format';
import { WordsProvider } from '../ui/words';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** Takes the account's language, where the reader has not chosen one here. */
  readonly adopt: (language: string) => void;
}
const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => undefined, adopt: () => undefined });

const isLanguage = (text: string | undefined): text is Language => text === 'en' || text === 'es';
const ofBrowser = (): Language => {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return wanted ?? 'en';
};

/** The reader's language: what they chose here, else their account's, else what the browser asks for. */
export function LanguageProvider({ children, language: fixed }: { readonly children: ReactNode; readonly language?: Language }) {
  const [chosen, choose] = useLocalStorage<Language | ''>({ key: 'practicum:language', defaultValue: '', getInitialValueInEffect: false });
  const [ofAccount, adopt] = useState<string>();
  const language = fixed ?? [chosen, ofAccount].find(isLanguage) ?? ofBrowser();
  // Before the first query leaves: the document's language goes with it.
  useLayoutEffect(() => { document.documentElement.lang = language; }, [language]);
  const choice = useMemo(() => ({ language, choose, adopt }), [language, choose]);
  const words = useMemo(() => ({ ...inLanguage(language, portalCopy).parts, language }), [language]);
  return <LanguageContext value={choice}><WordsProvider words={words}>{children}</WordsProvider></LanguageContext>;
}

/** Asks the server again when the language changes, so that its own sentences change too. */
export function SentencesFollowLanguage() {
  const client = useApolloClient();
  const { language } = useLanguage();
  const last = useRef(language);
  useEffect(() => {
    if (last.current === language) return;
    last.current = language;
    void client.refetchQueries({ include: 'active' });
  }, [client, language]);
  return null;
}

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** A page's words in the reader's language, under their own names: `const copy = useCopy(todayCopy)`. */
export function useCopy<Copy extends object>(copy: Copy): Told<Copy> {
  return inLanguage(useLanguage().language, copy);
}
