import { Injectable } from '@nestjs/common';
import type { CheckOff, CompetencyItem } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { CheckOffRepository } from './check-off.repository.js';
import { CompetencyItemRepository } from './competency-item.repository.js';

/** Check-offs by enrollment. */
@Injectable()
export class CheckOffsOfEnrollmentLoader extends Loader<readonly CheckOff[]> {
  constructor(private readonly checkOffs: CheckOffRepository) { super(); }

  protected async find(door: Door, enrollmentIds: readonly string[]): Promise<ReadonlyMap<string, readonly CheckOff[]>> {
    return Map.groupBy(await this.checkOffs.ofEnrollments(door, enrollmentIds), ({ enrollmentId }) => enrollmentId);
  }
}

/** The school's own items, by school: read once in a request. */
@Injectable()
export class OwnCompetenciesLoader extends Loader<readonly CompetencyItem[]> {
  constructor(private readonly items: CompetencyItemRepository) { super(); }

  protected async find(door: Door, schoolIds: readonly string[]): Promise<ReadonlyMap<string, readonly CompetencyItem[]>> {
    const items = await this.items.all(door);
    return new Map(schoolIds.map((id) => [id, items]));
  }
}
