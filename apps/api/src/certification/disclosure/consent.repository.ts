import { Injectable } from '@nestjs/common';
import type { Consent, ConsentRequest, DisclosurePurpose, Instant } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../../platform/database/unit-of-work.js';

/** A consent as the row tells it. */
export interface ConsentRow extends Consent {
  readonly studentId: string;
  readonly purpose: DisclosurePurpose;
  readonly givenAt: Instant;
}

/** What staff asked of a student, with the answer. */
export interface ConsentRequestRow extends ConsentRequest {
  readonly certificationId: string;
  readonly purpose: DisclosurePurpose;
  readonly by: string;
  readonly at: Instant;
}

/** Consents of students, and what staff asked of them. */
@Injectable()
export class ConsentRepository {
  constructor(private readonly scoped: Scoped) {}

  /** The latest first. */
  ofStudents(asking: Asking, studentIds: readonly string[]): Promise<readonly ConsentRow[]> {
    return this.scoped.read<ConsentRow>(asking, { name: 'consents-of-students', text: `${CONSENTS} and c.student_id = any($1) order by c.at desc, c.id desc`, values: [studentIds] });
  }

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly ConsentRow[]> {
    return this.scoped.read<ConsentRow>(asking, { name: 'consents-by-id', text: `${CONSENTS} and c.id = any($1)`, values: [ids] });
  }

  /** The latest first. */
  requestsOfStudents(asking: Asking, studentIds: readonly string[]): Promise<readonly ConsentRequestRow[]> {
    return this.scoped.read<ConsentRequestRow>(asking, { name: 'consent-requests-of-students', text: `${REQUESTS} and q.student_id = any($1) order by q.at desc, q.id desc`, values: [studentIds] });
  }

  requestsByIds(asking: Asking, ids: readonly string[]): Promise<readonly ConsentRequestRow[]> {
    return this.scoped.read<ConsentRequestRow>(asking, { name: 'consent-requests-by-id', text: `${REQUESTS} and q.id = any($1)`, values: [ids] });
  }

  async give(within: Transaction, one: Omit<ConsentRow, 'withdrawnAt'> & { readonly schoolId: string; readonly byAccount: string; readonly byName: string }): Promise<void> {
    await within.query({
      text: 'insert into disclosure_consent (school_id, id, student_id, body, records, purpose, until, by_account, by_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      values: [one.schoolId, one.id, one.studentId, one.body, one.records, one.purpose, one.until, one.byAccount, one.byName, one.givenAt],
    });
  }

  /** False where it was taken back before. */
  async withdraw(within: Transaction, schoolId: string, { id, studentId }: Pick<ConsentRow, 'id' | 'studentId'>, at: Instant): Promise<boolean> {
    const done = await within.query({
      text: 'insert into disclosure_consent_withdrawal (school_id, consent_id, student_id, at) values ($1, $2, $3, $4) on conflict do nothing returning consent_id', values: [schoolId, id, studentId, at],
    });
    return done.length > 0;
  }

  async ask(within: Transaction, one: Omit<ConsentRequestRow, 'answer'> & { readonly schoolId: string; readonly byAccount: string }): Promise<void> {
    await within.query({
      text: 'insert into consent_request (school_id, id, student_id, certification_id, body, records, purpose, by_account, by_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      values: [one.schoolId, one.id, one.studentId, one.certificationId, one.body, one.records, one.purpose, one.byAccount, one.by, one.at],
    });
  }

  /** False where it was answered before. */
  async answer(within: Transaction, schoolId: string, { id, studentId }: Pick<ConsentRequestRow, 'id' | 'studentId'>, answer: 'given' | 'declined', at: Instant): Promise<boolean> {
    const done = await within.query({
      text: 'insert into consent_request_answer (school_id, request_id, student_id, answer, at) values ($1, $2, $3, $4, $5) on conflict do nothing returning request_id',
      values: [schoolId, id, studentId, answer, at],
    });
    return done.length > 0;
  }
}

const CONSENTS = `select c.id, c.student_id as "studentId", c.body, c.records, c.purpose, c.until, c.at as "givenAt", w.at as "withdrawnAt"
  from disclosure_consent c left join disclosure_consent_withdrawal w on w.school_id = c.school_id and w.consent_id = c.id where c.school_id = app_school()`;
const REQUESTS = `select q.id, q.student_id as "studentId", q.certification_id as "certificationId", q.body, q.records, q.purpose, q.by_name as by, q.at, a.answer
  from consent_request q left join consent_request_answer a on a.school_id = q.school_id and a.request_id = q.id where q.school_id = app_school()`;
