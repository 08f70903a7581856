import { Injectable } from '@nestjs/common';
import type { EnrollmentStatus, Instant, LocalDate, MoveSurroundings, NewEnrollment } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';

/** A student in a program, as the row tells it. */
export interface EnrollmentRow {
  readonly id: string;
  readonly studentId: string;
  readonly programId: string;
  readonly curriculumEditionId: string;
  /** The day that curriculum edition took effect. */
  readonly curriculumSince: LocalDate;
  readonly cohortId: string | null;
  readonly status: EnrollmentStatus;
  readonly startedOn: LocalDate;
  readonly expectedCompletionOn: LocalDate | null;
  readonly completedOn: LocalDate | null;
  readonly version: number;
}

/** One step of an enrollment, kept for ever. */
export interface EnrollmentMoveRow {
  readonly id: string;
  readonly enrollmentId: string;
  readonly from: string | null;
  readonly to: string;
  readonly on: LocalDate;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: Instant;
}

/** A step to be written down. */
export interface NewMove {
  readonly schoolId: string;
  readonly enrollmentId: string;
  readonly from: EnrollmentStatus | null;
  readonly to: EnrollmentStatus;
  readonly on: LocalDate;
  readonly reason: string | null;
  readonly byAccount: string;
  readonly at: Instant;
}

const ENROLLMENTS = `select e.id, e.student_id as "studentId", e.program_id as "programId", e.curriculum_edition_id as "curriculumEditionId",
    (select c.effective_on from curriculum_edition c where c.school_id = e.school_id and c.id = e.curriculum_edition_id) as "curriculumSince",
    e.cohort_id as "cohortId", e.status, e.started_on as "startedOn", e.expected_completion_on as "expectedCompletionOn",
    e.completed_on as "completedOn", e.version
  from enrollment e`;

/** The only place that asks for enrollments and their history. */
@Injectable()
export class EnrollmentRepository {
  constructor(private readonly scoped: Scoped) {}

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly EnrollmentRow[]> {
    return this.scoped.read<EnrollmentRow>(asking, { name: 'enrollments-by-id', text: `${ENROLLMENTS} where e.id = any($1)`, values: [ids] });
  }

  /** The newest first. */
  ofStudents(asking: Asking, studentIds: readonly string[]): Promise<readonly EnrollmentRow[]> {
    return this.scoped.read<EnrollmentRow>(asking, {
      name: 'enrollments-of-students',
      text: `${ENROLLMENTS} where e.student_id = any($1) order by e.started_on desc, e.id desc`,
      values: [studentIds],
    });
  }

  /** Everybody of a cohort, or of the school, who studies or has finished; whoever finishes first comes first. */
  studyingOrDone(asking: Asking, cohortId: string | null): Promise<readonly EnrollmentRow[]> {
    return this.scoped.read<EnrollmentRow>(asking, {
      name: 'enrollments-studying-or-done',
      text: `${ENROLLMENTS} where e.school_id = app_school() and ($1::uuid is null or e.cohort_id = $1) and e.status in ('enrolled', 'on-leave', 'completed', 'graduated')
        order by coalesce(e.completed_on, e.expected_completion_on) nulls last, e.id limit 1000`,
      values: [cohortId],
    });
  }

  /** Steps of the enrollments, oldest first, with the name of whoever made them. */
  movesOf(asking: Asking, enrollmentIds: readonly string[]): Promise<readonly EnrollmentMoveRow[]> {
    return this.scoped.read<EnrollmentMoveRow>(asking, {
      name: 'enrollment-moves',
      text: `select m.id, m.enrollment_id as "enrollmentId", m.from_status as "from", m.to_status as "to", m.moved_on as "on", m.reason,
          a.display_name as "by", m.at
        from enrollment_move m left join account a on a.id = m.by_account where m.enrollment_id = any($1) order by m.at, m.id`,
      values: [enrollmentIds],
    });
  }

  /** How many are enrolled or on leave, program by program. */
  countsOf(asking: Asking, programIds: readonly string[]): Promise<readonly { readonly programId: string; readonly count: number }[]> {
    return this.scoped.read(asking, {
      name: 'enrolled-counts',
      text: `select program_id as "programId", count(*)::int as count from enrollment
        where program_id = any($1) and status in ('enrolled', 'on-leave') group by program_id`,
      values: [programIds],
    });
  }

  /** The enrollment as it stands inside the transaction, or null where nobody may see it. */
  async current(transaction: Transaction, id: string): Promise<EnrollmentRow | null> {
    const [found] = await transaction.query<EnrollmentRow>({ text: `${ENROLLMENTS} where e.id = $1`, values: [id] });
    return found ?? null;
  }

  /** What a move is measured against: the day of the last one, and what would be left open. */
  async surroundings(transaction: Transaction, id: string): Promise<MoveSurroundings & { readonly lastMovedOn: LocalDate | null }> {
    const [found] = await transaction.query<MoveSurroundings & { lastMovedOn: LocalDate | null }>({ text: SURROUNDINGS, values: [id] });
    return found ?? { openPlacements: 0, otherOpenEnrollment: false, lastMovedOn: null };
  }

  /** True where the student has an enrollment in the program that is not over. */
  async isOpen(transaction: Transaction, studentId: string, programId: string): Promise<boolean> {
    const found = await transaction.query({
      text: `select 1 from enrollment where student_id = $1 and program_id = $2 and status in ('applied', 'enrolled', 'on-leave')`,
      values: [studentId, programId],
    });
    return found.length > 0;
  }

  async add(transaction: Transaction, schoolId: string, id: string, studentId: string, enrollment: NewEnrollment): Promise<void> {
    const { programId, curriculumEditionId, cohortId, status, startedOn, expectedCompletionOn } = enrollment;
    await transaction.query({
      text: `insert into enrollment (school_id, id, student_id, program_id, curriculum_edition_id, cohort_id, status, started_on, expected_completion_on)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values: [schoolId, id, studentId, programId, curriculumEditionId, cohortId, status, startedOn, expectedCompletionOn],
    });
  }

  /** Moves the enrollment when it still is as it was seen; false where somebody was faster. */
  async move(transaction: Transaction, move: NewMove, completedOn: LocalDate | null, expectedVersion: number): Promise<boolean> {
    const moved = await transaction.query({
      text: 'update enrollment set status = $2, version = version + 1, completed_on = $3 where id = $1 and version = $4 returning id',
      values: [move.enrollmentId, move.to, completedOn, expectedVersion],
    });
    if (moved.length === 0) return false;
    await this.note(transaction, move);
    return true;
  }

  /** Writes a step down; steps are never changed. */
  async note(transaction: Transaction, move: NewMove): Promise<void> {
    await transaction.query({
      text: `insert into enrollment_move (school_id, id, enrollment_id, from_status, to_status, moved_on, reason, by_account, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values: [move.schoolId, newId(), move.enrollmentId, move.from, move.to, move.on, move.reason, move.byAccount, move.at],
    });
  }
}

const SURROUNDINGS = `select
    (select count(*)::int from placement p where p.school_id = e.school_id and p.enrollment_id = e.id and p.status in ('confirmed', 'active')) as "openPlacements",
    exists (select 1 from enrollment o where o.school_id = e.school_id and o.student_id = e.student_id and o.program_id = e.program_id
      and o.id <> e.id and o.status in ('applied', 'enrolled', 'on-leave')) as "otherOpenEnrollment",
    (select max(m.moved_on) from enrollment_move m where m.school_id = e.school_id and m.enrollment_id = e.id) as "lastMovedOn"
  from enrollment e where e.id = $1`;
