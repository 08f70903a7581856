import { Injectable } from '@nestjs/common';
import { accepted, parseInput, postCourseResult, postCourseResultInput, refused, type InputRefusal, type Outcome, type PostCourseResultRefusal } from '@practicum/domain';
import { EnrollmentRepository } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolDay } from '../school/index.js';
import { CourseResultRepository } from './course-result.repository.js';

/** A result that was posted, and whose it is. */
export interface ResultPosted {
  readonly id: string;
  readonly enrollmentId: string;
}

/** Posts what came of a course. */
@Injectable()
export class PostCourseResult {
  constructor(
    private readonly scoped: Scoped,
    private readonly enrollments: EnrollmentRepository,
    private readonly results: CourseResultRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** The posting, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<ResultPosted, PostCourseResultRefusal | InputRefusal>> {
    const parsed = parseInput(postCourseResultInput, given);
    if (!parsed.ok) return parsed;
    const input = { ...parsed.value, courseId: asId(parsed.value.courseId) };
    const today = await this.day.today(actor);
    return this.scoped.write(actor, async (transaction): Promise<Outcome<ResultPosted, PostCourseResultRefusal>> => {
      const enrollment = await this.enrollments.current(transaction, asId(input.enrollmentId));
      if (!enrollment) return refused({ code: 'NOT_FOUND', field: 'enrollmentId' });
      const courseKnown = await this.results.courseExists(transaction, input.courseId);
      const earlier = await this.results.ofCourse(transaction, enrollment.id, input.courseId);
      const decided = postCourseResult(input, { courseKnown, onlyApplied: enrollment.status === 'applied', earlier }, today);
      if (!decided.ok) return decided;
      const [id, at, { studentId }] = [newId(), this.clock.now(), enrollment];
      await this.results.add(transaction, { schoolId: actor.schoolId, id, studentId, postedBy: actor.accountId, postedAt: at }, decided.value);
      const { courseId, attempt, result } = decided.value;
      await transaction.query(noteEvent(actor, { action: 'result.posted', subject: { kind: 'course-result', id }, studentId, data: { courseId, attempt, result }, at }));
      return accepted({ id, enrollmentId: enrollment.id });
    });
  }
}
