import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Campus, Class, ClassConnection, Course, Part, QueryClassesArgs, Term } from '@practicum/contract/server';
import { Door } from '../platform/access/door.js';
import { AtDoor, Needs } from '../platform/access/needs.js';
import { connectionOf, pageOf } from '../platform/graphql/connection.js';
import { asId } from '../platform/ids.js';
import { CourseLoader } from './program.loader.js';
import { SchoolYearRepository, type ClassRow } from './school-year.repository.js';

/** Doors to campuses, terms, and the classes given in them. */
@Resolver('Class')
export class SchoolYearResolver {
  constructor(
    private readonly year: SchoolYearRepository,
    private readonly courses: CourseLoader,
  ) {}

  @Needs('programs.see')
  @Query('campuses')
  campuses(@AtDoor() door: Door): Promise<readonly Part<Campus>[]> {
    return this.year.campuses(door);
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
