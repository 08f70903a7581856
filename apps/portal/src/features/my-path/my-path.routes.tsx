import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** What is a student's own: the path, hours, procedures, courses, certificates. */
export const myPathFeature: Feature = {
  student: [
    { path: paths.myPath, lazy: async () => ({ Component: (await import('./my-path-page')).MyPathPage }) },
    { path: paths.myRequirements, lazy: async () => ({ Component: (await import('./my-requirements-page')).MyRequirementsPage }) },
    { path: paths.myHours, lazy: async () => ({ Component: (await import('./my-hours-page')).MyHoursPage }) },
    { path: route(paths.myEntry), lazy: async () => ({ Component: (await import('./my-entry-page')).MyEntryPage }) },
    { path: paths.myProcedures, lazy: async () => ({ Component: (await import('./my-procedures-page')).MyProceduresPage }) },
    { path: paths.myCourses, lazy: async () => ({ Component: (await import('./my-courses-page')).MyCoursesPage }) },
    { path: paths.myCertificate, lazy: async () => ({ Component: (await import('./my-certificates-page')).MyCertificatesPage }) },
    { path: paths.whoHasSeen, lazy: async () => ({ Component: (await import('./who-has-seen-page')).WhoHasSeenPage }) },
  ],
};
