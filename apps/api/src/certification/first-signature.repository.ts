import { Injectable } from '@nestjs/common';
import type { FirstSignatureEnd, Instant, LocalDate, SignerCapacity } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** The first of two signatures under one student, as the row tells it. */
export interface FirstSignatureRow {
  readonly id: string;
  readonly batchId: string;
  readonly enrollmentId: string;
  readonly studentId: string;
  readonly credential: string;
  readonly edition: string;
  readonly route: string;
  /** Digest of what the signer saw. */
  readonly seen: string;
  readonly signedOn: LocalDate;
  readonly byAccount: string;
  readonly byName: string;
  readonly byRole: SignerCapacity;
  readonly at: Instant;
  /** When the student left the batch; null while it waits. */
  readonly leftAt: Instant | null;
}

/** Who ended it, and when. */
export interface Ending {
  readonly how: FirstSignatureEnd;
  readonly schoolId: string;
  readonly byAccount: string;
  readonly byName: string;
  readonly at: Instant;
}

/** First signatures that wait for the second, and how they ended. */
@Injectable()
export class FirstSignatureRepository {
  constructor(private readonly scoped: Scoped) {}

  /** All that wait, the oldest batch first. */
  waiting(asking: Asking): Promise<readonly FirstSignatureRow[]> {
    return this.scoped.read<FirstSignatureRow>(asking, { name: 'first-signatures-waiting', text: `${WAITING} order by f.at, f.id` });
  }

  waitingOf(asking: Asking, enrollmentIds: readonly string[]): Promise<readonly FirstSignatureRow[]> {
    return this.scoped.read<FirstSignatureRow>(asking, { name: 'first-signatures-of', text: `${WAITING} and f.enrollment_id = any($1)`, values: [enrollmentIds] });
  }

  /** The same inside a transaction that holds the enrollments. */
  waitingWithin(within: Transaction, enrollmentIds: readonly string[]): Promise<readonly FirstSignatureRow[]> {
    return within.query<FirstSignatureRow>({ text: `${WAITING} and f.enrollment_id = any($1)`, values: [enrollmentIds] });
  }

  /** Those of students who left a batch since then and whom nobody signed for anew. */
  left(asking: Asking, since: Instant): Promise<readonly FirstSignatureRow[]> {
    return this.scoped.read<FirstSignatureRow>(asking, { name: 'first-signatures-left', text: LEFT, values: [since] });
  }

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly FirstSignatureRow[]> {
    return this.scoped.read<FirstSignatureRow>(asking, { name: 'first-signatures-by-id', text: `${FIRST} and f.id = any($1)`, values: [ids] });
  }

  async add(within: Transaction, schoolId: string, one: Omit<FirstSignatureRow, 'leftAt'>): Promise<void> {
    await within.query({
      text: `insert into first_signature (school_id, id, batch_id, enrollment_id, student_id, credential, edition, route, seen, signed_on, by_account, by_name, by_role, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      values: [schoolId, one.id, one.batchId, one.enrollmentId, one.studentId, one.credential, one.edition, one.route, one.seen, one.signedOn, one.byAccount, one.byName, one.byRole, one.at],
    });
  }

  async end(within: Transaction, { id, studentId }: Pick<FirstSignatureRow, 'id' | 'studentId'>, { how, schoolId, byAccount, byName, at }: Ending): Promise<void> {
    await within.query({
      text: 'insert into first_signature_end (school_id, first_signature_id, student_id, how, by_account, by_name, at) values ($1, $2, $3, $4, $5, $6, $7)',
      values: [schoolId, id, studentId, how, byAccount, byName, at],
    });
  }
}

const FIRST = `select f.id, f.batch_id as "batchId", f.enrollment_id as "enrollmentId", f.student_id as "studentId", f.credential, f.edition, f.route, f.seen, f.signed_on as "signedOn",
  f.by_account as "byAccount", f.by_name as "byName", f.by_role as "byRole", f.at, case when e.how = 'left' then e.at end as "leftAt"
  from first_signature f left join first_signature_end e on e.school_id = f.school_id and e.first_signature_id = f.id where f.school_id = app_school()`;
const WAITING = `${FIRST} and e.how is null`;
const LEFT = `${FIRST} and e.how = 'left' and e.at >= $1
  and not exists (select 1 from first_signature n where n.school_id = f.school_id and n.enrollment_id = f.enrollment_id and n.credential = f.credential and (n.at, n.id) > (f.at, f.id))
  and not exists (select 1 from certification c where c.school_id = f.school_id and c.enrollment_id = f.enrollment_id and c.credential = f.credential and (c.at, c.id) > (f.at, f.id)) order by e.at desc, f.id`;
