import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { nextEnrollmentStatuses } from '@practicum/domain';
import { refusalSentence } from '@practicum/copy';
import type { Answer, Cohort, EnrollmentMove, MoveEnrollmentInput, MoveEnrollmentResult, Part, Program, Student } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { ProgramLoader } from '../program/index.js';
import { CohortLoader, EnrollmentHistoryLoader, EnrollmentLoader, StudentLoader } from './enrollment.loader.js';
import type { EnrollmentRow } from './enrollment.repository.js';
import { MoveEnrollment } from './move-enrollment.use-case.js';

/** What an enrollment tells of itself, and its one door: the move. */
@Resolver('Enrollment')
export class EnrollmentResolver {
  constructor(
    private readonly student: StudentLoader,
    private readonly program: ProgramLoader,
    private readonly cohort: CohortLoader,
    private readonly enrollment: EnrollmentLoader,
    private readonly steps: EnrollmentHistoryLoader,
    private readonly moving: MoveEnrollment,
  ) {}

  @ResolveField('student')
  studentOf(@AtDoor() door: Door, @Parent() row: EnrollmentRow): Promise<Part<Student> | null> {
    return this.student.load(door, row.studentId);
  }

  @ResolveField('program')
  programOf(@AtDoor() door: Door, @Parent() row: EnrollmentRow): Promise<Part<Program> | null> {
    return this.program.load(door, row.programId);
  }

  @ResolveField('cohort')
  cohortOf(@AtDoor() door: Door, @Parent() row: EnrollmentRow): Promise<Part<Cohort> | null> {
    return row.cohortId === null ? Promise.resolve(null) : this.cohort.load(door, row.cohortId);
  }

  @ResolveField('history')
  async history(@AtDoor() door: Door, @Parent() row: EnrollmentRow): Promise<readonly Part<EnrollmentMove>[]> {
    return (await this.steps.load(door, row.id)) ?? [];
  }

  @ResolveField('nextStatuses')
  nextStatuses(@CurrentActor() actor: Actor, @Parent() row: EnrollmentRow): readonly string[] {
    return nextEnrollmentStatuses(row.status, actor);
  }

  @Needs('enrollments.manage')
  @Mutation('moveEnrollment')
  async moveEnrollment(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: MoveEnrollmentInput): Promise<Answer<MoveEnrollmentResult>> {
    const moved = await this.moving.run(actor, input);
    if (!moved.ok) return refusedAnswer(moved.refusals, refusalSentence(actor.locale));
    return { __typename: 'EnrollmentMoved', enrollment: (await this.enrollment.load(door, moved.value)) ?? { id: moved.value } };
  }
}
