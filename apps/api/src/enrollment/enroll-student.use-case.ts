import { Injectable } from '@nestjs/common';
import { accepted, enrollStudent, enrollStudentInput, parseInput, type EnrollStudentInput, type EnrollStudentRefusal, type EnrollSurroundings, type InputRefusal, type NewEnrollment, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolDay } from '../school/index.js';
import { CohortRepository } from './cohort.repository.js';
import { EnrollmentRepository } from './enrollment.repository.js';
import { StudentRepository } from './student.repository.js';

/** Gives a student, new or known, a place in a cohort. */
@Injectable()
export class EnrollStudent {
  constructor(
    private readonly scoped: Scoped,
    private readonly students: StudentRepository,
    private readonly cohorts: CohortRepository,
    private readonly enrollments: EnrollmentRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** The new enrollment's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, EnrollStudentRefusal | InputRefusal>> {
    const input = parseInput(enrollStudentInput, given);
    if (!input.ok) return input;
    const today = await this.day.today(actor);
    return this.scoped.write(actor, async (transaction) => {
      const decided = enrollStudent(input.value, await this.surroundings(transaction, input.value), today);
      return decided.ok ? accepted(await this.save(transaction, actor, decided.value)) : decided;
    });
  }

  private async surroundings(transaction: Transaction, input: EnrollStudentInput): Promise<EnrollSurroundings> {
    const cohort = await this.cohorts.toJoin(transaction, asId(input.cohortId));
    const studentId = input.studentId === undefined ? null : asId(input.studentId);
    return {
      cohort,
      studentKnown: studentId !== null && (await this.students.isThere(transaction, studentId)),
      studentNumberTaken: input.studentNumber !== undefined && (await this.students.numberIsTaken(transaction, input.studentNumber)),
      openEnrollment: studentId !== null && cohort !== null && (await this.enrollments.isOpen(transaction, studentId, cohort.programId)),
    };
  }

  private async save(transaction: Transaction, actor: Actor, enrollment: NewEnrollment): Promise<string> {
    const { schoolId } = actor;
    const [id, at] = [newId(), this.clock.now()];
    const studentId = typeof enrollment.student === 'string' ? enrollment.student : newId();
    if (typeof enrollment.student !== 'string') await this.students.add(transaction, schoolId, studentId, enrollment.student);
    await this.enrollments.add(transaction, schoolId, id, studentId, enrollment);
    const { status: to, startedOn: on, programId } = enrollment;
    await this.enrollments.note(transaction, { schoolId, enrollmentId: id, from: null, to, on, reason: null, byAccount: actor.accountId, at });
    await transaction.query(noteEvent(actor, { action: 'student.enrolled', subject: { kind: 'enrollment', id }, studentId, data: { to, on, programId }, at }));
    return id;
  }
}
