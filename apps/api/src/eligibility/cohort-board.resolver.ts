import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CohortBoard, Part } from '@practicum/contract/server';
import { EnrollmentLoader, type CohortRow } from '../enrollment/index.js';
import { EnrollmentHoursLoader } from '../hours/index.js';
import { Door } from '../platform/access/door.js';
import { AtDoor } from '../platform/access/needs.js';
import { ProgramLoader } from '../program/index.js';
import { SchoolDay } from '../school/index.js';
import { TalliesLoader } from '../skills/index.js';
import { burnUp } from './burn-up.js';
import { BurnUpRepository } from './burn-up.repository.js';
import { boardColumns, boardRow, isEligibleBy, routeOfMost, worstFirst, type BoardAssessed } from './cohort-board.js';
import { EligibilityLoader } from './eligibility.loader.js';

/** What a cohort tells of its way to the exam. */
@Resolver('Cohort')
export class CohortBoardResolver {
  constructor(
    private readonly weeks: BurnUpRepository,
    private readonly program: ProgramLoader,
    private readonly enrollment: EnrollmentLoader,
    private readonly eligibility: EligibilityLoader,
    private readonly hours: EnrollmentHoursLoader,
    private readonly tallies: TalliesLoader,
    private readonly day: SchoolDay,
  ) {}

  @ResolveField('board')
  async board(@AtDoor() door: Door, @Parent() cohort: CohortRow): Promise<Part<CohortBoard>> {
    await door.open();
    const { locale } = door.actor;
    const [on, members, rows, spans] = await Promise.all([
      this.day.today(door.actor), this.membersOf(door, cohort), this.weeks.ofCohorts(door, [cohort.id]), this.weeks.spansOf(door, [cohort.id]),
    ]);
    const [first] = members;
    const route = routeOfMost(members.map(({ assessed }) => assessed));
    const needMinutes = members.reduce((sum, { waiting }) => sum + (waiting.hours?.neededMinutes ?? 0), 0);
    return {
      on,
      credential: first?.assessed.credential ?? (await this.program.load(door, cohort.programId))?.credentials[0] ?? '',
      edition: first?.assessed.edition.edition ?? '',
      editionConfirmed: first?.assessed.editionConfirmed ?? false,
      columns: first ? boardColumns(first.assessed, route, locale) : [],
      rows: members.map((member) => boardRow(member, route, locale)).toSorted(worstFirst),
      burnUp: burnUp(rows, { span: spans.get(cohort.id) ?? null, needMinutes, endsOn: cohort.expectedCompletionOn }, on),
      eligibleNow: members.filter(({ assessed }) => assessed.shown.verdict === 'eligible').length,
      eligibleByEnd: members.filter(({ assessed }) => isEligibleBy(assessed, cohort.expectedCompletionOn)).length,
    };
  }

  /** Everybody in the cohort, held against the first credential of the program. */
  private async membersOf(door: Door, cohort: CohortRow): Promise<readonly BoardAssessed[]> {
    const members = await this.weeks.membersOf(door, [cohort.id]);
    const found = await Promise.all(members.map(async ({ enrollmentId }) => {
      const [row, assessed, hours, tallies] = await Promise.all([
        this.enrollment.load(door, enrollmentId), this.eligibility.load(door, enrollmentId), this.hours.load(door, enrollmentId), this.tallies.load(door, enrollmentId),
      ]);
      const main = assessed?.[0];
      return row && main ? [{ row, assessed: main, waiting: { hours, tallies: tallies ?? [] } }] : [];
    }));
    return found.flat();
  }
}
