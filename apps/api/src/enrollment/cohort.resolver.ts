import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { AddCohortInput, AddCohortResult, Answer, Cohort, Part, Program } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { ProgramLoader, type ProgramRow } from '../program/index.js';
import { AddCohort } from './add-cohort.use-case.js';
import { CohortRepository, type CohortRow } from './cohort.repository.js';
import { CohortLoader, CohortsOfProgramLoader, EnrolledCountLoader } from './enrollment.loader.js';

/** Doors to cohorts. */
@Resolver('Cohort')
export class CohortResolver {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly cohort: CohortLoader,
    private readonly program: ProgramLoader,
    private readonly adding: AddCohort,
  ) {}

  @Needs('students.see')
  @Query('cohorts')
  all(@AtDoor() door: Door): Promise<readonly Part<Cohort>[]> {
    return this.cohorts.all(door);
  }

  @Needs('students.see')
  @Query('cohort')
  one(@AtDoor() door: Door, @Args('id') id: string): Promise<Part<Cohort> | null> {
    return this.cohort.load(door, id);
  }

  @ResolveField('program')
  programOf(@AtDoor() door: Door, @Parent() row: CohortRow): Promise<Part<Program> | null> {
    return this.program.load(door, row.programId);
  }

  @Needs('programs.manage')
  @Mutation('addCohort')
  async addCohort(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: AddCohortInput): Promise<Answer<AddCohortResult>> {
    const added = await this.adding.run(actor, input);
    if (!added.ok) return refusedAnswer(added.refusals, refusalSentence(actor.locale));
    return { __typename: 'CohortAdded', cohort: (await this.cohort.load(door, added.value)) ?? { id: added.value } };
  }
}

/** What a program tells of the people in it. */
@Resolver('Program')
export class ProgramPeopleResolver {
  constructor(
    private readonly cohortsOf: CohortsOfProgramLoader,
    private readonly counts: EnrolledCountLoader,
  ) {}

  @ResolveField('cohorts')
  async cohorts(@AtDoor() door: Door, @Parent() program: ProgramRow): Promise<readonly Part<Cohort>[]> {
    return (await this.cohortsOf.load(door, program.id)) ?? [];
  }

  @ResolveField('enrolledCount')
  async enrolledCount(@AtDoor() door: Door, @Parent() program: ProgramRow): Promise<number> {
    return (await this.counts.load(door, program.id)) ?? 0;
  }
}
