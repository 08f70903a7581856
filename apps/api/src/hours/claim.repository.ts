import { Injectable } from '@nestjs/common';
import type { HoursRefusal, Instant, LogHoursInput, Minutes } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';
import type { Writing } from './hours-ledger.repository.js';

/** Hours as they were said; for a correction, with its reason and the entry that it takes the place of. A file may say minutes without times. */
export type SaidHours = LogHoursInput & { readonly correctionReason?: string; readonly correctsId?: string; readonly minutes?: Minutes };

/** What was said: kept for ever, whatever came of it. */
export interface ClaimRow {
  readonly id: string;
  readonly studentId: string;
  readonly enrollmentId: string;
  readonly said: SaidHours;
  readonly refusals: readonly HoursRefusal[] | null;
  readonly at: Instant;
  /** The entry that was made of it. */
  readonly timeEntryId: string | null;
}

/** Something that is said now. */
export interface NewClaim {
  readonly id: string;
  readonly clientKey: string;
  readonly studentId: string;
  readonly enrollmentId: string;
  readonly placementId: string | null;
  readonly siteId: string | null;
  readonly said: SaidHours;
  readonly refusals: readonly HoursRefusal[] | null;
}

const COLUMNS = `c.id, c.student_id as "studentId", c.enrollment_id as "enrollmentId", c.said, c.refusals, c.at,
  (select t.id from time_entry t where t.school_id = c.school_id and t.claim_id = c.id) as "timeEntryId"`;

/** The only place that asks for claims and what settled them. */
@Injectable()
export class ClaimRepository {
  constructor(private readonly scoped: Scoped) {}

  /** Claims that could not be entered and that nobody has settled, oldest first; of one student where one is named. */
  open(asking: Asking, studentId: string | null = null): Promise<readonly ClaimRow[]> {
    return this.scoped.read<ClaimRow>(asking, {
      name: 'open-claims',
      text: `select ${COLUMNS} from claim c where c.school_id = app_school() and c.kind = 'hours' and c.refusals is not null and ($1::uuid is null or c.student_id = $1)
          and not exists (select 1 from claim_settlement s where s.school_id = c.school_id and s.claim_id = c.id) order by c.at, c.id limit 200`,
      values: [studentId],
    });
  }

  /** A claim that is still open; null where there is none. */
  async openOne(asking: Asking, id: string): Promise<ClaimRow | null> {
    const [found] = await this.scoped.read<ClaimRow>(asking, {
      name: 'open-claim',
      text: `select ${COLUMNS} from claim c where c.school_id = app_school() and c.id = $1 and c.kind = 'hours' and c.refusals is not null
          and not exists (select 1 from claim_settlement s where s.school_id = c.school_id and s.claim_id = c.id)`,
      values: [id],
    });
    return found ?? null;
  }

  /** What was said under a client key, where something was. */
  async byKey(asking: Asking, clientKey: string): Promise<ClaimRow | null> {
    const [found] = await this.scoped.read<ClaimRow>(asking, { name: 'claim-by-key', text: `select ${COLUMNS} from claim c where c.school_id = app_school() and c.client_key = $1`, values: [clientKey] });
    return found ?? null;
  }

  async keep(transaction: Transaction, { schoolId, accountId, at }: Writing, claim: NewClaim): Promise<void> {
    const { id, clientKey, studentId, enrollmentId, placementId, siteId, said, refusals } = claim;
    await transaction.query({
      name: 'keep-claim',
      text: `insert into claim (school_id, id, client_key, kind, student_id, enrollment_id, placement_id, site_id, said, refusals, by_account, device_at, at)
        values ($1, $2, $3, 'hours', $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [schoolId, id, clientKey, studentId, enrollmentId, placementId, siteId, JSON.stringify(said), refusals === null ? null : JSON.stringify(refusals), accountId, said.deviceAt ?? null, at],
    });
  }

  /** Settles an open claim of the enrollment; false where there is none. */
  async settle(transaction: Transaction, { schoolId, accountId, at }: Writing, claimId: string, outcome: 'entered' | 'dropped', reason: string | null): Promise<boolean> {
    const settled = await transaction.query({
      name: 'settle-claim',
      text: `insert into claim_settlement (school_id, claim_id, outcome, reason, by_account, at)
        select $1, c.id, $3, $4, $5, $6 from claim c where c.school_id = $1 and c.id = $2 and c.refusals is not null
        on conflict (school_id, claim_id) do nothing returning claim_id`,
      values: [schoolId, claimId, outcome, reason, accountId, at],
    });
    return settled.length > 0;
  }
}
