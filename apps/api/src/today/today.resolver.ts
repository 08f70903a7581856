import { Query, Resolver } from '@nestjs/graphql';
import type { Part, Today } from '@practicum/contract/server';
import { BurnUpRepository } from '../eligibility/index.js';
import { CohortRepository } from '../enrollment/index.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, Needs } from '../platform/access/needs.js';
import { SchoolDay } from '../school/index.js';
import { todayBoard } from './today-board.js';
import { cohortLine, runningCohorts } from './today-cohorts.js';
import { TodayReader } from './today-reader.js';

/** The door to Today. */
@Resolver()
export class TodayResolver {
  constructor(
    private readonly reader: TodayReader,
    private readonly cohorts: CohortRepository,
    private readonly weeks: BurnUpRepository,
    private readonly day: SchoolDay,
  ) {}

  @Needs('today.see')
  @Query('today')
  async today(@AtDoor() door: Door): Promise<Part<Today>> {
    await door.open();
    const on = await this.day.today(door.actor);
    const [read, cohorts] = await Promise.all([this.reader.read(door, on), this.cohorts.all(door)]);
    const running = runningCohorts(cohorts, on);
    const weeks = await this.weeks.ofCohorts(door, running.map(({ id }) => id));
    return { ...todayBoard(read), cohorts: running.map((cohort) => cohortLine(cohort, read, weeks)) };
  }
}
