import { Injectable } from '@nestjs/common';
import { editionOn } from '@practicum/credentials';
import { assess, mondayOf, type Decision, type Edition, type LocalDate, type ProofTree, type StudentRecord } from '@practicum/domain';
import { EnrollmentRepository, type EnrollmentRow } from '../enrollment/index.js';
import { HourTotalRepository, type TotalsRow } from '../hours/index.js';
import type { Asking } from '../platform/database/unit-of-work.js';
import { PlacementRepository, type PlacementRow } from '../placement/index.js';
import { ProgramRepository } from '../program/index.js';
import { DecisionRepository, type ConfirmationRow, type DecisionRow } from './decision.repository.js';
import { planOf } from './plan-of-student.js';
import { proofShown } from './route-shown.js';
import { RecordRepository } from './record.repository.js';
import { cutMonths, studentRecordOf } from './student-record.js';

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

/** How to look: on which day, whether what is planned is projected, and what is added to see what would be. */
export interface HowToLook {
  readonly today: LocalDate;
  readonly on?: LocalDate | undefined;
  /** True unless said: the plan serves `projected` only. */
  readonly plan?: boolean;
  readonly with?: ((record: StudentRecord) => StudentRecord) | undefined;
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
  ) {}

  /** For each enrollment, each credential of its program that the library has rules for, in the program's order. */
  async proofsOf(asking: Asking, enrollmentIds: readonly string[], how: HowToLook): Promise<readonly AssessedCredential[]> {
    const { today, on = today, plan = true } = how;
    const enrollments = await this.enrollments.byIds(asking, enrollmentIds);
    if (enrollments.length === 0) return [];
    const ids = enrollments.map(({ id }) => id);
    const [programs, rows, decisions, confirmed, placements, totals] = await Promise.all([
      this.programs.byIds(asking, [...new Set(enrollments.map(({ programId }) => programId))]),
      this.records.ofStudents(asking, [...new Set(enrollments.map(({ studentId }) => studentId))], cutMonths(on, today)),
      this.decisions.ofEnrollments(asking, ids),
      this.decisions.confirmations(asking),
      plan ? this.placements.ofEnrollments(asking, ids) : [],
      plan ? this.totals.ofEnrollments(asking, ids, mondayOf(today), today) : [],
    ]);
    const known: Known = {
      on, today, decisions, confirmed, placements, totals,
      credentials: new Map(programs.map(({ id, credentials }) => [id, credentials])),
      records: new Map(rows.map((row) => [row.studentId, (how.with ?? ((record) => record))(studentRecordOf(row, today))])),
    };
    return enrollments.flatMap((enrollment) => assessed(enrollment, known));
  }
}

interface Known {
  readonly on: LocalDate;
  readonly today: LocalDate;
  readonly credentials: ReadonlyMap<string, readonly string[]>;
  readonly records: ReadonlyMap<string, StudentRecord>;
  readonly decisions: readonly DecisionRow[];
  readonly confirmed: readonly ConfirmationRow[];
  readonly placements: readonly PlacementRow[];
  readonly totals: readonly TotalsRow[];
}

function assessed(enrollment: EnrollmentRow, known: Known): readonly AssessedCredential[] {
  const { id: enrollmentId, studentId } = enrollment;
  const record = known.records.get(studentId);
  if (!record) return [];
  const totals = known.totals.find(({ id }) => id === enrollmentId);
  const plan = totals && enrollment.status === 'enrolled' ? planOf(totals, known.placements.filter((one) => one.enrollmentId === enrollmentId), known.today) : undefined;
  return (known.credentials.get(enrollment.programId) ?? []).flatMap((credential) => {
    const edition = editionOn(credential, known.on);
    if (!edition) return [];
    const decisionRows = known.decisions.filter((one) => one.enrollmentId === enrollmentId && one.credential === credential && one.edition === edition.edition);
    const decisions = decisionRows.map(asDecision);
    const editionConfirmed = known.confirmed.some((one) => one.credential === credential && one.edition === edition.edition);
    const proof = assess(edition, record, known.on, { plan, decisions });
    return [{ enrollmentId, studentId, credential, edition, editionConfirmed, record, decisions, decisionRows, proof, shown: proofShown(proof, edition), on: known.on }];
  });
}

function asDecision({ path, decision, by, on, reason, evidence }: DecisionRow): Decision {
  return { requirement: path, decision, by, on, why: reason, ...(evidence.length > 0 && { evidence }) };
}
