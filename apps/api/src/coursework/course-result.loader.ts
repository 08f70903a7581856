import { Injectable } from '@nestjs/common';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { CourseResultRepository, type CourseResultRow } from './course-result.repository.js';

/** Course results by enrollment. */
@Injectable()
export class CourseResultsLoader extends Loader<readonly CourseResultRow[]> {
  constructor(private readonly results: CourseResultRepository) { super(); }

  protected async find(door: Door, enrollmentIds: readonly string[]): Promise<ReadonlyMap<string, readonly CourseResultRow[]>> {
    return Map.groupBy(await this.results.ofEnrollments(door, enrollmentIds), (result) => result.enrollmentId);
  }
}
