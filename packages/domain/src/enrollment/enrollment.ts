import type { LocalDate } from '../time/index.js';

/** Where an enrollment can stand. */
export const enrollmentStatuses = ['applied', 'enrolled', 'on-leave', 'withdrawn', 'completed', 'graduated'] as const;
export type EnrollmentStatus = (typeof enrollmentStatuses)[number];

/** Statuses in which a student still belongs to the program; one of them at a time and program. */
export const openEnrollmentStatuses = ['applied', 'enrolled', 'on-leave'] as const satisfies readonly EnrollmentStatus[];

/** A student in a program, as its rules see it. */
export interface Enrollment {
  readonly id: string;
  readonly studentId: string;
  readonly status: EnrollmentStatus;
  readonly startedOn: LocalDate;
  readonly completedOn: LocalDate | null;
  /** The day of its last move; absent before the first. */
  readonly lastMovedOn: LocalDate | null;
}

/** True while the student still belongs to the program. */
export function isOpenEnrollment(status: EnrollmentStatus): boolean {
  return (openEnrollmentStatuses as readonly EnrollmentStatus[]).includes(status);
}
