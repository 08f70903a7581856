import { Injectable } from '@nestjs/common';
import type { CourseResultWord, EarnedCredits, Instant, LocalDate, NewCourseResult } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** What came of a course, as it was posted. */
export interface CourseResultRow {
  readonly id: string;
  readonly enrollmentId: string;
  readonly courseId: string;
  readonly attempt: number;
  readonly result: CourseResultWord;
  readonly grade: string | null;
  readonly completedOn: LocalDate | null;
  readonly credits: EarnedCredits | null;
  readonly replacesId: string | null;
  readonly postedBy: string | null;
  readonly postedAt: Instant;
  /** False where a later posting replaces it. */
  readonly stands: boolean;
}

/** Who posts a result, for whom and when. */
export interface Posting {
  readonly schoolId: string;
  readonly id: string;
  readonly studentId: string;
  readonly postedBy: string;
  readonly postedAt: Instant;
}

/** The credits of a posting, for the alias `r`. */
export const CREDITS = `case when r.credit_unit is not null then jsonb_build_object('unit', r.credit_unit, 'amount', r.credit_amount) end`;

const RESULTS = `select r.id, r.enrollment_id as "enrollmentId", r.course_id as "courseId", r.attempt, r.result, r.grade, r.completed_on as "completedOn", ${CREDITS} as credits,
    r.replaces_id as "replacesId", a.display_name as "postedBy", r.posted_at as "postedAt",
    not exists (select 1 from course_result n where n.school_id = r.school_id and n.replaces_id = r.id) as stands
  from course_result r left join account a on a.id = r.posted_by`;

/** The only place that asks for course results; postings are added and never changed. */
@Injectable()
export class CourseResultRepository {
  constructor(private readonly scoped: Scoped) {}

  ofEnrollments(asking: Asking, enrollmentIds: readonly string[]): Promise<readonly CourseResultRow[]> {
    return this.scoped.read<CourseResultRow>(asking, {
      name: 'course-results',
      text: `${RESULTS} where r.enrollment_id = any($1) order by r.course_id, r.attempt, r.posted_at, r.id`,
      values: [enrollmentIds],
    });
  }

  /** Postings for one course of an enrollment, oldest first. */
  ofCourse(transaction: Transaction, enrollmentId: string, courseId: string): Promise<readonly CourseResultRow[]> {
    return transaction.query<CourseResultRow>({
      text: `${RESULTS} where r.enrollment_id = $1 and r.course_id = $2 order by r.attempt, r.posted_at, r.id`,
      values: [enrollmentId, courseId],
    });
  }

  async courseExists(transaction: Transaction, courseId: string): Promise<boolean> {
    return (await transaction.query({ text: 'select 1 from course where id = $1', values: [courseId] })).length > 0;
  }

  async add(transaction: Transaction, { schoolId, id, studentId, postedBy, postedAt }: Posting, posted: NewCourseResult): Promise<void> {
    const { enrollmentId, courseId, attempt, result, grade, completedOn, credits, replacesId } = posted;
    await transaction.query({
      text: `insert into course_result (school_id, id, enrollment_id, student_id, course_id, class_id, attempt, result, grade, completed_on, credit_unit, credit_amount, replaces_id, posted_by, posted_at)
        values ($1, $2, $3, $4, $5, (select r.class_id from course_result r where r.school_id = $1 and r.id = $12), $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      values: [
        schoolId, id, enrollmentId, studentId, courseId, attempt, result, grade, completedOn, credits?.unit ?? null, credits?.amount ?? null, replacesId, postedBy, postedAt,
      ],
    });
  }
}
