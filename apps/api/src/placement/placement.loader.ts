import { Injectable } from '@nestjs/common';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { SchoolDay } from '../school/index.js';
import { PlacementRepository, type PlacementRow } from './placement.repository.js';

/** Placements by id. */
@Injectable()
export class PlacementLoader extends Loader<PlacementRow> {
  constructor(private readonly placements: PlacementRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, PlacementRow>> {
    return new Map((await this.placements.byIds(door, ids)).map((placement) => [placement.id, placement]));
  }
}

/** Placements by enrollment, the latest start first. */
@Injectable()
export class PlacementsOfEnrollmentLoader extends Loader<readonly PlacementRow[]> {
  constructor(private readonly placements: PlacementRepository) { super(); }

  protected async find(door: Door, enrollmentIds: readonly string[]): Promise<ReadonlyMap<string, readonly PlacementRow[]>> {
    return Map.groupBy(await this.placements.ofEnrollments(door, enrollmentIds), (placement) => placement.enrollmentId);
  }
}

/** Placements by site, the latest start first. */
@Injectable()
export class PlacementsOfSiteLoader extends Loader<readonly PlacementRow[]> {
  constructor(private readonly placements: PlacementRepository) { super(); }

  protected async find(door: Door, siteIds: readonly string[]): Promise<ReadonlyMap<string, readonly PlacementRow[]>> {
    return Map.groupBy(await this.placements.ofSites(door, siteIds), (placement) => placement.siteId);
  }
}

/** How many students are placed at a site today. */
@Injectable()
export class PlacedCountLoader extends Loader<number> {
  constructor(
    private readonly placements: PlacementRepository,
    private readonly day: SchoolDay,
  ) { super(); }

  protected async find(door: Door, siteIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const today = await this.day.today(door.actor);
    return new Map((await this.placements.placedOn(door, siteIds, today)).map(({ siteId, count }) => [siteId, count]));
  }
}
