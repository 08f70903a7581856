import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate } from '@practicum/domain';
import { publicScope, serverScope } from '../platform/database/scope.js';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** A signed certification, as the row tells it. */
export interface CertificationRow {
  readonly id: string;
  readonly enrollmentId: string;
  readonly studentId: string;
  readonly number: string;
  readonly credential: string;
  readonly edition: string;
  readonly route: string;
  readonly certifiedOn: LocalDate;
  readonly signedBy: string;
  readonly demo: boolean;
  readonly digest: string;
  readonly revokedAt: Instant | null;
  readonly revocationReason: string | null;
}

/** The row with what was signed, and the public key that it names. */
export interface SignedRow extends CertificationRow {
  /** The canonical JSON that was signed. */
  readonly content: string;
  readonly signature: string;
  readonly keyId: string;
  readonly publicKey: string | null;
  readonly keyMadeAt: Instant;
  readonly keyRetiredAt: Instant | null;
}

/** A certification to be written. */
export interface NewCertification extends Omit<CertificationRow, 'revokedAt' | 'revocationReason'> {
  readonly schoolId: string;
  readonly content: string;
  readonly signature: string;
  readonly keyId: string;
  readonly signedByAccount: string;
  readonly at: Instant;
}

const COLUMNS = `c.id, c.enrollment_id as "enrollmentId", c.student_id as "studentId", c.number, c.credential, c.edition, c.route, c.certified_on as "certifiedOn",
  c.signed_by_name as "signedBy", c.demo, c.digest, r.at as "revokedAt", r.reason as "revocationReason"`;
const FROM = 'from certification c left join revocation r on r.school_id = c.school_id and r.certification_id = c.id';
const CERTIFICATIONS = `select ${COLUMNS} ${FROM} where c.school_id = app_school()`;
const BY_NUMBER = `select ${COLUMNS}, c.content, c.signature, c.signing_key_id as "keyId", k.public_key as "publicKey", k.made_at as "keyMadeAt", k.retired_at as "keyRetiredAt"
  ${FROM} left join published_key k on k.id = c.signing_key_id and k.school_id = c.school_id where c.school_id = app_school() and c.number = $1`;

/** The only place that asks for certifications, their numbers and their revocations. */
@Injectable()
export class CertificationRepository {
  constructor(private readonly scoped: Scoped) {}

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly CertificationRow[]> {
    return this.scoped.read<CertificationRow>(asking, { name: 'certifications-by-id', text: `${CERTIFICATIONS} and c.id = any($1)`, values: [ids] });
  }

  /** The latest first. */
  ofStudents(asking: Asking, studentIds: readonly string[]): Promise<readonly CertificationRow[]> {
    return this.scoped.read<CertificationRow>(asking, { name: 'certifications-of-students', text: `${CERTIFICATIONS} and c.student_id = any($1) order by c.at desc, c.id desc`, values: [studentIds] });
  }

  /** Those that were not revoked. */
  livingOf(asking: Asking, enrollmentIds: readonly string[]): Promise<readonly CertificationRow[]> {
    return this.scoped.read<CertificationRow>(asking, { name: 'certifications-living', text: `${CERTIFICATIONS} and c.enrollment_id = any($1) and r.at is null`, values: [enrollmentIds] });
  }

  /** What was signed. */
  contentsOf(asking: Asking, ids: readonly string[]): Promise<readonly { readonly id: string; readonly content: string; readonly digest: string }[]> {
    return this.scoped.read(asking, { name: 'certification-contents', text: 'select id, content, digest from certification where school_id = app_school() and id = any($1)', values: [ids] });
  }

  /** The certificate with a number, for anybody: first the school that the number belongs to, then, behind its wall, that one row. */
  async byNumber(number: string): Promise<SignedRow | null> {
    const [issued] = await this.scoped.read<{ schoolId: string }>(serverScope(), { name: 'certificate-number', text: 'select school_id as "schoolId" from certificate_number where number = $1', values: [number] });
    if (!issued) return null;
    const [found] = await this.scoped.read<SignedRow>(publicScope(issued.schoolId, number), { name: 'certificate-by-number', text: BY_NUMBER, values: [number] });
    return found ?? null;
  }

  /** Numbers that a school has taken back, with when. */
  revokedIn(schoolId: string): Promise<readonly { readonly number: string; readonly at: Instant }[]> {
    return this.scoped.read(serverScope(schoolId), {
      name: 'revoked-numbers',
      text: 'select c.number, r.at from revocation r join certification c on c.school_id = r.school_id and c.id = r.certification_id where r.school_id = app_school() order by r.at, c.number',
    });
  }

  /** Holds the enrollments until the transaction ends, always in the same order, and tells what stands for them now. */
  async holdLiving(within: Transaction, enrollmentIds: readonly string[]): Promise<readonly CertificationRow[]> {
    await within.query({ text: 'select 1 from enrollment where school_id = app_school() and id = any($1) order by id for no key update', values: [enrollmentIds] });
    return within.query<CertificationRow>({ text: `${CERTIFICATIONS} and c.enrollment_id = any($1) and r.at is null`, values: [enrollmentIds] });
  }

  async add(within: Transaction, one: NewCertification): Promise<void> {
    await within.query({ text: 'insert into certificate_number (number, school_id, issued_at) values ($1, $2, $3)', values: [one.number, one.schoolId, one.at] });
    await within.query({
      text: `insert into certification (school_id, id, enrollment_id, student_id, number, credential, edition, route, certified_on, content, digest, signature, signing_key_id,
          signed_by, signed_by_name, demo, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      values: [one.schoolId, one.id, one.enrollmentId, one.studentId, one.number, one.credential, one.edition, one.route, one.certifiedOn, one.content, one.digest,
        one.signature, one.keyId, one.signedByAccount, one.signedBy, one.demo, one.at],
    });
  }

  /** Takes a certification back; false where somebody was faster. */
  async revoke(within: Transaction, { schoolId, id, studentId, reason, byAccount, byName, at }: {
    readonly schoolId: string; readonly id: string; readonly studentId: string; readonly reason: string; readonly byAccount: string; readonly byName: string; readonly at: Instant;
  }): Promise<boolean> {
    const revoked = await within.query({
      text: `insert into revocation (school_id, certification_id, student_id, reason, by_account, by_name, at) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (school_id, certification_id) do nothing returning certification_id`,
      values: [schoolId, id, studentId, reason, byAccount, byName, at],
    });
    return revoked.length > 0;
  }
}
