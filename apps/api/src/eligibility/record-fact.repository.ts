import { Injectable } from '@nestjs/common';
import type { Instant, RecordSection } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** A fact of the record that somebody entered. */
export interface RecordFactRow {
  readonly id: string;
  readonly studentId: string;
  readonly section: RecordSection;
  readonly fact: Readonly<Record<string, unknown>>;
  readonly recordedBy: string | null;
  readonly at: Instant;
}

/** Who writes, and when. */
export interface FactWriting {
  readonly schoolId: string;
  readonly accountId: string;
  readonly at: Instant;
}

const FACTS = `select f.id, f.student_id as "studentId", f.section, f.fact, a.display_name as "recordedBy", f.at
  from record_fact f left join account a on a.id = f.recorded_by
  where f.school_id = app_school() and not exists (select 1 from record_fact_withdrawal w where w.school_id = f.school_id and w.fact_id = f.id)`;

/** The only place that asks for facts kept by hand; they are added and withdrawn, never changed. */
@Injectable()
export class RecordFactRepository {
  constructor(private readonly scoped: Scoped) {}

  ofStudents(asking: Asking, studentIds: readonly string[]): Promise<readonly RecordFactRow[]> {
    return this.scoped.read<RecordFactRow>(asking, { name: 'record-facts', text: `${FACTS} and f.student_id = any($1) order by f.section, f.at, f.id`, values: [studentIds] });
  }

  async byId(asking: Asking, id: string): Promise<RecordFactRow | null> {
    const [found] = await this.scoped.read<RecordFactRow>(asking, { name: 'record-fact-by-id', text: `${FACTS} and f.id = $1`, values: [id] });
    return found ?? null;
  }

  async add(transaction: Transaction, { schoolId, accountId, at }: FactWriting, fact: Pick<RecordFactRow, 'id' | 'studentId' | 'section' | 'fact'>): Promise<void> {
    await transaction.query({
      text: 'insert into record_fact (school_id, id, student_id, section, fact, recorded_by, at) values ($1, $2, $3, $4, $5, $6, $7)',
      values: [schoolId, fact.id, fact.studentId, fact.section, JSON.stringify(fact.fact), accountId, at],
    });
  }

  async withdraw(transaction: Transaction, { schoolId, accountId, at }: FactWriting, fact: Pick<RecordFactRow, 'id' | 'studentId'>, reason: string): Promise<void> {
    await transaction.query({
      text: 'insert into record_fact_withdrawal (school_id, fact_id, student_id, reason, by_account, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
      values: [schoolId, fact.id, fact.studentId, reason, accountId, at],
    });
  }
}
