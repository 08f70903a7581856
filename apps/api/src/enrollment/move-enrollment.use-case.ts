import { Injectable } from '@nestjs/common';
import { accepted, moveEnrollment, moveEnrollmentInput, parseInput, refused, type InputRefusal, type MoveEnrollmentRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolDay } from '../school/index.js';
import { EnrollmentRepository } from './enrollment.repository.js';

/** Moves an enrollment along its lifecycle and writes the step down. */
@Injectable()
export class MoveEnrollment {
  constructor(
    private readonly scoped: Scoped,
    private readonly enrollments: EnrollmentRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** The moved enrollment's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, MoveEnrollmentRefusal | InputRefusal>> {
    const input = parseInput(moveEnrollmentInput, given);
    if (!input.ok) return input;
    const { enrollmentId, expectedVersion } = input.value;
    const today = await this.day.today(actor);
    return this.scoped.write(actor, async (transaction): Promise<Outcome<string, MoveEnrollmentRefusal>> => {
      const enrollment = await this.enrollments.current(transaction, asId(enrollmentId));
      if (!enrollment) return refused({ code: 'NOT_FOUND', field: 'enrollmentId' });
      if (enrollment.version !== expectedVersion) return refused({ code: 'CHANGED_MEANWHILE' });
      const { lastMovedOn, ...around } = await this.enrollments.surroundings(transaction, enrollment.id);
      const decided = moveEnrollment({ ...enrollment, lastMovedOn }, input.value, actor, today, around);
      if (!decided.ok) return decided;
      const { completedOn, ...step } = decided.value;
      const at = this.clock.now();
      const saved = await this.enrollments.move(transaction, { ...step, schoolId: actor.schoolId, enrollmentId: enrollment.id, byAccount: actor.accountId, at }, completedOn, expectedVersion);
      if (!saved) return refused({ code: 'CHANGED_MEANWHILE' });
      const { from, to, on } = step;
      await transaction.query(noteEvent(actor, { action: 'enrollment.moved', subject: { kind: 'enrollment', id: enrollment.id }, studentId: enrollment.studentId, data: { from, to, on }, at }));
      return accepted(enrollment.id);
    });
  }
}
