// Enrolling gives a person, new or known, a place in a cohort; the cohort says which program and curriculum.
import { z } from 'zod';
import { emailShape, personNameShape } from '../access/index.js';
import { outcomeOf, refused, type InputRefusal, type Outcome } from '../outcome/index.js';
import { jurisdictions, type Jurisdiction } from '../program/index.js';
import { addYears, localDateShape, type LocalDate } from '../time/index.js';
import { firstEnrollmentStatuses } from './enrollment-lifecycle.js';

/** What the enrollment form asks for: a known student, or the names of a new one. */
export const enrollStudentInput = z.strictObject({
  studentId: z.string().min(1).optional(),
  givenName: personNameShape.max(100).optional(),
  familyName: personNameShape.max(100).optional(),
  email: emailShape.optional(),
  studentNumber: z.string().trim().min(1).max(40).optional(),
  bornOn: localDateShape.optional(),
  /** Where the student applies, where it is not the campus's state. */
  jurisdiction: z.enum(jurisdictions).nullish(),
  cohortId: z.string().min(1),
  startedOn: localDateShape,
  status: z.enum(firstEnrollmentStatuses),
});
export type EnrollStudentInput = z.output<typeof enrollStudentInput>;

export type EnrollStudentRefusal =
  | Extract<InputRefusal, { readonly code: 'FIELD_MISSING' }>
  | { readonly code: 'STUDENT_NOT_FOUND'; readonly field: 'studentId' }
  | { readonly code: 'COHORT_NOT_FOUND'; readonly field: 'cohortId' }
  | { readonly code: 'STUDENT_NUMBER_TAKEN'; readonly field: 'studentNumber'; readonly studentNumber: string }
  | { readonly code: 'BORN_ON_UNLIKELY'; readonly field: 'bornOn' }
  | { readonly code: 'ENROLLED_IN_PROGRAM_ALREADY'; readonly field: 'cohortId' }
  | { readonly code: 'STARTS_BEFORE_COHORT'; readonly field: 'startedOn'; readonly startsOn: LocalDate }
  | { readonly code: 'STARTS_AFTER_COHORT_ENDS'; readonly field: 'startedOn'; readonly expectedCompletionOn: LocalDate };

/** A cohort as enrolling sees it. */
export interface CohortToJoin {
  readonly id: string;
  readonly programId: string;
  readonly curriculumEditionId: string;
  readonly startsOn: LocalDate;
  readonly expectedCompletionOn: LocalDate | null;
}

/** What an enrollment is measured against. */
export interface EnrollSurroundings {
  readonly cohort: CohortToJoin | null;
  /** The student named by the input is one of the school's. */
  readonly studentKnown: boolean;
  readonly studentNumberTaken: boolean;
  /** The known student has an open enrollment in the cohort's program. */
  readonly openEnrollment: boolean;
}

/** An enrollment as it is begun; `student` is an id, or a person to add. */
export interface NewEnrollment {
  readonly student: string | { readonly givenName: string; readonly familyName: string; readonly email: string | null; readonly studentNumber: string | null; readonly bornOn: LocalDate | null; readonly jurisdiction: Jurisdiction | null };
  readonly programId: string;
  readonly curriculumEditionId: string;
  readonly cohortId: string;
  readonly status: (typeof firstEnrollmentStatuses)[number];
  readonly startedOn: LocalDate;
  readonly expectedCompletionOn: LocalDate | null;
}

const YOUNGEST_YEARS = 14;
const OLDEST_YEARS = 100;

/** Whether the student may be enrolled, and as what, with every reason why not. */
export function enrollStudent(input: EnrollStudentInput, around: EnrollSurroundings, today: LocalDate): Outcome<NewEnrollment, EnrollStudentRefusal> {
  const { cohort } = around;
  const refusals: EnrollStudentRefusal[] = [...studentRefusals(input, around, today)];
  if (!cohort) return refused({ code: 'COHORT_NOT_FOUND', field: 'cohortId' }, ...refusals);
  const { startsOn, expectedCompletionOn } = cohort;
  if (around.openEnrollment) refusals.push({ code: 'ENROLLED_IN_PROGRAM_ALREADY', field: 'cohortId' });
  if (input.startedOn < startsOn) refusals.push({ code: 'STARTS_BEFORE_COHORT', field: 'startedOn', startsOn });
  if (expectedCompletionOn !== null && input.startedOn > expectedCompletionOn) {
    refusals.push({ code: 'STARTS_AFTER_COHORT_ENDS', field: 'startedOn', expectedCompletionOn });
  }
  const { programId, curriculumEditionId, id: cohortId } = cohort;
  const { status, startedOn } = input;
  return outcomeOf({ student: studentOf(input), programId, curriculumEditionId, cohortId, status, startedOn, expectedCompletionOn }, refusals);
}

function studentRefusals(input: EnrollStudentInput, around: EnrollSurroundings, today: LocalDate): readonly EnrollStudentRefusal[] {
  if (input.studentId !== undefined) return around.studentKnown ? [] : [{ code: 'STUDENT_NOT_FOUND', field: 'studentId' }];
  const refusals: EnrollStudentRefusal[] = [];
  if (input.givenName === undefined) refusals.push({ code: 'FIELD_MISSING', field: 'givenName' });
  if (input.familyName === undefined) refusals.push({ code: 'FIELD_MISSING', field: 'familyName' });
  const { studentNumber, bornOn } = input;
  if (studentNumber !== undefined && around.studentNumberTaken) refusals.push({ code: 'STUDENT_NUMBER_TAKEN', field: 'studentNumber', studentNumber });
  if (bornOn !== undefined && (bornOn > addYears(today, -YOUNGEST_YEARS) || bornOn < addYears(today, -OLDEST_YEARS))) {
    refusals.push({ code: 'BORN_ON_UNLIKELY', field: 'bornOn' });
  }
  return refusals;
}

function studentOf(input: EnrollStudentInput): NewEnrollment['student'] {
  if (input.studentId !== undefined) return input.studentId;
  const { givenName = '', familyName = '', email = null, studentNumber = null, bornOn = null } = input;
  return { givenName, familyName, email, studentNumber, bornOn, jurisdiction: input.jurisdiction ?? null };
}
