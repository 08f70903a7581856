import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** Files that are brought in: checked first, written when somebody says so. */
export const importsFeature: Feature = {
  staff: [
    { path: paths.imports, lazy: async () => ({ Component: (await import('./imports-page')).ImportsPage }) },
    { path: route(paths.importRun), lazy: async () => ({ Component: (await import('./import-check-page')).ImportCheckPage }) },
  ],
};
