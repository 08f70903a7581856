import { Injectable } from '@nestjs/common';
import type { Instant } from '@practicum/domain';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';

/** Somebody who acted, by account and name. */
export interface Doing {
  readonly byAccount: string;
  readonly byName: string;
  readonly at: Instant;
}

/** A revocation with both people, as it is kept in the database and in the file outside it. Before there were two, nobody had asked. */
export interface RevocationRow extends Omit<Doing, 'byAccount'> {
  readonly certificationId: string;
  readonly number: string;
  readonly reason: string;
  readonly byAccount: string | null;
  readonly askedBy: string | null;
  readonly askedByName: string | null;
  readonly askedAt: Instant | null;
}

interface OfStudent {
  readonly schoolId: string;
  readonly studentId: string;
}

/** Requests to revoke, how they were dropped, and revocations. */
@Injectable()
export class RevocationRepository {
  constructor(private readonly scoped: Scoped) {}

  async ask(within: Transaction, one: OfStudent & Doing & { readonly id: string; readonly certificationId: string; readonly reason: string; readonly byRole: string }): Promise<void> {
    await within.query({
      text: 'insert into revocation_request (school_id, id, certification_id, student_id, reason, by_account, by_name, by_role, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      values: [one.schoolId, one.id, one.certificationId, one.studentId, one.reason, one.byAccount, one.byName, one.byRole, one.at],
    });
  }

  async drop(within: Transaction, one: OfStudent & Doing & { readonly requestId: string }): Promise<void> {
    await within.query({
      text: 'insert into revocation_request_drop (school_id, request_id, student_id, by_account, by_name, at) values ($1, $2, $3, $4, $5, $6)',
      values: [one.schoolId, one.requestId, one.studentId, one.byAccount, one.byName, one.at],
    });
  }

  async confirm(within: Transaction, { schoolId, studentId }: OfStudent, one: RevocationRow): Promise<void> {
    await within.query({
      text: `insert into revocation (school_id, certification_id, student_id, reason, by_account, by_name, at, asked_by, asked_by_name, asked_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      values: [schoolId, one.certificationId, studentId, one.reason, one.byAccount, one.byName, one.at, one.askedBy, one.askedByName, one.askedAt],
    });
  }

  /** Every school that there is: the server keeps the file of each. */
  schools(): Promise<readonly { readonly id: string; readonly slug: string }[]> {
    return this.scoped.read(serverScope(), { name: 'schools-with-revocations', text: 'select id, slug from school order by slug' });
  }

  /** All of a school, the oldest first. */
  ofSchool(schoolId: string): Promise<readonly RevocationRow[]> {
    return this.scoped.read<RevocationRow>(serverScope(schoolId), { name: 'revocations-of-school', text: OF_SCHOOL });
  }

  /**
   * Puts back what the database does not know any more, as it was; the whose it was comes from the certificate. What was put
   * back, by certification; a certificate that is not there is passed over, and so is an account.
   */
  async putBack(within: Transaction, schoolId: string, one: RevocationRow): Promise<readonly { readonly id: string; readonly studentId: string }[]> {
    return within.query<{ id: string; studentId: string }>({
      text: PUT_BACK, values: [schoolId, one.certificationId, one.reason, one.byAccount, one.byName, one.at, one.askedBy, one.askedByName, one.askedAt],
    });
  }
}

const OF_SCHOOL = `select r.certification_id as "certificationId", c.number, r.reason, r.by_account as "byAccount", r.by_name as "byName", r.at, r.asked_by as "askedBy",
  r.asked_by_name as "askedByName", r.asked_at as "askedAt" from revocation r join certification c on c.school_id = r.school_id and c.id = r.certification_id
  where r.school_id = app_school() order by r.at, r.certification_id`;
const PUT_BACK = `insert into revocation (school_id, certification_id, student_id, reason, by_account, by_name, at, asked_by, asked_by_name, asked_at)
  select c.school_id, c.id, c.student_id, $3, (select id from account where id = $4), $5, $6, (select id from account where id = $7), $8, $9
  from certification c where c.school_id = $1 and c.id = $2 on conflict (school_id, certification_id) do nothing returning certification_id as id, student_id as "studentId"`;
