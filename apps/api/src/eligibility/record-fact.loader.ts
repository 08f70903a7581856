import { Injectable } from '@nestjs/common';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { RecordFactRepository, type RecordFactRow } from './record-fact.repository.js';

/** Facts kept by hand, by student. */
@Injectable()
export class RecordFactsLoader extends Loader<readonly RecordFactRow[]> {
  constructor(private readonly facts: RecordFactRepository) { super(); }

  protected async find(door: Door, studentIds: readonly string[]): Promise<ReadonlyMap<string, readonly RecordFactRow[]>> {
    return Map.groupBy(await this.facts.ofStudents(door, studentIds), (fact) => fact.studentId);
  }
}
