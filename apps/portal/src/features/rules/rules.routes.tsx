import type { Feature } from '../../app/feature';
import { paths } from '../../app/paths';

const [credential, edition] = [':credential', ':edition'];

/** The rules that students are judged by: to read, to stand by, and to write one's own. */
export const rulesFeature: Feature = {
  staff: [
    { path: paths.rules, lazy: async () => ({ Component: (await import('./rules-page')).RulesPage }) },
    { path: paths.credential(credential), lazy: async () => ({ Component: (await import('./edition-page')).EditionPage }) },
    { path: paths.edition(credential, edition), lazy: async () => ({ Component: (await import('./edition-page')).EditionPage }) },
    { path: paths.editEdition(credential, edition), lazy: async () => ({ Component: (await import('./edit-edition-page')).EditEditionPage }) },
    { path: paths.editionChange(credential, edition), lazy: async () => ({ Component: (await import('./edition-change-page')).EditionChangePage }) },
  ],
};
