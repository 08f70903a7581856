import { Injectable } from '@nestjs/common';
import { bestRoute, flattenFindings, nextStep, verdicts, type NextStep, type PathFacts } from '@practicum/domain';
import { EligibilityLoader, type AssessedCredential } from '../eligibility/index.js';
import { EnrollmentsOfStudentLoader, StudentLoader, type EnrollmentRow, type StudentRow } from '../enrollment/index.js';
import { ClaimRepository, EnrollmentHoursLoader, TimeEntryRepository, type ClaimRow } from '../hours/index.js';
import type { Door } from '../platform/access/door.js';
import { PlacementsOfEnrollmentLoader, type PlacementRow } from '../placement/index.js';
import { SchoolDay } from '../school/index.js';
import { SiteLoader } from '../site/index.js';
import { ProcedureEntryRepository, TalliesLoader, type TallyRow } from '../skills/index.js';
import { LivingCertificationsLoader } from './certification.loader.js';

/** What a student's own page is made of. */
export interface Path {
  readonly student: StudentRow;
  readonly enrollment: EnrollmentRow;
  readonly placement: PlacementRow | null;
  readonly assessed: readonly AssessedCredential[];
  readonly openClaims: readonly ClaimRow[];
  readonly nextStep: NextStep;
}

const MOST_ENTRIES = 1000;
const openStatuses: readonly string[] = ['enrolled', 'on-leave', 'applied'];
const standing: readonly string[] = ['active', 'confirmed', 'proposed', 'completed', 'ended'];

/** Reads a student's own way to the exam, and the one thing to do next. */
@Injectable()
export class MyPathReader {
  constructor(
    private readonly student: StudentLoader,
    private readonly enrollmentsOf: EnrollmentsOfStudentLoader,
    private readonly placementsOf: PlacementsOfEnrollmentLoader,
    private readonly site: SiteLoader,
    private readonly eligibility: EligibilityLoader,
    private readonly hours: EnrollmentHoursLoader,
    private readonly claims: ClaimRepository,
    private readonly entries: TimeEntryRepository,
    private readonly procedures: ProcedureEntryRepository,
    private readonly tallies: TalliesLoader,
    private readonly living: LivingCertificationsLoader,
    private readonly day: SchoolDay,
  ) {}

  /** The path of whoever is at the door; null where they are no student, or in no program. */
  async of(door: Door): Promise<Path | null> {
    await door.open();
    const { studentId } = door.actor;
    if (studentId === null) return null;
    const [student, enrollments, openClaims] = await Promise.all([this.student.load(door, studentId), this.enrollmentsOf.load(door, studentId), this.claims.open(door, studentId)]);
    const enrollment = enrollments?.find(({ status }) => openStatuses.includes(status)) ?? enrollments?.[0];
    if (!student || !enrollment) return null;
    const [placements, assessed] = await Promise.all([this.placementsOf.load(door, enrollment.id), this.eligibility.load(door, enrollment.id)]);
    const placement = placementOf(placements ?? []);
    const facts = await this.factsOf(door, enrollment, placement, assessed ?? []);
    return { student, enrollment, placement, assessed: assessed ?? [], openClaims, nextStep: nextStep({ ...facts, openClaims: openClaims.length }) };
  }

  private async factsOf(door: Door, { id }: EnrollmentRow, placement: PlacementRow | null, assessed: readonly AssessedCredential[]): Promise<Omit<PathFacts, 'openClaims'>> {
    const held = placement?.status === 'active' || placement?.status === 'confirmed' ? placement : null;
    const [hours, returned, returnedProcedures, tallies, certified, site, today] = await Promise.all([
      this.hours.load(door, id), this.entries.ofEnrollment(door, id, 'returned', { after: null, limit: 1 }), this.returnedProcedures(door, id),
      this.tallies.load(door, id), this.living.load(door, id), held && this.site.load(door, held.siteId), this.day.today(door.actor),
    ]);
    const byVerdict = assessed.toSorted((a, b) => verdicts.indexOf(a.shown.verdict) - verdicts.indexOf(b.shown.verdict));
    const nearest = byVerdict[0];
    return {
      today, returnedProcedures,
      certified: (certified ?? []).length > 0,
      returnedEntries: returned[0]?.totalCount ?? 0,
      placement: held && site ? { startsOn: held.startsOn, siteName: site.name } : null,
      leftToWorkMinutes: hours ? Math.max(0, hours.neededMinutes - hours.creditedMinutes - hours.pendingMinutes) : 0,
      pendingMinutes: hours?.pendingMinutes ?? 0,
      proceduresShort: nearest ? proceduresShort(nearest, tallies ?? []) : 0,
      // Nobody is certified from rules that the school has not confirmed, so nobody waits for that.
      verdict: byVerdict.find(({ editionConfirmed }) => editionConfirmed)?.shown.verdict ?? null,
    };
  }

  /** Those returned that were not logged anew: a returned procedure is not corrected but said again. */
  private async returnedProcedures(door: Door, enrollmentId: string): Promise<number> {
    const all = await this.procedures.ofEnrollment(door, enrollmentId, { after: null, limit: MOST_ENTRIES });
    const standing = new Set(all.filter(({ status }) => status !== 'returned').map(({ procedure, clinicalDate }) => `${procedure} ${clinicalDate}`));
    return all.filter(({ status, procedure, clinicalDate }) => status === 'returned' && !standing.has(`${procedure} ${clinicalDate}`)).length;
  }
}

/** The placement to speak of: the one that runs, else the one to come, else the last one. */
function placementOf(placements: readonly PlacementRow[]): PlacementRow | null {
  const rank = ({ status }: PlacementRow): number => standing.indexOf(status);
  return placements.filter((one) => rank(one) >= 0).toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Procedures that the nearest route still asks for when everything that waits is signed. */
function proceduresShort({ shown }: AssessedCredential, tallies: readonly TallyRow[]): number {
  const best = bestRoute(shown);
  return (best ? flattenFindings(best) : []).reduce((sum, { status, rule, have = 0, need = 0 }) => {
    if (status !== 'unmet' || rule?.kind !== 'procedureCount') return sum;
    const waiting = tallies.filter(({ procedure }) => rule.procedures.includes(procedure)).reduce((total, tally) => total + tally.waiting, 0);
    return sum + Math.max(0, need - have - waiting);
  }, 0);
}
