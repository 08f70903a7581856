import { Injectable } from '@nestjs/common';
import type { CheckOff, CheckOffFacts, Instant } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** Who signs or withdraws, and when. */
export interface CheckOffWriting {
  readonly schoolId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly at: Instant;
}

const STANDING = `select c.id, c.student_id as "studentId", c.enrollment_id as "enrollmentId", c.placement_id as "placementId", c.site_id as "siteId", c.framework, c.code, c.answer,
    c.subject, c.reason, c.said_of as "on", c.by_name as "signedBy", c.by_account as "signedByAccount", c.at
  from competency_check_off c
  where c.school_id = app_school() and not exists (select 1 from competency_withdrawal w where w.school_id = c.school_id and w.check_off_id = c.id)`;

const SIGN = `insert into competency_check_off (school_id, id, student_id, enrollment_id, placement_id, site_id, framework, code, answer, subject, reason, said_of, by_account, by_name, at)
  select $1, r.id, r."studentId", r."enrollmentId", r."placementId", r."siteId", r.framework, r.code, r.answer, r.subject, r.reason, r."on", $3, $4, $5
  from jsonb_to_recordset($2) as r (id uuid, "studentId" uuid, "enrollmentId" uuid, "placementId" uuid, "siteId" uuid, framework text, code text, answer text, subject text, reason text, "on" date)`;

/** The only place that asks for check-offs; they are signed and withdrawn, never changed. */
@Injectable()
export class CheckOffRepository {
  constructor(private readonly scoped: Scoped) {}

  /** What nobody has withdrawn, oldest first. */
  ofEnrollments(asking: Asking, enrollmentIds: readonly string[]): Promise<readonly CheckOff[]> {
    return this.scoped.read<CheckOff>(asking, { name: 'check-offs-of-enrollments', text: `${STANDING} and c.enrollment_id = any($1) order by c.said_of, c.at, c.id`, values: [enrollmentIds] });
  }

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly CheckOff[]> {
    return this.scoped.read<CheckOff>(asking, { name: 'check-offs-by-id', text: `${STANDING} and c.id = any($1)`, values: [ids] });
  }

  async sign(within: Transaction, { schoolId, accountId, displayName, at }: CheckOffWriting, checkOffs: readonly (CheckOffFacts & { readonly id: string })[]): Promise<void> {
    await within.query({ name: 'sign-competencies', text: SIGN, values: [schoolId, JSON.stringify(checkOffs), accountId, displayName, at] });
  }

  async withdraw(within: Transaction, { schoolId, accountId, at }: CheckOffWriting, checkOffs: readonly CheckOff[], reason: string): Promise<void> {
    const rows = checkOffs.map(({ id, studentId, siteId }) => ({ id, studentId, siteId }));
    await within.query({
      name: 'withdraw-check-offs',
      text: `insert into competency_withdrawal (school_id, check_off_id, student_id, site_id, reason, by_account, at)
        select $1, r.id, r."studentId", r."siteId", $3, $4, $5 from jsonb_to_recordset($2) as r (id uuid, "studentId" uuid, "siteId" uuid) on conflict do nothing`,
      values: [schoolId, JSON.stringify(rows), reason, accountId, at],
    });
  }
}
