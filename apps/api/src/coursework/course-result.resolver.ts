import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { Answer, Course, CourseResult, Part, PostCourseResultInput, PostCourseResultResult } from '@practicum/contract/server';
import { EnrollmentLoader, type EnrollmentRow } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { CourseLoader } from '../program/index.js';
import { CourseResultsLoader } from './course-result.loader.js';
import type { CourseResultRow } from './course-result.repository.js';
import { PostCourseResult } from './post-course-result.use-case.js';

/** The door to course results, and what one tells. */
@Resolver('CourseResult')
export class CourseResultResolver {
  constructor(
    private readonly courses: CourseLoader,
    private readonly resultsOf: CourseResultsLoader,
    private readonly enrollment: EnrollmentLoader,
    private readonly posting: PostCourseResult,
  ) {}

  @ResolveField('course')
  course(@AtDoor() door: Door, @Parent() row: CourseResultRow): Promise<Part<Course> | null> {
    return this.courses.load(door, row.courseId);
  }

  @Needs('results.post')
  @Mutation('postCourseResult')
  async postCourseResult(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: PostCourseResultInput): Promise<Answer<PostCourseResultResult>> {
    const posted = await this.posting.run(actor, input);
    if (!posted.ok) return refusedAnswer(posted.refusals, refusalSentence(actor.locale));
    const { id, enrollmentId } = posted.value;
    const rows = (await this.resultsOf.load(door, enrollmentId)) ?? [];
    const enrollment = (await this.enrollment.load(door, enrollmentId)) ?? { id: enrollmentId };
    return { __typename: 'CourseResultPosted', courseResult: rows.find((row) => row.id === id) ?? { id }, enrollment };
  }
}

/** What an enrollment tells of its courses. */
@Resolver('Enrollment')
export class EnrollmentCoursesResolver {
  constructor(private readonly resultsOf: CourseResultsLoader) {}

  @ResolveField('courseResults')
  async courseResults(@AtDoor() door: Door, @Parent() row: EnrollmentRow): Promise<readonly Part<CourseResult>[]> {
    return (await this.resultsOf.load(door, row.id)) ?? [];
  }
}
