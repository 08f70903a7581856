import { useLocalStorage } from '@mantine/hooks';
import { portalCopy } from '@practicum/copy';
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import type { Language } from '../ui/format';
import { WordsProvider } from '../ui/words';

interface LanguageChoice { readonly language: Language; readonly choose: (language: Language) => void }
const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => undefined });

const isLanguage = (text: string | undefined): text is Language => text === 'en' || text === 'es';
const ofBrowser = (): Language => {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return wanted ?? 'en';
};

/** The reader's language: what they chose here, else what the browser asks for. */
export function LanguageProvider({ children, language: fixed }: { readonly children: ReactNode; readonly language?: Language }) {
  const [chosen, choose] = useLocalStorage<Language>({ key: 'practicum:language', defaultValue: ofBrowser(), getInitialValueInEffect: false });
  const language = fixed ?? (isLanguage(chosen) ? chosen : 'en');
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  const words = useMemo(() => ({ ...portalCopy[language].parts, language }), [language]);
  return <LanguageContext value={choice}><WordsProvider words={words}>{children}</WordsProvider></LanguageContext>;
}

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** The words of a copy file in the reader's language: `const copy = useCopy(hoursCopy)`. */
export function useCopy<Copy>(copies: { readonly en: Copy; readonly es: Copy }): Copy {
  return copies[useLanguage().language];
}
