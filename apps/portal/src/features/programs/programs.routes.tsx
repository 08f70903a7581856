import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** What the school teaches, and the rules of the exams that it leads to. */
export const programsFeature: Feature = {
  staff: [
    { path: paths.programs, lazy: async () => ({ Component: (await import('./programs-page')).ProgramsPage }) },
    { path: route(paths.program), lazy: async () => ({ Component: (await import('./program-page')).ProgramPage }) },
  ],
};
