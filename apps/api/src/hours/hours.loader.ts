import { Injectable } from '@nestjs/common';
import { hoursSummary, mondayOf, type HoursSummary, type TimeEntry } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { SchoolDay } from '../school/index.js';
import { HourTotalRepository, type TotalsRow } from './hour-total.repository.js';
import { TimeEntryRepository, type ExceptionRow, type StepRow } from './time-entry.repository.js';

/** Time entries by id. */
@Injectable()
export class TimeEntryLoader extends Loader<TimeEntry> {
  constructor(private readonly entries: TimeEntryRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, TimeEntry>> {
    return new Map((await this.entries.byIds(door, ids)).map((entry) => [entry.id, entry]));
  }
}

/** Exceptions by entry. */
@Injectable()
export class ExceptionsLoader extends Loader<readonly ExceptionRow[]> {
  constructor(private readonly entries: TimeEntryRepository) { super(); }

  protected async find(door: Door, entryIds: readonly string[]): Promise<ReadonlyMap<string, readonly ExceptionRow[]>> {
    return Map.groupBy(await this.entries.exceptionsOf(door, entryIds), (exception) => exception.timeEntryId);
  }
}

/** What happened to an entry, oldest first. */
@Injectable()
export class EntryStepsLoader extends Loader<readonly StepRow[]> {
  constructor(private readonly entries: TimeEntryRepository) { super(); }

  protected async find(door: Door, entryIds: readonly string[]): Promise<ReadonlyMap<string, readonly StepRow[]>> {
    return Map.groupBy(await this.entries.stepsOf(door, entryIds), (step) => step.timeEntryId);
  }
}

/** Hours of an enrollment against its need. */
@Injectable()
export class EnrollmentHoursLoader extends Loader<HoursSummary> {
  constructor(
    private readonly totals: HourTotalRepository,
    private readonly day: SchoolDay,
  ) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, HoursSummary>> {
    await door.open();
    const today = await this.day.today(door.actor);
    return summaries(await this.totals.ofEnrollments(door, ids, mondayOf(today), today), today);
  }
}

/** Hours of a placement against its plan. */
@Injectable()
export class PlacementHoursLoader extends Loader<HoursSummary> {
  constructor(
    private readonly totals: HourTotalRepository,
    private readonly day: SchoolDay,
  ) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, HoursSummary>> {
    await door.open();
    const today = await this.day.today(door.actor);
    return summaries(await this.totals.ofPlacements(door, ids, mondayOf(today), today), today);
  }
}

function summaries(rows: readonly TotalsRow[], today: string): ReadonlyMap<string, HoursSummary> {
  return new Map(rows.map(({ id, neededMinutes, recentWeeks, plannedWeeklyMinutes, startsOn, ...totals }) =>
    [id, hoursSummary(totals, neededMinutes, { today, recentWeeks, plannedWeeklyMinutes, startsOn })]));
}
