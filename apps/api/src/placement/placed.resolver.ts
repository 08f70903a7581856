import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Enrollment, Part, Placement, UnplacedStudent } from '@practicum/contract/server';
import { EnrollmentLoader, type EnrollmentRow } from '../enrollment/index.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, Needs } from '../platform/access/needs.js';
import type { SiteRow } from '../site/index.js';
import { PlacedCountLoader, PlacementsOfEnrollmentLoader, PlacementsOfSiteLoader } from './placement.loader.js';
import { PlacementRepository, type UnplacedRow } from './placement.repository.js';

/** What an enrollment tells of its placements. */
@Resolver('Enrollment')
export class EnrollmentPlacementsResolver {
  constructor(private readonly placementsOf: PlacementsOfEnrollmentLoader) {}

  @ResolveField('placements')
  async placements(@AtDoor() door: Door, @Parent() row: EnrollmentRow): Promise<readonly Part<Placement>[]> {
    return (await this.placementsOf.load(door, row.id)) ?? [];
  }
}

/** What a site tells of the students placed there. */
@Resolver('ClinicalSite')
export class SitePlacementsResolver {
  constructor(
    private readonly placementsOf: PlacementsOfSiteLoader,
    private readonly counts: PlacedCountLoader,
  ) {}

  @ResolveField('placements')
  async placements(@AtDoor() door: Door, @Parent() site: SiteRow): Promise<readonly Part<Placement>[]> {
    return (await this.placementsOf.load(door, site.id)) ?? [];
  }

  @ResolveField('placedCount')
  async placedCount(@AtDoor() door: Door, @Parent() site: SiteRow): Promise<number> {
    return (await this.counts.load(door, site.id)) ?? 0;
  }
}

/** Who still needs a place. */
@Resolver('UnplacedStudent')
export class UnplacedResolver {
  constructor(
    private readonly placements: PlacementRepository,
    private readonly enrollment: EnrollmentLoader,
  ) {}

  @Needs('placements.manage')
  @Query('unplacedStudents')
  unplaced(@AtDoor() door: Door): Promise<readonly Part<UnplacedStudent>[]> {
    return this.placements.unplaced(door);
  }

  @ResolveField('enrollment')
  enrollmentOf(@AtDoor() door: Door, @Parent() row: UnplacedRow): Promise<Part<Enrollment> | null> {
    return this.enrollment.load(door, row.enrollmentId);
  }
}
