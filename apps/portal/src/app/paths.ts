/** Every address of the portal, once. Pages name these; nobody writes a path by hand. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  invitation: (token: string) => `/invite/${token}`,
  verify: '/verify',
  verifyCertificate: (number: string) => `/verify/${encodeURIComponent(number)}`,

  today: '/today',
  cohorts: '/cohorts',
  cohort: (id: string) => `/cohorts/${id}`,
  students: '/students',
  student: (id: string) => `/students/${id}`,
  programs: '/programs',
  program: (id: string) => `/programs/${id}`,
  sites: '/sites',
  site: (id: string) => `/sites/${id}`,
  placements: '/placements',
  hours: '/hours',
  certify: '/certify',
  certifyCohort: (cohortId: string) => `/certify/${cohortId}`,
  signCertify: '/certify/sign',
  certificate: (id: string) => `/certifications/${id}`,
  /** Served by the API beside the portal. */
  certificatePdf: (number: string) => `/certificates/${encodeURIComponent(number)}.pdf`,
  imports: '/imports',
  importRun: (id: string) => `/imports/${id}`,
  people: '/people',

  myPath: '/path',
  myHours: '/my-hours',
  logHours: '/my-hours/log',
  fixClaim: (claimId: string) => `/my-hours/log?claim=${claimId}`,
  myEntry: (id: string) => `/my-hours/${id}`,
  correctHours: (id: string) => `/my-hours/${id}/correct`,
  myProcedures: '/my-procedures',
  logProcedures: '/my-procedures/log',
  myCourses: '/my-courses',
  myCertificate: '/my-certificate',

  week: '/week',
  weekStudent: (placementId: string) => `/week/${placementId}`,
  logHoursFor: (placementId: string) => `/week/${placementId}/hours`,
  logProceduresFor: (placementId: string) => `/week/${placementId}/procedures`,
  myStudents: '/my-students',
} as const;

/** The route of an address with a part that varies: `route(paths.cohort)` is `/cohorts/:id`. */
export const route = (path: (part: string) => string, part = 'id'): string => path(`:${part}`).replace('%3A', ':');
