import { Injectable } from '@nestjs/common';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';

/** A certificate's public credential in both its forms, and its place in the list of revocations. */
export interface PortableRow {
  readonly schoolId: string;
  readonly certificationId: string;
  readonly studentId: string;
  readonly statusPlace: number;
  /** JSON with the proof inside. */
  readonly credential: string;
  /** The same as a JSON Web Token. */
  readonly token: string;
}

/** The public credentials of certificates. They are written once and never changed. */
@Injectable()
export class PortableCertificateRepository {
  constructor(private readonly scoped: Scoped) {}

  /** How many places of the school's list are given out, as the transaction sees it. */
  async placesTaken(within: Transaction): Promise<number> {
    const [counted] = await within.query<{ taken: number }>({ text: 'select count(*) as taken from portable_certificate where school_id = app_school()' });
    return Number(counted?.taken ?? 0);
  }

  /** Keeps a credential; false where its place is another's already. */
  async add(within: Transaction, { schoolId, certificationId, studentId, statusPlace, credential, token }: PortableRow): Promise<boolean> {
    const added = await within.query({
      text: `insert into portable_certificate (school_id, certification_id, student_id, status_place, credential, token) values ($1, $2, $3, $4, $5, $6)
        on conflict (school_id, status_place) do nothing returning certification_id`,
      values: [schoolId, certificationId, studentId, statusPlace, credential, token],
    });
    return added.length > 0;
  }

  /** The places of what the school has taken back, and how many it has given out. */
  async standing(schoolId: string): Promise<{ readonly taken: number; readonly revoked: readonly number[] }> {
    const [found] = await this.scoped.read<{ taken: number; revoked: readonly number[] | null }>(serverScope(schoolId), { name: 'revoked-places', text: STANDING });
    return { taken: Number(found?.taken ?? 0), revoked: found?.revoked ?? [] };
  }
}

const STANDING = `select count(*) as taken, array_agg(p.status_place order by p.status_place) filter (where r.certification_id is not null) as revoked
  from portable_certificate p left join revocation r on r.school_id = p.school_id and r.certification_id = p.certification_id where p.school_id = app_school()`;
