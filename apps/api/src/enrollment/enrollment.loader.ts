import { Injectable } from '@nestjs/common';
import type { Jurisdiction } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { CohortRepository, type CohortRow } from './cohort.repository.js';
import { DirectoryRepository } from './directory.repository.js';
import { EnrollmentRepository, type EnrollmentMoveRow, type EnrollmentRow } from './enrollment.repository.js';
import { StudentRepository, type StudentRow } from './student.repository.js';

/** Students by id. */
@Injectable()
export class StudentLoader extends Loader<StudentRow> {
  constructor(private readonly students: StudentRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, StudentRow>> {
    return new Map((await this.students.byIds(door, ids)).map((student) => [student.id, student]));
  }
}

/** Whether students keep their name to themselves, by student. */
@Injectable()
export class DirectoryLoader extends Loader<boolean> {
  constructor(private readonly directory: DirectoryRepository) { super(); }

  protected async find(door: Door, studentIds: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    const out = await this.directory.optedOut(door, studentIds);
    return new Map(studentIds.map((id) => [id, out.has(id)]));
  }
}

/** Cohorts by id. */
@Injectable()
export class CohortLoader extends Loader<CohortRow> {
  constructor(private readonly cohorts: CohortRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, CohortRow>> {
    return new Map((await this.cohorts.byIds(door, ids)).map((cohort) => [cohort.id, cohort]));
  }
}

/** Cohorts by program, the newest first. */
@Injectable()
export class CohortsOfProgramLoader extends Loader<readonly CohortRow[]> {
  constructor(private readonly cohorts: CohortRepository) { super(); }

  protected async find(door: Door, programIds: readonly string[]): Promise<ReadonlyMap<string, readonly CohortRow[]>> {
    return Map.groupBy(await this.cohorts.ofPrograms(door, programIds), (cohort) => cohort.programId);
  }
}

/** How many are enrolled, by program. */
@Injectable()
export class EnrolledCountLoader extends Loader<number> {
  constructor(private readonly enrollments: EnrollmentRepository) { super(); }

  protected async find(door: Door, programIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return new Map((await this.enrollments.countsOf(door, programIds)).map(({ programId, count }) => [programId, count]));
  }
}

/** Enrollments by id. */
@Injectable()
export class EnrollmentLoader extends Loader<EnrollmentRow> {
  constructor(private readonly enrollments: EnrollmentRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, EnrollmentRow>> {
    return new Map((await this.enrollments.byIds(door, ids)).map((enrollment) => [enrollment.id, enrollment]));
  }
}

/** Enrollments by student, the newest first. */
@Injectable()
export class EnrollmentsOfStudentLoader extends Loader<readonly EnrollmentRow[]> {
  constructor(private readonly enrollments: EnrollmentRepository) { super(); }

  protected async find(door: Door, studentIds: readonly string[]): Promise<ReadonlyMap<string, readonly EnrollmentRow[]>> {
    return Map.groupBy(await this.enrollments.ofStudents(door, studentIds), (enrollment) => enrollment.studentId);
  }
}

/** Steps of an enrollment, oldest first. */
@Injectable()
export class EnrollmentHistoryLoader extends Loader<readonly EnrollmentMoveRow[]> {
  constructor(private readonly enrollments: EnrollmentRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, readonly EnrollmentMoveRow[]>> {
    return Map.groupBy(await this.enrollments.movesOf(door, ids), (move) => move.enrollmentId);
  }
}

/** The state of each student's campus. */
@Injectable()
export class CampusJurisdictionLoader extends Loader<{ readonly jurisdiction: Jurisdiction | null }> {
  constructor(private readonly students: StudentRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, { readonly jurisdiction: Jurisdiction | null }>> {
    return new Map((await this.students.campusJurisdictions(door, ids)).map((row) => [row.id, row]));
  }
}
