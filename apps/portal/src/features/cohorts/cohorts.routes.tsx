import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** Students who start together: the list, and each one's answer. */
export const cohortsFeature: Feature = {
  staff: [
    { path: paths.cohorts, lazy: async () => ({ Component: (await import('./cohorts-page')).CohortsPage }) },
    { path: route(paths.cohort), lazy: async () => ({ Component: (await import('./cohort-page')).CohortPage }) },
  ],
};
