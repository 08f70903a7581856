import { Injectable } from '@nestjs/common';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { SchoolDay } from '../school/index.js';
import { HeldResultReader, type HeldResultRow } from './held-result-reader.js';

/** Held results by enrollment. */
@Injectable()
export class HeldResultsLoader extends Loader<readonly HeldResultRow[]> {
  constructor(
    private readonly reader: HeldResultReader,
    private readonly day: SchoolDay,
  ) { super(); }

  protected async find(door: Door, enrollmentIds: readonly string[]): Promise<ReadonlyMap<string, readonly HeldResultRow[]>> {
    await door.open();
    return Map.groupBy(await this.reader.of(door, enrollmentIds, await this.day.today(door.actor)), ({ enrollmentId }) => enrollmentId);
  }
}
