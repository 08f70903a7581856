import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** A preceptor's week: who is here, what waits for a signature. */
export const weekFeature: Feature = {
  preceptor: [
    { path: paths.week, lazy: async () => ({ Component: (await import('./week-page')).WeekPage }) },
    { path: route(paths.weekStudent), lazy: async () => ({ Component: (await import('./week-student-page')).WeekStudentPage }) },
    { path: paths.myStudents, lazy: async () => ({ Component: (await import('./my-students-page')).MyStudentsPage }) },
  ],
};
