import { Injectable } from '@nestjs/common';
import { addDays, candidateFromInput, defaultHoursSettings, mondayOf, type HoursCandidate, type HoursSurroundings, type LogHoursInput, type TimeEntrySource } from '@practicum/domain';
import { localTimeToInstant } from '@practicum/domain/zoned';
import type { EnrollmentRow } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { serverScope } from '../platform/database/scope.js';
import { PlacementRepository, type PlacementRow } from '../placement/index.js';
import { SchoolRepository } from '../school/index.js';
import { SiteRepository, type SiteRow } from '../site/index.js';
import { HoursLedgerRepository, type HeldEnrollment } from './hours-ledger.repository.js';
import { TimeEntryRepository } from './time-entry.repository.js';

/** Hours as they were said, what they are held against, and the version of the enrollment's hours that was seen. */
export interface ReadHours {
  readonly candidate: HoursCandidate;
  readonly around: HoursSurroundings;
  readonly held: HeldEnrollment;
}

const sources: Readonly<Record<string, TimeEntrySource>> = { student: 'student', preceptor: 'preceptor' };

/** Reads the wall times of said hours at their site, and everything that the time rules ask about. */
@Injectable()
export class HoursSurroundingsReader {
  constructor(
    private readonly placements: PlacementRepository,
    private readonly sites: SiteRepository,
    private readonly schools: SchoolRepository,
    private readonly entries: TimeEntryRepository,
    private readonly ledger: HoursLedgerRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Who may log was decided before. The rules have to see what the person logging may not (another site's entries,
   * agreements), so this reads as the server, inside the school.
   */
  async read(actor: Actor, enrollment: EnrollmentRow, said: LogHoursInput): Promise<ReadHours> {
    const server = serverScope(actor.schoolId);
    const [school, placement, versions, neighbours] = await Promise.all([
      this.schools.byId(actor.schoolId),
      this.placementMeant(actor, enrollment, said),
      this.ledger.versions(server, [enrollment.id]),
      this.entries.standing(server, enrollment.studentId, addDays(mondayOf(said.date), -1), addDays(mondayOf(said.date), 7)),
    ]);
    const site = placement ? ((await this.sites.byIds(server, [placement.siteId]))[0] ?? null) : null;
    const zone = site?.zone ?? school?.zone ?? 'UTC';
    return {
      candidate: candidateOf(actor, enrollment, said, placement, site, zone),
      around: {
        now: this.clock.now(), today: this.clock.today(zone), settings: defaultHoursSettings, neighbours, placement,
        agreements: site?.agreements ?? null, enrolled: enrollment.status === 'enrolled',
      },
      held: { id: enrollment.id, studentId: enrollment.studentId, version: versions.get(enrollment.id) ?? 0 },
    };
  }

  /** The placement that was named; for externship hours without a name, the one that runs on that day. */
  private async placementMeant(actor: Actor, enrollment: EnrollmentRow, said: LogHoursInput): Promise<PlacementRow | null> {
    const all = await this.placements.ofEnrollments(serverScope(actor.schoolId), [enrollment.id]);
    if (said.placementId) return all.find(({ id }) => id === said.placementId) ?? null;
    if (said.category !== 'externship') return null;
    const running = all.filter(({ status }) => status === 'active' || status === 'confirmed');
    return running.find(({ startsOn, endsOn }) => startsOn <= said.date && said.date <= endsOn) ?? null;
  }
}

function candidateOf(actor: Actor, enrollment: EnrollmentRow, said: LogHoursInput, placement: PlacementRow | null, site: SiteRow | null, zone: string): HoursCandidate {
  const meant = { ...said, enrollmentId: enrollment.id, placementId: placement?.id ?? null };
  const about = { studentId: enrollment.studentId, siteId: site?.id ?? null, zone, source: sources[actor.role] ?? 'staff' };
  return candidateFromInput(meant, about, localTimeToInstant);
}
