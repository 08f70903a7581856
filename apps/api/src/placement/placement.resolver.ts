import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { nextPlacementStatuses } from '@practicum/domain';
import { refusalSentence } from '@practicum/copy';
import type { Answer, ClinicalSite, Enrollment, MovePlacementInput, MovePlacementResult, Part, Placement, PlacementConnection, PlaceStudentInput, PlaceStudentResult, Preceptor, QueryPlacementsArgs, Student } from '@practicum/contract/server';
import { EnrollmentLoader, StudentLoader } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { connectionOf, pageOf } from '../platform/graphql/connection.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { asId } from '../platform/ids.js';
import { PreceptorLoader, SiteLoader } from '../site/index.js';
import { MovePlacement } from './move-placement.use-case.js';
import { PlaceStudent } from './place-student.use-case.js';
import { PlacementLoader } from './placement.loader.js';
import { PlacementRepository, type PlacementRow } from './placement.repository.js';

/** Doors to placements. */
@Resolver('Placement')
export class PlacementResolver {
  constructor(
    private readonly placements: PlacementRepository,
    private readonly placement: PlacementLoader,
    private readonly placing: PlaceStudent,
    private readonly moving: MovePlacement,
  ) {}

  @Needs('placements.see')
  @Query('placements')
  async listed(@AtDoor() door: Door, @Args() asked: QueryPlacementsArgs): Promise<Part<PlacementConnection>> {
    const page = pageOf(asked, 2);
    const [startsOn, id] = (page.after ?? []).map(String);
    const after = page.after ? { startsOn: startsOn ?? '', id: asId(id ?? '') } : null;
    const rows = await this.placements.listed(door, { status: asked.status ?? null, siteId: asked.siteId ? asId(asked.siteId) : null, after, limit: page.limit });
    return connectionOf(page, rows, { sortedBy: (row) => [row.startsOn, row.id], node: (row): Part<Placement> => row, totalCount: rows[0]?.totalCount ?? 0 });
  }

  @ResolveField('nextStatuses')
  nextStatuses(@CurrentActor() actor: Actor, @Parent() row: PlacementRow): readonly string[] {
    return nextPlacementStatuses(row.status, actor);
  }

  @Needs('placements.manage')
  @Mutation('placeStudent')
  async placeStudent(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: PlaceStudentInput): Promise<Answer<PlaceStudentResult>> {
    const placed = await this.placing.run(actor, input);
    if (!placed.ok) return refusedAnswer(placed.refusals, refusalSentence(actor.locale));
    return { __typename: 'StudentPlaced', placement: (await this.placement.load(door, placed.value)) ?? { id: placed.value } };
  }

  @Needs('placements.manage')
  @Mutation('movePlacement')
  async movePlacement(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: MovePlacementInput): Promise<Answer<MovePlacementResult>> {
    const moved = await this.moving.run(actor, input);
    if (!moved.ok) return refusedAnswer(moved.refusals, refusalSentence(actor.locale));
    return { __typename: 'StudentPlaced', placement: (await this.placement.load(door, moved.value)) ?? { id: moved.value } };
  }
}

/** Whom and what a placement brings together. */
@Resolver('Placement')
export class PlacementPeopleResolver {
  constructor(
    private readonly student: StudentLoader,
    private readonly enrollment: EnrollmentLoader,
    private readonly site: SiteLoader,
    private readonly preceptor: PreceptorLoader,
  ) {}

  @ResolveField('student')
  studentOf(@AtDoor() door: Door, @Parent() row: PlacementRow): Promise<Part<Student> | null> {
    return this.student.load(door, row.studentId);
  }

  @ResolveField('enrollment')
  enrollmentOf(@AtDoor() door: Door, @Parent() row: PlacementRow): Promise<Part<Enrollment> | null> {
    return this.enrollment.load(door, row.enrollmentId);
  }

  @ResolveField('site')
  siteOf(@AtDoor() door: Door, @Parent() row: PlacementRow): Promise<Part<ClinicalSite> | null> {
    return this.site.load(door, row.siteId);
  }

  @ResolveField('preceptor')
  preceptorOf(@AtDoor() door: Door, @Parent() row: PlacementRow): Promise<Part<Preceptor> | null> {
    return row.preceptorId === null ? Promise.resolve(null) : this.preceptor.load(door, row.preceptorId);
  }
}
