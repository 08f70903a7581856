import { enrollmentStatuses } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { EnrollmentModule } from './enrollment.module.js';

export { CohortRepository, type CohortRow } from './cohort.repository.js';
export { CohortLoader, EnrollmentLoader, EnrollmentsOfStudentLoader, StudentLoader } from './enrollment.loader.js';
export { EnrollmentModule } from './enrollment.module.js';
export { EnrollmentRepository, type EnrollmentRow } from './enrollment.repository.js';
export { CAMPUS_JURISDICTION, StudentRepository, type EnrolledStudent, type StudentRow } from './student.repository.js';

export const enrollmentFeature: Feature = { module: EnrollmentModule, vocabulary: { EnrollmentStatus: enrollmentStatuses } };
