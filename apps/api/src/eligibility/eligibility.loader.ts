import { Injectable } from '@nestjs/common';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { SchoolDay } from '../school/index.js';
import { EligibilityReader, type AssessedCredential } from './eligibility-reader.js';

/** Enrollments held against the credentials of their program today, plan included. */
@Injectable()
export class EligibilityLoader extends Loader<readonly AssessedCredential[]> {
  constructor(
    private readonly reader: EligibilityReader,
    private readonly day: SchoolDay,
  ) { super(); }

  protected async find(door: Door, enrollmentIds: readonly string[]): Promise<ReadonlyMap<string, readonly AssessedCredential[]>> {
    await door.open();
    const today = await this.day.today(door.actor);
    return Map.groupBy(await this.reader.proofsOf(door, enrollmentIds, { today }), ({ enrollmentId }) => enrollmentId);
  }
}
