import { Injectable } from '@nestjs/common';
import type { Instant, ReleaseDeadlineInput } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';
import type { FactWriting } from './record-fact.repository.js';

/** An enrollment whose student has passed an exam. */
export interface PassRow {
  readonly enrollmentId: string;
  readonly credential: string;
}

/** How long the school counts until a body drops a held result. */
export interface DeadlineRow {
  readonly body: string;
  readonly days: number;
  /** The page or letter that says so. */
  readonly against: string;
  readonly setBy: string | null;
  readonly at: Instant;
}

// A student's latest enrollment stands for the exam, for the pass is the student's.
const PASSES = `select distinct on (f.student_id, f.fact ->> 'credential') e.id as "enrollmentId", f.fact ->> 'credential' as credential
  from record_fact f join enrollment e on e.school_id = f.school_id and e.student_id = f.student_id
  where f.school_id = app_school() and f.section = 'exams' and f.fact ->> 'result' = 'passed' and f.fact ->> 'credential' = any($1)
    and e.status <> 'applied' and ($2::uuid[] is null or e.id = any($2))
    and not exists (select 1 from record_fact_withdrawal w where w.school_id = f.school_id and w.fact_id = f.id)
  order by f.student_id, f.fact ->> 'credential', e.started_on desc, e.id`;

const DEADLINES = `select distinct on (d.body) d.body, d.days, d.against, a.display_name as "setBy", d.at
  from release_deadline d left join account a on a.id = d.set_by where d.school_id = app_school() order by d.body, d.at desc, d.id desc`;

/** The only place that asks who has passed an exam that a school releases, and that keeps the school's deadlines. */
@Injectable()
export class HeldResultRepository {
  constructor(private readonly scoped: Scoped) {}

  /** Of some enrollments; null: of the whole school. */
  passes(asking: Asking, credentials: readonly string[], enrollmentIds: readonly string[] | null): Promise<readonly PassRow[]> {
    return this.scoped.read<PassRow>(asking, { name: 'exam-passes', text: PASSES, values: [credentials, enrollmentIds] });
  }

  deadlines(asking: Asking): Promise<readonly DeadlineRow[]> {
    return this.scoped.read<DeadlineRow>(asking, { name: 'release-deadlines', text: DEADLINES });
  }

  async setDeadline(transaction: Transaction, { schoolId, accountId, at }: FactWriting, id: string, { body, days, against }: ReleaseDeadlineInput): Promise<void> {
    await transaction.query({
      text: 'insert into release_deadline (school_id, id, body, days, against, set_by, at) values ($1, $2, $3, $4, $5, $6, $7)',
      values: [schoolId, id, body, days, against, accountId, at],
    });
  }
}
