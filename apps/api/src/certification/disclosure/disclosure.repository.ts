import { Injectable } from '@nestjs/common';
import type { DisclosedRecords, DisclosureWay, Instant, LocalDate } from '@practicum/domain';
import { serverScope } from '../../platform/database/scope.js';
import type { ReadToken } from '../../platform/school-token.js';
import { Scoped, type Asking, type Transaction } from '../../platform/database/unit-of-work.js';

/** One sending as the row tells it, with the certificate that went and when its link was opened. */
export interface DisclosureRow {
  readonly id: string;
  readonly studentId: string;
  readonly certificationId: string;
  readonly consentId: string;
  readonly body: string;
  readonly records: DisclosedRecords;
  readonly way: DisclosureWay;
  readonly expiresAt: Instant | null;
  readonly by: string;
  readonly at: Instant;
  readonly number: string;
  readonly credential: string;
  readonly openedAt: readonly Instant[];
}

/** What a link stands for: the sending, its consent, and the school that it comes from. */
export interface LinkedDisclosure {
  readonly id: string;
  readonly schoolId: string;
  readonly schoolName: string;
  readonly studentId: string;
  readonly number: string;
  readonly body: string;
  readonly records: DisclosedRecords;
  readonly expiresAt: Instant;
  readonly until: LocalDate;
  readonly withdrawnAt: Instant | null;
}

/** Sendings of students' records to bodies outside, and the links that open them. */
@Injectable()
export class DisclosureRepository {
  constructor(private readonly scoped: Scoped) {}

  /** The latest first. */
  ofStudents(asking: Asking, studentIds: readonly string[]): Promise<readonly DisclosureRow[]> {
    return this.scoped.read<DisclosureRow>(asking, { name: 'disclosures-of-students', text: OF_STUDENTS, values: [studentIds] });
  }

  async byToken({ schoolId, hash }: ReadToken): Promise<LinkedDisclosure | null> {
    const [found] = await this.scoped.read<LinkedDisclosure>(serverScope(schoolId), { name: 'disclosure-by-token', text: BY_TOKEN, values: [hash] });
    return found ?? null;
  }

  async add(within: Transaction, one: Omit<DisclosureRow, 'number' | 'credential' | 'openedAt'> & { readonly schoolId: string; readonly byAccount: string; readonly tokenHash: Buffer | null }): Promise<void> {
    await within.query({
      text: `insert into disclosure (school_id, id, student_id, certification_id, consent_id, body, records, way, token_hash, expires_at, by_account, by_name, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      values: [one.schoolId, one.id, one.studentId, one.certificationId, one.consentId, one.body, one.records, one.way, one.tokenHash, one.expiresAt, one.byAccount, one.by, one.at],
    });
  }

  /** Writes that the link was opened, once a minute at most, so that nobody fills the school's tables by pressing reload. */
  async opened({ schoolId, id, studentId }: Pick<LinkedDisclosure, 'schoolId' | 'id' | 'studentId'>, at: Instant): Promise<void> {
    await this.scoped.readAll(serverScope(schoolId), [{
      name: 'disclosure-opened',
      text: `insert into disclosure_opening (school_id, disclosure_id, student_id, at) values ($1, $2, $3, date_trunc('minute', $4::timestamptz)) on conflict do nothing`,
      values: [schoolId, id, studentId, at],
    }]);
  }
}

const OF_STUDENTS = `select d.id, d.student_id as "studentId", d.certification_id as "certificationId", d.consent_id as "consentId", d.body, d.records, d.way, d.expires_at as "expiresAt",
  d.by_name as by, d.at, c.number, c.credential,
  array(select to_char(o.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from disclosure_opening o where o.school_id = d.school_id and o.disclosure_id = d.id order by o.at) as "openedAt"
  from disclosure d join certification c on c.school_id = d.school_id and c.id = d.certification_id
  where d.school_id = app_school() and d.student_id = any($1) order by d.at desc, d.id desc`;
const BY_TOKEN = `select d.id, d.school_id as "schoolId", s.name as "schoolName", d.student_id as "studentId", c.number, d.body, d.records, d.expires_at as "expiresAt", k.until, w.at as "withdrawnAt"
  from disclosure d join school s on s.id = d.school_id join certification c on c.school_id = d.school_id and c.id = d.certification_id
  join disclosure_consent k on k.school_id = d.school_id and k.id = d.consent_id
  left join disclosure_consent_withdrawal w on w.school_id = k.school_id and w.consent_id = k.id where d.school_id = app_school() and d.token_hash = $1`;
