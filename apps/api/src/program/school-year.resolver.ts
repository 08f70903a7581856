import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { Answer, Campus, Class, ClassConnection, Course, KeepCampusInput, KeepCampusResult, Part, QueryClassesArgs, Term } from '@practicum/contract/server';
import { Door } from '../platform/access/door.js';
import type { Actor } from '../platform/access/actor.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { connectionOf, pageOf } from '../platform/graphql/connection.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { asId } from '../platform/ids.js';
import { KeepCampus } from './keep-campus.use-case.js';
import { CourseLoader } from './program.loader.js';
import { SchoolYearRepository, type ClassRow } from './school-year.repository.js';

/** Doors to campuses, terms, and the classes given in them. */
@Resolver('Class')
export class SchoolYearResolver {
  constructor(
    private readonly year: SchoolYearRepository,
    private readonly courses: CourseLoader,
    private readonly keeping: KeepCampus,
  ) {}

  @Needs('programs.see')
  @Query('campuses')
  campuses(@AtDoor() door: Door): Promise<readonly Part<Campus>[]> {
    return this.year.campuses(door);
  }

  @Needs('programs.manage')
  @Mutation('keepCampus')
  async keepCampus(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: KeepCampusInput): Promise<Answer<KeepCampusResult>> {
    const kept = await this.keeping.run(actor, input);
    if (!kept.ok) return refusedAnswer(kept.refusals, refusalSentence(actor.locale));
    return { __typename: 'CampusKept', campuses: await this.year.campuses(door) };
  }

  @Needs('programs.see')
  @Query('terms')
  terms(@AtDoor() door: Door): Promise<readonly Part<Term>[]> {
    return this.year.terms(door);
  }

  @Needs('programs.see')
  @Query('classes')
  async classes(@AtDoor() door: Door, @Args() asked: QueryClassesArgs): Promise<Part<ClassConnection>> {
    const page = pageOf(asked, 2);
    const [title, id] = page.after ?? [];
    const after = page.after ? { title: String(title), id: asId(String(id)) } : null;
    const rows = await this.year.classes(door, { after, termId: asked.termId ? asId(asked.termId) : null, limit: page.limit });
    return connectionOf(page, rows, { sortedBy: (row) => [row.title, row.id], node: (row): Part<Class> => row, totalCount: rows[0]?.totalCount ?? 0 });
  }

  @ResolveField('course')
  course(@AtDoor() door: Door, @Parent() row: ClassRow): Promise<Part<Course> | null> {
    return this.courses.load(door, row.courseId);
  }
}
