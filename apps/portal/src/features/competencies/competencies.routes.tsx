import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** Competencies: the lists of the school, a student's own, and a preceptor's to sign. */
export const competenciesFeature: Feature = {
  staff: [{ path: paths.competencies, lazy: async () => ({ Component: (await import('./competency-lists-page')).CompetencyListsPage }) }],
  student: [{ path: paths.myCompetencies, lazy: async () => ({ Component: (await import('./my-competencies-page')).MyCompetenciesPage }) }],
  preceptor: [{ path: route(paths.competenciesFor), lazy: async () => ({ Component: (await import('./competencies-for-page')).CompetenciesForPage }) }],
};
