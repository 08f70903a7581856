import type { StudentPageQuery } from '@practicum/contract/client';
import type { StudentView } from './use-student-view';

export type Student = NonNullable<StudentPageQuery['student']>;
export type StudentEnrollment = Student['enrollments'][number];
export type Eligibility = StudentEnrollment['eligibility'][number];
export type Finding = Eligibility['routes'][number]['findings'][number];

/** What every part of a student's page is given. */
export interface PartProps { readonly student: Student; readonly enrollment: StudentEnrollment; readonly view: StudentView }
