import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** A person's decision about a requirement, as it stands. */
export interface DecisionRow {
  readonly id: string;
  readonly enrollmentId: string;
  readonly credential: string;
  readonly edition: string;
  readonly path: string;
  readonly decision: 'accepted' | 'waived';
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly by: string;
  readonly on: LocalDate;
}

/** A decision to be written down. */
export interface NewDecision extends Omit<DecisionRow, 'evidence'> {
  readonly schoolId: string;
  readonly studentId: string;
  readonly route: string;
  readonly byAccount: string;
  readonly at: Instant;
}

/** The only place that asks for decisions on requirements. */
@Injectable()
export class DecisionRepository {
  constructor(private readonly scoped: Scoped) {}

  /** Decisions that nobody has withdrawn, oldest first. */
  ofEnrollments(asking: Asking, enrollmentIds: readonly string[]): Promise<readonly DecisionRow[]> {
    return this.scoped.read<DecisionRow>(asking, {
      name: 'requirement-decisions',
      text: `select d.id, d.enrollment_id as "enrollmentId", d.credential, d.edition, d.path, d.decision, d.reason, d.evidence, d.by_name as "by", d.decided_on as "on"
        from requirement_decision d where d.school_id = app_school() and d.enrollment_id = any($1)
          and not exists (select 1 from requirement_decision_withdrawal w where w.school_id = d.school_id and w.decision_id = d.id) order by d.at, d.id`,
      values: [enrollmentIds],
    });
  }

  async add(transaction: Transaction, decision: NewDecision): Promise<void> {
    const { schoolId, id, enrollmentId, studentId, credential, edition, route, path, reason, byAccount, by, on, at } = decision;
    await transaction.query({
      text: `insert into requirement_decision (school_id, id, enrollment_id, student_id, credential, edition, route, path, decision, reason, by_account, by_name, decided_on, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      values: [schoolId, id, enrollmentId, studentId, credential, edition, route, path, decision.decision, reason, byAccount, by, on, at],
    });
  }

  /** A decision that nobody has withdrawn yet. */
  async toWithdraw(transaction: Transaction, id: string): Promise<{ readonly enrollmentId: string; readonly studentId: string; readonly byAccount: string | null; readonly on: LocalDate } | null> {
    const [found] = await transaction.query<{ enrollmentId: string; studentId: string; byAccount: string | null; on: LocalDate }>({
      text: `select d.enrollment_id as "enrollmentId", d.student_id as "studentId", d.by_account as "byAccount", d.decided_on as "on" from requirement_decision d
        where d.school_id = app_school() and d.id = $1
          and not exists (select 1 from requirement_decision_withdrawal w where w.school_id = d.school_id and w.decision_id = d.id)`,
      values: [id],
    });
    return found ?? null;
  }

  async withdraw(transaction: Transaction, { schoolId, byAccount, at }: Pick<NewDecision, 'schoolId' | 'byAccount' | 'at'>, decision: Pick<NewDecision, 'id' | 'studentId'>): Promise<void> {
    await transaction.query({
      text: 'insert into requirement_decision_withdrawal (school_id, decision_id, student_id, by_account, at) values ($1, $2, $3, $4, $5)',
      values: [schoolId, decision.id, decision.studentId, byAccount, at],
    });
  }
}
