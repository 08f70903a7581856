import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Language } from '../ui/format';
import { cssVariables, theme } from '../ui/theme';
import { NoteProvider } from '../ui/undo-note';
import { LanguageProvider, SentencesFollowLanguage } from './language';

/** Everything that pages stand in: look, language, notes, and the way to the server. */
export function Providers({ client, language, children }: { readonly client: ApolloClient; readonly language?: Language; readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <LanguageProvider {...(language ? { language } : {})}>
        <ApolloProvider client={client}><SentencesFollowLanguage /><NoteProvider>{children}</NoteProvider></ApolloProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}
