import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { Answer, Part, PutOffInput, PutOffResult, TakeUpInput, TakeUpResult, Today } from '@practicum/contract/server';
import { BurnUpRepository } from '../eligibility/index.js';
import { CohortRepository } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { SchoolDay } from '../school/index.js';
import { PutOff } from './put-off.use-case.js';
import { todayBoard } from './today-board.js';
import { cohortLine, runningCohorts } from './today-cohorts.js';
import { TodayReader } from './today-reader.js';

/** The doors to Today. */
@Resolver()
export class TodayResolver {
  constructor(
    private readonly reader: TodayReader,
    private readonly cohorts: CohortRepository,
    private readonly weeks: BurnUpRepository,
    private readonly day: SchoolDay,
    private readonly puttingOff: PutOff,
  ) {}

  @Needs('today.see')
  @Query('today')
  async today(@AtDoor() door: Door): Promise<Part<Today>> {
    await door.open();
    const [on, cohorts] = await Promise.all([this.day.today(door.actor), this.cohorts.all(door)]);
    const running = runningCohorts(cohorts, on);
    const ids = running.map(({ id }) => id);
    const [read, weeks, spans] = await Promise.all([this.reader.read(door, on, cohorts), this.weeks.ofCohorts(door, ids), this.weeks.spansOf(door, ids)]);
    return { ...todayBoard(read), cohorts: running.map((cohort) => cohortLine(cohort, read, weeks, spans.get(cohort.id) ?? null)) };
  }

  @Needs('today.see')
  @Mutation('putOff')
  async putOff(@CurrentActor() actor: Actor, @Args('input') input: PutOffInput): Promise<Answer<PutOffResult>> {
    const done = await this.puttingOff.run(actor, input);
    return done.ok ? { __typename: 'ItemPutOff', itemId: done.value } : refusedAnswer(done.refusals, refusalSentence(actor.locale));
  }

  @Needs('today.see')
  @Mutation('takeUp')
  async takeUp(@CurrentActor() actor: Actor, @Args('input') { itemId }: TakeUpInput): Promise<Answer<TakeUpResult>> {
    await this.puttingOff.takeUp(actor, itemId);
    return { __typename: 'ItemTakenUp', itemId };
  }
}
