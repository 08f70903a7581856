import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** Everybody who studies at the school, and the page of each. */
export const studentsFeature: Feature = {
  staff: [
    { path: paths.students, lazy: async () => ({ Component: (await import('./students-page')).StudentsPage }) },
    { path: route(paths.student), lazy: async () => ({ Component: (await import('./student-page')).StudentPage }) },
  ],
};
