import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { exceptionSentence } from '@practicum/copy';
import { hoursAbilities, type HoursException, type TimeEntry } from '@practicum/domain';
import type { ClinicalSite, EntryException, Part, Student, TimeEntryStep } from '@practicum/contract/server';
import { StudentLoader } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor } from '../platform/access/needs.js';
import { SiteLoader } from '../site/index.js';
import { entryDigest } from './entry-digest.js';
import { EntryStepsLoader, ExceptionsLoader } from './hours.loader.js';

/** What a time entry tells beyond its row. */
@Resolver('TimeEntry')
export class TimeEntryResolver {
  constructor(
    private readonly student: StudentLoader,
    private readonly site: SiteLoader,
    private readonly looks: ExceptionsLoader,
    private readonly steps: EntryStepsLoader,
  ) {}

  @ResolveField('student')
  studentOf(@AtDoor() door: Door, @Parent() entry: TimeEntry): Promise<Part<Student> | null> {
    return this.student.load(door, entry.studentId);
  }

  @ResolveField('site')
  siteOf(@AtDoor() door: Door, @Parent() entry: TimeEntry): Promise<Part<ClinicalSite> | null> {
    return entry.siteId === null ? Promise.resolve(null) : this.site.load(door, entry.siteId);
  }

  @ResolveField('digest')
  digest(@Parent() entry: TimeEntry): string {
    return entryDigest(entry);
  }

  @ResolveField('exceptions')
  async exceptions(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Parent() entry: TimeEntry): Promise<readonly Part<EntryException>[]> {
    const rows = (await this.looks.load(door, entry.id)) ?? [];
    // The figures were written by the rule of the same code.
    return rows.map((row) => ({ ...row, says: exceptionSentence(actor.locale, { code: row.code, ...row.figures } as HoursException) }));
  }

  @ResolveField('history')
  async history(@AtDoor() door: Door, @Parent() entry: TimeEntry): Promise<readonly Part<TimeEntryStep>[]> {
    return (await this.steps.load(door, entry.id)) ?? [];
  }

  @ResolveField('viewerCan')
  viewerCan(@CurrentActor() actor: Actor, @Parent() entry: TimeEntry): readonly string[] {
    return hoursAbilities(actor, entry);
  }
}
