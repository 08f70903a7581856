import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** Logging and correcting hours: a student's own, and a preceptor's for a student. Local time is loaded with these pages alone. */
export const logHoursFeature: Feature = {
  student: [
    { path: paths.logHours, lazy: async () => ({ Component: (await import('./log-hours-page')).LogHoursPage }) },
    { path: route(paths.correctHours), lazy: async () => ({ Component: (await import('./correct-hours-page')).CorrectHoursPage }) },
  ],
  preceptor: [{ path: route(paths.logHoursFor), lazy: async () => ({ Component: (await import('./log-hours-for-page')).LogHoursForPage }) }],
};
