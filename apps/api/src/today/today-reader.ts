import { Injectable } from '@nestjs/common';
import { decidedActions, exceptionSentence, heldResultSays } from '@practicum/copy';
import { bestRoute, openIn, type HoursException, type LocalDate } from '@practicum/domain';
import { CandidateReader, type AssessedCandidate } from '../certification/index.js';
import { HeldResultReader } from '../eligibility/index.js';
import { EnrollmentRepository, StudentRepository, type CohortRow, type EnrollmentRow } from '../enrollment/index.js';
import { ClaimRepository, EnrollmentHoursLoader, openClaimPart, TimeEntryRepository } from '../hours/index.js';
import { Door } from '../platform/access/door.js';
import { PlacementRepository } from '../placement/index.js';
import { ProgramRepository, type ProgramRow } from '../program/index.js';
import { SiteRepository } from '../site/index.js';
import { eligibilitySentence } from './requirement-waits.js';
import type { TodayRead, Waits } from './today-board.js';
import { TodayRepository } from './today.repository.js';

const MOST_SITES = 500;
/** More than are shown, so that what is put off leaves room for the next. */
const MOST_LOOKS = 30;

/** Reads everything that Today is made of: the whole school at once, and no entry twice. */
@Injectable()
export class TodayReader {
  constructor(
    private readonly enrollments: EnrollmentRepository,
    private readonly students: StudentRepository,
    private readonly hours: EnrollmentHoursLoader,
    private readonly entries: TimeEntryRepository,
    private readonly claims: ClaimRepository,
    private readonly candidates: CandidateReader,
    private readonly held: HeldResultReader,
    private readonly placements: PlacementRepository,
    private readonly sites: SiteRepository,
    private readonly programs: ProgramRepository,
    private readonly mine: TodayRepository,
  ) {}

  async read(door: Door, on: LocalDate, cohorts: readonly CohortRow[]): Promise<TodayRead & { readonly candidates: readonly AssessedCandidate[] }> {
    const { role, locale } = door.actor;
    const [rows, candidates, looks, claims, unplaced, waiting, sites, programs, putOff, decided, held] = await Promise.all([
      this.enrollments.studyingOrDone(door, null), this.candidates.of(door, null), this.looksOf(door), this.claims.open(door), this.placements.unplaced(door), this.entries.waiting(door), this.sitesOn(door, on),
      this.programs.all(door), this.mine.putOffOn(door, on), this.mine.decidedOn(door, on, decidedActions),
      this.held.of(door, null, on),
    ]);
    const names = new Map((await this.students.byIds(door, [...new Set([...rows, ...looks, ...claims, ...held].map(({ studentId }) => studentId))])).map(({ id, name }) => [id, name]));
    const byId = new Map(rows.map((row) => [row.id, row]));
    const nameOf = (studentId: string): string => names.get(studentId) ?? '';
    const detailOf = whereTheyBelong(programs, cohorts);
    const training = await Promise.all(rows.filter(({ status }) => status === 'enrolled').map(async (row) => ({ row, name: nameOf(row.studentId), detail: detailOf(row), hours: await this.hours.load(door, row.id) })));
    const candidateWaits = (one: AssessedCandidate): Waits => ({
      ...waitsOf(one, byId.get(one.enrollmentId), nameOf(one.assessed.studentId), eligibilitySentence(one, locale)), detail: detailOf(byId.get(one.enrollmentId)),
    });
    return {
      on, role, locale, training, candidates, waiting, sites, putOff, decided,
      looks: looks.map((look) => ({ ...look, name: nameOf(look.studentId), detail: detailOf(byId.get(look.enrollmentId)) })),
      claims: claims.map((claim) => ({ id: claim.id, name: nameOf(claim.studentId), studentId: claim.studentId, says: `${openClaimPart(claim, locale).said}` })),
      held: held.map((one) => {
        const { enrollmentId, studentId, credential, daysLeft } = one;
        const says = heldResultSays(locale, { ...one, openCount: one.open.length });
        return { id: `held-${enrollmentId}-${credential}`, name: nameOf(studentId), says, studentId, enrollmentId, daysLeft, detail: detailOf(byId.get(enrollmentId)) };
      }),
      decisions: candidates.filter(waitsForPersonAlone).map(candidateWaits),
      ready: candidates.filter(({ verdict, editionConfirmed }) => verdict === 'eligible' && editionConfirmed).map((one) => ({ ...candidateWaits(one), credential: one.credential })),
      unplaced: unplaced.map(({ enrollmentId, neededMinutes }) => {
        const row = byId.get(enrollmentId);
        return { id: `unplaced-${enrollmentId}`, name: nameOf(row?.studentId ?? ''), says: '', studentId: row?.studentId ?? '', detail: detailOf(row), enrollmentId, neededMinutes };
      }),
    };
  }

  private async looksOf(door: Door): Promise<readonly (Waits & { readonly enrollmentId: string })[]> {
    const entries = await this.entries.awaitingLook(door, { after: null, limit: MOST_LOOKS });
    const exceptions = await this.entries.exceptionsOf(door, entries.map(({ id }) => id));
    return entries.map(({ id, studentId, enrollmentId }) => {
      const open = exceptions.filter((one) => one.timeEntryId === id && one.decision === null);
      // The figures were written by the rule of the same code.
      const says = open.map(({ code, figures }) => exceptionSentence(door.actor.locale, { code, ...figures } as HoursException)).join(' ');
      return { id: `look-${id}`, name: '', says, studentId, enrollmentId, timeEntryId: id };
    });
  }

  private async sitesOn(door: Door, on: LocalDate): Promise<TodayRead['sites']> {
    const sites = await this.sites.listed(door, { search: null, after: null, limit: MOST_SITES });
    const placed = new Map((await this.placements.placedOn(door, sites.map(({ id }) => id), on)).map(({ siteId, count }) => [siteId, count]));
    return sites.map((site) => ({ site, placed: placed.get(site.id) ?? 0 }));
  }
}

// The cohort first: it is what a coordinator knows students by, and a long program name would push it out of the row.
function whereTheyBelong(programs: readonly ProgramRow[], cohorts: readonly CohortRow[]): (row: EnrollmentRow | undefined) => string | null {
  const program = new Map(programs.map(({ id, name }) => [id, name]));
  const cohort = new Map(cohorts.map(({ id, name }) => [id, name]));
  return (row) => (row ? [row.cohortId && cohort.get(row.cohortId), program.get(row.programId)].filter(Boolean).join(' · ') || null : null);
}

function waitsOf(one: AssessedCandidate, row: EnrollmentRow | undefined, name: string, says: string): Waits {
  return { id: `${one.enrollmentId}-${one.credential}`, name, says, studentId: one.assessed.studentId, enrollmentId: one.enrollmentId, cohortId: row?.cohortId ?? null };
}

// Nothing but a person stands between this student and the exam.
function waitsForPersonAlone({ verdict, assessed }: AssessedCandidate): boolean {
  const best = bestRoute(assessed.shown);
  return verdict === 'needs-person' && best !== undefined && openIn(best).every(({ status }) => status === 'needs-person');
}

