import type { CourseResult, CreditUnit, Instant, LocalDate, NewCourseResult } from '@practicum/domain';
import { CREDITS } from '../../coursework/index.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';

/** A course that a row may name, with the programs whose curriculum lists it. */
export interface KnownCourse {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Names that other systems have for it. */
  readonly otherNames: readonly string[];
  readonly creditUnit: CreditUnit | null;
  readonly programIds: readonly string[];
}

/** A course given in a term, with the names that other systems have for it. */
export interface KnownClass {
  readonly id: string;
  readonly courseId: string;
  readonly termId: string | null;
  readonly names: readonly string[];
}

export interface KnownTerm {
  readonly id: string;
  readonly name: string;
  readonly endsOn: LocalDate;
}

/** A posting that is there, with the enrollment whose it is. */
export interface KnownPosting extends CourseResult {
  readonly enrollmentId: string;
}

/** A posting to be written. */
export interface PostingRow extends NewCourseResult {
  readonly id: string;
  readonly studentId: string;
  readonly classId: string | null;
}

const otherNames = (kind: 'course' | 'class', of: string): string =>
  `coalesce((select array_agg(x.reference) from external_reference x where x.school_id = $1 and x.kind = '${kind}' and x.thing_id = ${of}.id), '{}')`;

export function coursesOfSchool(transaction: Transaction, schoolId: string): Promise<readonly KnownCourse[]> {
  return transaction.query<KnownCourse>({
    text: `select c.id, c.code, c.title, c.credit_unit as "creditUnit", ${otherNames('course', 'c')} as "otherNames", coalesce((select array_agg(distinct e.program_id::text) from curriculum_course l
        join curriculum_edition e on e.school_id = $1 and e.id = l.curriculum_edition_id where l.school_id = $1 and l.course_id = c.id), '{}') as "programIds"
      from course c where c.school_id = $1 order by c.code, c.id`,
    values: [schoolId],
  });
}

export function classesOfSchool(transaction: Transaction, schoolId: string): Promise<readonly KnownClass[]> {
  return transaction.query<KnownClass>({
    text: `select k.id, k.course_id as "courseId", k.term_id as "termId",
        array_append(${otherNames('class', 'k')}, k.title) as names
      from class k where k.school_id = $1`,
    values: [schoolId],
  });
}

export function termsOfSchool(transaction: Transaction, schoolId: string): Promise<readonly KnownTerm[]> {
  return transaction.query<KnownTerm>({ text: 'select id, name, ends_on as "endsOn" from term where school_id = $1', values: [schoolId] });
}

/** Every posting for the courses of enrollments, pair by pair, oldest first. */
export function postingsOf(transaction: Transaction, schoolId: string, pairs: readonly { readonly enrollmentId: string; readonly courseId: string }[]): Promise<readonly KnownPosting[]> {
  return transaction.query<KnownPosting>({
    text: `select r.id, r.enrollment_id as "enrollmentId", r.course_id as "courseId", r.attempt, r.result, r.grade, r.completed_on as "completedOn", ${CREDITS} as credits, r.replaces_id as "replacesId"
      from (select distinct * from unnest($2::uuid[], $3::uuid[]) as p(enrollment_id, course_id)) p
      cross join lateral (select * from course_result where school_id = $1 and enrollment_id = p.enrollment_id and course_id = p.course_id limit 200) r
      order by r.posted_at, r.id`,
    values: [schoolId, pairs.map(({ enrollmentId }) => enrollmentId), pairs.map(({ courseId }) => courseId)],
  });
}

/** Writes postings in the order in which they lean on one another, in one statement. */
export async function postAll(transaction: Transaction, schoolId: string, accountId: string | null, at: Instant, postings: readonly PostingRow[]): Promise<void> {
  if (postings.length === 0) return;
  await transaction.query({
    text: `insert into course_result (school_id, id, enrollment_id, student_id, course_id, class_id, attempt, result, grade, completed_on, credit_unit, credit_amount, replaces_id, posted_by, posted_at)
      select $1, r.id, r."enrollmentId", r."studentId", r."courseId", r."classId", r.attempt, r.result, r.grade, r."completedOn", r.credits ->> 'unit', (r.credits ->> 'amount')::numeric, r."replacesId", $2, $3
      from jsonb_to_recordset($4::jsonb) as r(id uuid, "enrollmentId" uuid, "studentId" uuid, "courseId" uuid, "classId" uuid, attempt int, result text, grade text, "completedOn" date, credits jsonb, "replacesId" uuid)`,
    values: [schoolId, accountId, at, JSON.stringify(postings)],
  });
}
