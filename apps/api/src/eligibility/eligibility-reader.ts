import { Injectable } from '@nestjs/common';
import { assessBy, assessOn, mondayOf, type AssessmentBasis, type CredentialBasis, type Decision, type Edition, type LocalDate, type ProofTree, type StudentRecord } from '@practicum/domain';
import { RuleBooks, type RuleBook } from '../editions/index.js';
import { EnrollmentRepository, type EnrollmentRow } from '../enrollment/index.js';
import { HourTotalRepository, type TotalsRow } from '../hours/index.js';
import type { Asking } from '../platform/database/unit-of-work.js';
import { PlacementRepository, type PlacementRow } from '../placement/index.js';
import { ProgramRepository } from '../program/index.js';
import { DecisionRepository, type DecisionRow } from './decision.repository.js';
import { comingOf } from './coming-of-student.js';
import { RecordRepository } from './record.repository.js';
import { cutMonths, everyMonth, studentRecordOf } from './student-record.js';

/** One student held against one credential on one day, with everything that the proof stands on. */
export interface AssessedCredential {
  readonly enrollmentId: string;
  readonly studentId: string;
  readonly credential: string;
  readonly edition: Edition;
  readonly editionConfirmed: boolean;
  readonly record: StudentRecord;
  readonly decisions: readonly Decision[];
  readonly decisionRows: readonly DecisionRow[];
  readonly proof: ProofTree;
  /** The same proof as the school's pages tell it: by the routes that the program prepares for. */
  readonly shown: ProofTree;
  readonly on: LocalDate;
}

/** How to look: on which day, whether what is planned is projected, and by which rules. */
export interface HowToLook {
  readonly today: LocalDate;
  readonly on?: LocalDate | undefined;
  /** True unless said: the plan serves `projected` only. */
  readonly plan?: boolean;
  /** Hours told day by day instead of as totals of a month: right for any other day, too. */
  readonly dayByDay?: boolean;
  /** One credential instead of those of the program. */
  readonly credential?: string | undefined;
  /** An edition to judge that credential by, instead of the one in force. */
  readonly by?: Edition | undefined;
}

/** Reads records, decisions and plans of many students at once and holds them against the rules in force. */
@Injectable()
export class EligibilityReader {
  constructor(
    private readonly enrollments: EnrollmentRepository,
    private readonly programs: ProgramRepository,
    private readonly placements: PlacementRepository,
    private readonly totals: HourTotalRepository,
    private readonly records: RecordRepository,
    private readonly decisions: DecisionRepository,
    private readonly books: RuleBooks,
  ) {}

  /** For each enrollment, each credential of its program that the school has rules for, in the program's order. */
  async proofsOf(asking: Asking, enrollmentIds: readonly string[], how: HowToLook): Promise<readonly AssessedCredential[]> {
    const gathered = await this.gather(asking, enrollmentIds, how);
    return gathered.flatMap((one) => assessed(one, how.on ?? how.today, how.by));
  }

  /** What one enrollment is held against its credentials with, on any day; null where there is no such enrollment. */
  async basisOf(asking: Asking, enrollmentId: string, how: Pick<HowToLook, 'today' | 'credential'>): Promise<AssessmentBasis | null> {
    const [gathered] = await this.gather(asking, [enrollmentId], { ...how, dayByDay: true });
    return gathered?.basis ?? null;
  }

  private async gather(asking: Asking, enrollmentIds: readonly string[], how: HowToLook): Promise<readonly Gathered[]> {
    const { today, on = today, plan = true, dayByDay = false } = how;
    const enrollments = await this.enrollments.byIds(asking, enrollmentIds);
    if (enrollments.length === 0) return [];
    const ids = enrollments.map(({ id }) => id);
    const [programs, rows, decisions, book, placements, totals] = await Promise.all([
      this.programs.byIds(asking, [...new Set(enrollments.map(({ programId }) => programId))]),
      this.records.ofStudents(asking, [...new Set(enrollments.map(({ studentId }) => studentId))], dayByDay ? everyMonth(today) : cutMonths(on, today)),
      this.decisions.ofEnrollments(asking, ids),
      this.books.of(asking),
      plan ? this.placements.ofEnrollments(asking, ids) : [],
      plan ? this.totals.ofEnrollments(asking, ids, mondayOf(today), today) : [],
    ]);
    const known: Known = {
      today, decisions, book, placements, totals,
      credentials: new Map(programs.map(({ id, credentials }) => [id, how.credential === undefined ? credentials : [how.credential]])),
      records: new Map(rows.map((row) => [row.studentId, studentRecordOf(row, today)])),
    };
    return enrollments.flatMap((enrollment) => gatheredOf(enrollment, known) ?? []);
  }
}

interface Known {
  readonly today: LocalDate;
  readonly credentials: ReadonlyMap<string, readonly string[]>;
  readonly records: ReadonlyMap<string, StudentRecord>;
  readonly decisions: readonly DecisionRow[];
  readonly book: RuleBook;
  readonly placements: readonly PlacementRow[];
  readonly totals: readonly TotalsRow[];
}

/** An enrollment with what it is judged by, and the rows behind it. */
interface Gathered {
  readonly enrollment: EnrollmentRow;
  readonly basis: AssessmentBasis;
  readonly decisions: readonly DecisionRow[];
  readonly book: RuleBook;
}

function gatheredOf(enrollment: EnrollmentRow, known: Known): Gathered | undefined {
  const { today, book } = known;
  const record = known.records.get(enrollment.studentId);
  if (!record) return undefined;
  const totals = enrollment.status === 'enrolled' ? known.totals.find(({ id }) => id === enrollment.id) : undefined;
  const coming = totals ? comingOf(totals, known.placements.filter(({ enrollmentId }) => enrollmentId === enrollment.id), today) : null;
  const decisions = known.decisions.filter(({ enrollmentId }) => enrollmentId === enrollment.id);
  const credentials = (known.credentials.get(enrollment.programId) ?? []).map((credential): CredentialBasis => ({
    credential, editions: book.judging(credential).map((rules) => ({ rules, decisions: decidedUnder(decisions, credential, rules).map(asDecision) })),
  }));
  return { enrollment, decisions, book, basis: { today, record, coming, curriculumSince: enrollment.curriculumSince, credentials } };
}

function assessed({ enrollment, basis, decisions, book }: Gathered, on: LocalDate, chosen: Edition | undefined): readonly AssessedCredential[] {
  const { id: enrollmentId, studentId } = enrollment;
  return basis.credentials.flatMap((one) => {
    const { credential } = one;
    const answer = chosen ? assessBy(basis, { rules: chosen, decisions: decidedUnder(decisions, credential, chosen).map(asDecision) }, on) : assessOn(basis, one, on);
    if (!answer) return [];
    const { by, proof, shown } = answer;
    const { rules: edition } = by;
    const editionConfirmed = book.confirmation(credential, edition.edition) !== undefined;
    return [{ enrollmentId, studentId, credential, edition, editionConfirmed, record: basis.record, decisions: by.decisions, decisionRows: decidedUnder(decisions, credential, edition), proof, shown, on }];
  });
}

function decidedUnder(decisions: readonly DecisionRow[], credential: string, { edition }: Edition): readonly DecisionRow[] {
  return decisions.filter((one) => one.credential === credential && one.edition === edition);
}

function asDecision({ path, decision, by, on, reason, evidence }: DecisionRow): Decision {
  return { requirement: path, decision, by, on, why: reason, ...(evidence.length > 0 && { evidence }) };
}
