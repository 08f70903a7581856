import { Injectable } from '@nestjs/common';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { CurriculumRepository, type CourseRow, type EditionRow } from './curriculum.repository.js';
import { ProgramRepository, type ProgramRow } from './program.repository.js';

/** Programs by id. */
@Injectable()
export class ProgramLoader extends Loader<ProgramRow> {
  constructor(private readonly programs: ProgramRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, ProgramRow>> {
    return new Map((await this.programs.byIds(door, ids)).map((program) => [program.id, program]));
  }
}

/** Curriculum editions by program, the newest first. */
@Injectable()
export class EditionsLoader extends Loader<readonly EditionRow[]> {
  constructor(private readonly curriculum: CurriculumRepository) { super(); }

  protected async find(door: Door, programIds: readonly string[]): Promise<ReadonlyMap<string, readonly EditionRow[]>> {
    return Map.groupBy(await this.curriculum.editionsOf(door, programIds), (edition) => edition.programId);
  }
}

/** Courses by id. */
@Injectable()
export class CourseLoader extends Loader<CourseRow> {
  constructor(private readonly curriculum: CurriculumRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, CourseRow>> {
    return new Map((await this.curriculum.coursesByIds(door, ids)).map((course) => [course.id, course]));
  }
}
