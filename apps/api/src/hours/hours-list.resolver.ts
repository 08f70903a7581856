import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Enrollment, EnrollmentTimeEntriesArgs, HoursSummary, OpenClaim, Part, Placement, QueryHoursAwaitingLookArgs, Student, TimeEntry, TimeEntryConnection } from '@practicum/contract/server';
import { StudentLoader, type EnrollmentRow } from '../enrollment/index.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, Needs } from '../platform/access/needs.js';
import { connectionOf, pageOf, type Page } from '../platform/graphql/connection.js';
import { asId } from '../platform/ids.js';
import type { PlacementRow } from '../placement/index.js';
import { ClaimRepository } from './claim.repository.js';
import { EnrollmentHoursLoader, PlacementHoursLoader, TimeEntryLoader } from './hours.loader.js';
import { openClaimPart } from './open-claim.js';
import { TimeEntryRepository, type EntriesAfter, type ListedEntry } from './time-entry.repository.js';

/** Lists of hours that wait for somebody. */
@Resolver('OpenClaim')
export class HoursListResolver {
  constructor(
    private readonly entries: TimeEntryRepository,
    private readonly entry: TimeEntryLoader,
    private readonly claims: ClaimRepository,
    private readonly student: StudentLoader,
  ) {}

  @Needs('hours.decide')
  @Query('hoursAwaitingLook')
  async awaitingLook(@AtDoor() door: Door, @Args() asked: QueryHoursAwaitingLookArgs): Promise<Part<TimeEntryConnection>> {
    const page = pageOf(asked, 2);
    return connected(page, await this.entries.awaitingLook(door, placeIn(page)));
  }

  @Needs('hours.see')
  @Query('openClaims')
  async openClaims(@AtDoor() door: Door): Promise<readonly Part<OpenClaim>[]> {
    const claims = await this.claims.open(door);
    return claims.map((claim) => openClaimPart(claim, door.actor.locale));
  }

  @Needs('hours.see')
  @Query('timeEntry')
  timeEntry(@AtDoor() door: Door, @Args('id') id: string): Promise<Part<TimeEntry> | null> {
    return this.entry.load(door, id);
  }

  @ResolveField('student')
  studentOf(@AtDoor() door: Door, @Parent() claim: { readonly studentId: string }): Promise<Part<Student> | null> {
    return this.student.load(door, claim.studentId);
  }
}

/** What an enrollment tells of its hours. */
@Resolver('Enrollment')
export class EnrollmentHoursResolver {
  constructor(
    private readonly entries: TimeEntryRepository,
    private readonly summary: EnrollmentHoursLoader,
  ) {}

  @ResolveField('hours')
  hours(@AtDoor() door: Door, @Parent() row: Pick<Enrollment, 'id'>): Promise<Part<HoursSummary> | null> {
    return this.summary.load(door, row.id);
  }

  @ResolveField('timeEntries')
  async timeEntries(@AtDoor() door: Door, @Parent() row: EnrollmentRow, @Args() asked: EnrollmentTimeEntriesArgs): Promise<Part<TimeEntryConnection>> {
    const page = pageOf(asked, 2);
    return connected(page, await this.entries.ofEnrollment(door, row.id, asked.status ?? null, placeIn(page)));
  }
}

/** What a placement tells of its hours. */
@Resolver('Placement')
export class PlacementHoursResolver {
  constructor(private readonly summary: PlacementHoursLoader) {}

  @ResolveField('hours')
  hours(@AtDoor() door: Door, @Parent() row: Pick<Placement, 'id'> | PlacementRow): Promise<Part<HoursSummary> | null> {
    return this.summary.load(door, row.id);
  }
}

function placeIn({ after, limit }: Page): EntriesAfter {
  const [clinicalDate, id] = (after ?? []).map(String);
  return { after: after ? { clinicalDate: clinicalDate ?? '', id: asId(id ?? '') } : null, limit };
}

function connected(page: Page, rows: readonly ListedEntry[]): Part<TimeEntryConnection> {
  return connectionOf(page, rows, { sortedBy: (row) => [row.clinicalDate, row.id], node: (row): Part<TimeEntry> => row, totalCount: rows[0]?.totalCount ?? 0 });
}
