import { Args, Query, Resolver } from '@nestjs/graphql';
import { addDays, mondayOf, type TimeEntry } from '@practicum/domain';
import type { Part, QueryWeekArgs, Week, WeekStudent } from '@practicum/contract/server';
import { Door } from '../platform/access/door.js';
import { AtDoor, Needs } from '../platform/access/needs.js';
import { Clock } from '../platform/clock/clock.js';
import { PlacementRepository, type PlacementRow } from '../placement/index.js';
import { SiteLoader } from '../site/index.js';
import { TimeEntryRepository } from './time-entry.repository.js';

/** The preceptor's week: who is here, and what waits for a signature. */
@Resolver('Week')
export class WeekResolver {
  constructor(
    private readonly sites: SiteLoader,
    private readonly placements: PlacementRepository,
    private readonly entries: TimeEntryRepository,
    private readonly clock: Clock,
  ) {}

  @Needs('week.see')
  @Query('week')
  async week(@AtDoor() door: Door, @Args() { on }: QueryWeekArgs): Promise<Part<Week> | null> {
    await door.open();
    const site = door.actor.siteId === null ? null : await this.sites.load(door, door.actor.siteId);
    if (!site) return null;
    const startsOn = mondayOf(on ?? this.clock.today(site.zone));
    const endsOn = addDays(startsOn, 6);
    const [placements, entries] = await Promise.all([this.placements.ofSites(door, [site.id]), this.entries.ofWeek(door, site.id, startsOn, endsOn)]);
    const waiting = entries.filter(({ status }) => status === 'submitted');
    return {
      startsOn,
      site,
      students: studentsOf(placements, entries, startsOn, endsOn),
      cleanCount: waiting.filter(({ openExceptions }) => openExceptions === 0).length,
      exceptionCount: waiting.filter(({ openExceptions }) => openExceptions > 0).length,
    };
  }
}

// Everybody with a place here in that week, and everybody else whose hours here still wait.
function studentsOf(placements: readonly PlacementRow[], entries: readonly TimeEntry[], startsOn: string, endsOn: string): readonly Part<WeekStudent>[] {
  const byPlacement = Map.groupBy(entries, (entry) => entry.placementId);
  const here = placements.filter((placement) => byPlacement.has(placement.id) || isHere(placement, startsOn, endsOn));
  const students = here.map((placement) => {
    const own = byPlacement.get(placement.id) ?? [];
    return { placement, entries: own, waitingMinutes: own.reduce((sum, { status, minutes }) => (status === 'submitted' ? sum + minutes : sum), 0) };
  });
  return students.toSorted((a, b) => b.waitingMinutes - a.waitingMinutes);
}

function isHere({ status, startsOn: from, endsOn: to }: PlacementRow, startsOn: string, endsOn: string): boolean {
  return (status === 'active' || status === 'confirmed') && from <= endsOn && to >= startsOn;
}
