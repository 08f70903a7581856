import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { studentAbilities } from '@practicum/domain';
import { refusalSentence } from '@practicum/copy';
import type { Answer, Enrollment, EnrollStudentInput, EnrollStudentResult, Part, QueryStudentsArgs, Student, StudentConnection } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { connectionOf, pageOf } from '../platform/graphql/connection.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { asId } from '../platform/ids.js';
import { EnrollStudent } from './enroll-student.use-case.js';
import { EnrollmentLoader, EnrollmentsOfStudentLoader, StudentLoader } from './enrollment.loader.js';
import { StudentRepository, type StudentRow } from './student.repository.js';

/** Doors to students. */
@Resolver('Student')
export class StudentResolver {
  constructor(
    private readonly students: StudentRepository,
    private readonly student: StudentLoader,
    private readonly enrollment: EnrollmentLoader,
    private readonly enrollmentsOf: EnrollmentsOfStudentLoader,
    private readonly enrolling: EnrollStudent,
  ) {}

  @Needs('students.see')
  @Query('students')
  async listed(@AtDoor() door: Door, @Args() asked: QueryStudentsArgs): Promise<Part<StudentConnection>> {
    const page = pageOf(asked, 3);
    const [familyName, givenName, id] = (page.after ?? []).map(String);
    const after = page.after ? { familyName: familyName ?? '', givenName: givenName ?? '', id: asId(id ?? '') } : null;
    const cohortId = asked.cohortId ? asId(asked.cohortId) : null;
    const rows = await this.students.listed(door, { search: asked.search ?? null, cohortId, status: asked.status ?? null, after, limit: page.limit });
    return connectionOf(page, rows, { sortedBy: (row) => [row.familyName, row.givenName, row.id], node: (row): Part<Student> => row, totalCount: rows[0]?.totalCount ?? 0 });
  }

  @Needs('students.see')
  @Query('student')
  one(@AtDoor() door: Door, @Args('id') id: string): Promise<Part<Student> | null> {
    return this.student.load(door, id);
  }

  @ResolveField('enrollments')
  async enrollments(@AtDoor() door: Door, @Parent() student: StudentRow): Promise<readonly Part<Enrollment>[]> {
    return (await this.enrollmentsOf.load(door, student.id)) ?? [];
  }

  // The wall shows a site only students that are placed there, so whoever reads the row may see it.
  @ResolveField('viewerCan')
  viewerCan(@CurrentActor() actor: Actor, @Parent() student: StudentRow): readonly string[] {
    return studentAbilities({ id: student.id, siteIds: actor.siteId === null ? [] : [actor.siteId] }, actor);
  }

  @Needs('enrollments.manage')
  @Mutation('enrollStudent')
  async enrollStudent(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: EnrollStudentInput): Promise<Answer<EnrollStudentResult>> {
    const enrolled = await this.enrolling.run(actor, input);
    if (!enrolled.ok) return refusedAnswer(enrolled.refusals, refusalSentence(actor.locale));
    return { __typename: 'StudentEnrolled', enrollment: (await this.enrollment.load(door, enrolled.value)) ?? { id: enrolled.value } };
  }
}
