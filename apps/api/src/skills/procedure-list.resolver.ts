import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { addDays, mondayOf } from '@practicum/domain';
import type { EnrollmentProcedureEntriesArgs, Part, ProcedureEntry, ProcedureEntryConnection, ProcedureTally } from '@practicum/contract/server';
import type { EnrollmentRow } from '../enrollment/index.js';
import { Door } from '../platform/access/door.js';
import { AtDoor } from '../platform/access/needs.js';
import { connectionOf, pageOf } from '../platform/graphql/connection.js';
import { asId } from '../platform/ids.js';
import type { PlacementRow } from '../placement/index.js';
import { SchoolDay } from '../school/index.js';
import { ProcedureEntryRepository } from './procedure-entry.repository.js';
import { TalliesLoader } from './procedure.loader.js';

/** What an enrollment tells of its procedures. */
@Resolver('Enrollment')
export class EnrollmentProceduresResolver {
  constructor(
    private readonly entries: ProcedureEntryRepository,
    private readonly tallies: TalliesLoader,
  ) {}

  @ResolveField('procedures')
  async procedures(@AtDoor() door: Door, @Parent() row: EnrollmentRow): Promise<readonly Part<ProcedureTally>[]> {
    return (await this.tallies.load(door, row.id)) ?? [];
  }

  @ResolveField('procedureEntries')
  async procedureEntries(@AtDoor() door: Door, @Parent() row: EnrollmentRow, @Args() asked: EnrollmentProcedureEntriesArgs): Promise<Part<ProcedureEntryConnection>> {
    const page = pageOf(asked, 2);
    const [clinicalDate, id] = (page.after ?? []).map(String);
    const after = page.after ? { clinicalDate: clinicalDate ?? '', id: asId(id ?? '') } : null;
    const rows = await this.entries.ofEnrollment(door, row.id, { after, limit: page.limit });
    return connectionOf(page, rows, { sortedBy: (one) => [one.clinicalDate, one.id], node: (one): Part<ProcedureEntry> => one, totalCount: rows[0]?.totalCount ?? 0 });
  }
}

/** What a student at a preceptor's site has logged in the week. */
@Resolver('WeekStudent')
export class WeekProceduresResolver {
  constructor(
    private readonly entries: ProcedureEntryRepository,
    private readonly day: SchoolDay,
  ) {}

  @ResolveField('procedureEntries')
  async procedureEntries(@AtDoor() door: Door, @Parent() { placement }: { readonly placement: PlacementRow }): Promise<readonly Part<ProcedureEntry>[]> {
    const monday = mondayOf(await this.day.today(door.actor));
    return this.entries.ofPlacements(door, [placement.id], monday, addDays(monday, 6));
  }
}
