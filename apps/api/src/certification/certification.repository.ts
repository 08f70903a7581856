import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate, Role, SignerCapacity } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
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
  /** Whoever signed, or signed first. */
  readonly signedBy: string;
  readonly signedByRole: SignerCapacity;
  readonly signedAt: Instant;
  /** The second person; null where one signed. */
  readonly countersignedBy: string | null;
  readonly countersignedByRole: SignerCapacity | null;
  /** When it was issued: with the second signature, where there are two. */
  readonly at: Instant;
  readonly demo: boolean;
  readonly digest: string;
  readonly revokedAt: Instant | null;
  readonly revocationReason: string | null;
  /** The request to revoke that nobody has confirmed or dropped; staff alone see one. */
  readonly requestId: string | null;
  readonly askedBy: string | null;
  readonly askedByAccount: string | null;
  readonly askedByRole: Role | null;
  readonly askedAt: Instant | null;
  readonly askedReason: string | null;
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
  /** The public credential, as JSON and as a token. */
  readonly publicJson: string | null;
  readonly publicToken: string | null;
  /** True where the student does not let the school tell whose certificate it is. */
  readonly withheld: boolean;
}

/** A certification to be written. */
export interface NewCertification extends Pick<CertificationRow,
  'id' | 'enrollmentId' | 'studentId' | 'number' | 'credential' | 'edition' | 'route' | 'certifiedOn' | 'signedBy' | 'signedByRole' | 'countersignedBy' | 'countersignedByRole' | 'at' | 'demo' | 'digest'> {
  readonly schoolId: string;
  readonly content: string;
  readonly signature: string;
  readonly keyId: string;
  readonly signedByAccount: string;
  readonly countersignedByAccount: string | null;
  /** When the first of two signed; null where one did. */
  readonly firstSignedAt: Instant | null;
}

const COLUMNS = `c.id, c.enrollment_id as "enrollmentId", c.student_id as "studentId", c.number, c.credential, c.edition, c.route, c.certified_on as "certifiedOn",
  c.signed_by_name as "signedBy", c.signed_by_role as "signedByRole", coalesce(c.first_signed_at, c.at) as "signedAt", c.countersigned_by_name as "countersignedBy",
  c.countersigned_by_role as "countersignedByRole", c.at, c.demo, c.digest, r.at as "revokedAt", r.reason as "revocationReason",
  q.id as "requestId", q.by_name as "askedBy", q.by_account as "askedByAccount", q.by_role as "askedByRole", q.at as "askedAt", q.reason as "askedReason"`;
const FROM = `from certification c left join revocation r on r.school_id = c.school_id and r.certification_id = c.id
  left join lateral (select * from revocation_request q where q.school_id = c.school_id and q.certification_id = c.id and r.at is null
    and not exists (select 1 from revocation_request_drop d where d.school_id = q.school_id and d.request_id = q.id) order by q.at desc, q.id desc limit 1) q on true`;
const CERTIFICATIONS = `select ${COLUMNS} ${FROM} where c.school_id = app_school()`;
const BY_NUMBER = `select ${COLUMNS}, c.content, c.signature, c.signing_key_id as "keyId", k.public_key as "publicKey", k.made_at as "keyMadeAt", k.retired_at as "keyRetiredAt",
  p.credential as "publicJson", p.token as "publicToken", exists (select 1 from directory_opt_out d where d.school_id = c.school_id and d.student_id = c.student_id) as withheld
  ${FROM} left join portable_certificate p on p.school_id = c.school_id and p.certification_id = c.id left join published_key k on k.id = c.signing_key_id and k.school_id = c.school_id where c.school_id = app_school() and c.number = $1`;

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

  /** The certificate with a number, for whoever asks and may see it: a student their own, staff those of their school. */
  async mineByNumber(door: Door, number: string): Promise<SignedRow | null> {
    const [found] = await this.scoped.read<SignedRow>(door, { name: 'certificate-by-number', text: BY_NUMBER, values: [number] });
    return found ?? null;
  }

  /** Holds the enrollments until the transaction ends, always in the same order, and tells what stands for them now. */
  async holdLiving(within: Transaction, enrollmentIds: readonly string[]): Promise<readonly CertificationRow[]> {
    await within.query({ text: 'select 1 from enrollment where school_id = app_school() and id = any($1) order by id for no key update', values: [enrollmentIds] });
    return within.query<CertificationRow>({ text: `${CERTIFICATIONS} and c.enrollment_id = any($1) and r.at is null`, values: [enrollmentIds] });
  }

  /** One certification, held until the transaction ends by its student's enrollment. */
  async hold(within: Transaction, id: string): Promise<CertificationRow | undefined> {
    await within.query({
      text: 'select 1 from enrollment where school_id = app_school() and id = (select enrollment_id from certification where school_id = app_school() and id = $1) for no key update', values: [id],
    });
    const [found] = await within.query<CertificationRow>({ text: `${CERTIFICATIONS} and c.id = $1`, values: [id] });
    return found;
  }

  async add(within: Transaction, one: NewCertification): Promise<void> {
    await within.query({ text: 'insert into certificate_number (number, school_id, issued_at) values ($1, $2, $3)', values: [one.number, one.schoolId, one.at] });
    await within.query({
      text: `insert into certification (school_id, id, enrollment_id, student_id, number, credential, edition, route, certified_on, content, digest, signature, signing_key_id,
          signed_by, signed_by_name, signed_by_role, first_signed_at, countersigned_by, countersigned_by_name, countersigned_by_role, demo, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
      values: [one.schoolId, one.id, one.enrollmentId, one.studentId, one.number, one.credential, one.edition, one.route, one.certifiedOn, one.content, one.digest, one.signature, one.keyId,
        one.signedByAccount, one.signedBy, one.signedByRole, one.firstSignedAt, one.countersignedByAccount, one.countersignedBy, one.countersignedByRole, one.demo, one.at],
    });
  }
}
