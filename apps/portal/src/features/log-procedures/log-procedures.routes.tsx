import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** Logging procedures: a student's own, and a preceptor's for a student. */
export const logProceduresFeature: Feature = {
  student: [{ path: paths.logProcedures, lazy: async () => ({ Component: (await import('./log-procedures-page')).LogProceduresPage }) }],
  preceptor: [{ path: route(paths.logProceduresFor), lazy: async () => ({ Component: (await import('./log-procedures-for-page')).LogProceduresForPage }) }],
};
