import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate, Procedure, ProcedureEntry, ProcedureFacts, ProcedureMoved } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** A procedure entry with who signed it, or why it came back. */
export interface ProcedureRow extends ProcedureEntry {
  readonly verifiedBy: string | null;
  readonly reason: string | null;
  readonly clientKey: string;
}

/** A row of a list, with the length of the whole list. */
export interface ListedProcedure extends ProcedureRow {
  readonly totalCount: number;
}

/** How many of one procedure an enrollment has. */
export interface TallyRow {
  readonly enrollmentId: string;
  readonly procedure: Procedure;
  readonly verified: number;
  readonly waiting: number;
  /** The day of the latest that was not returned. */
  readonly lastOn: LocalDate;
}

/** Who writes, and when. */
export interface ProcedureWriting {
  readonly schoolId: string;
  readonly accountId: string;
  readonly at: Instant;
}

const COLUMNS = `p.id, p.student_id as "studentId", p.enrollment_id as "enrollmentId", p.placement_id as "placementId", p.site_id as "siteId", p.procedure, p.count,
  p.role, p.subject, p.successful, p.unaided, p.activity, p.purpose, p.specialty, p.age_band as "ageBand", p.clinical_date as "clinicalDate", p.note, p.client_key as "clientKey",
  s.status, s.version, s.reason, s.verified_by_name as "verifiedBy"`;
const FROM = 'from procedure_standing s join procedure_entry p on p.school_id = s.school_id and p.id = s.procedure_entry_id';

const ENTER = `with entry as (
    insert into procedure_entry (school_id, id, client_key, student_id, enrollment_id, placement_id, site_id, procedure, count, role, subject, successful, unaided,
      activity, purpose, specialty, age_band, clinical_date, note, by_account, at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) returning *)
  insert into procedure_standing (school_id, procedure_entry_id, student_id, enrollment_id, site_id, status)
  select school_id, id, student_id, enrollment_id, site_id, 'submitted' from entry`;

/** The only place that asks for procedure entries and their standings. */
@Injectable()
export class ProcedureEntryRepository {
  constructor(private readonly scoped: Scoped) {}

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly ProcedureRow[]> {
    return this.scoped.read<ProcedureRow>(asking, { name: 'procedures-by-id', text: `select ${COLUMNS} ${FROM} where s.school_id = app_school() and s.procedure_entry_id = any($1)`, values: [ids] });
  }

  async byKey(asking: Asking, clientKey: string): Promise<ProcedureRow | null> {
    const [found] = await this.scoped.read<ProcedureRow>(asking, { name: 'procedure-by-key', text: `select ${COLUMNS} ${FROM} where s.school_id = app_school() and p.client_key = $1`, values: [clientKey] });
    return found ?? null;
  }

  /** The latest first. */
  ofEnrollment(asking: Asking, enrollmentId: string, page: { readonly after: { readonly clinicalDate: LocalDate; readonly id: string } | null; readonly limit: number }): Promise<readonly ListedProcedure[]> {
    return this.scoped.read<ListedProcedure>(asking, {
      name: 'procedures-of-enrollment',
      text: `select ${COLUMNS}, (select count(*)::int from procedure_entry c where c.school_id = app_school() and c.enrollment_id = $1) as "totalCount"
        ${FROM} where s.school_id = app_school() and s.enrollment_id = $1 and ($2::date is null or (p.clinical_date, p.id) < ($2, $3::uuid))
        order by p.clinical_date desc, p.id desc limit $4`,
      values: [enrollmentId, page.after?.clinicalDate ?? null, page.after?.id ?? null, page.limit],
    });
  }

  /** What was logged for placements between two days, and whatever else there still waits for a signature. */
  ofPlacements(asking: Asking, placementIds: readonly string[], from: LocalDate, to: LocalDate): Promise<readonly ProcedureRow[]> {
    return this.scoped.read<ProcedureRow>(asking, {
      name: 'procedures-of-placements',
      text: `select ${COLUMNS} ${FROM} where s.school_id = app_school() and p.placement_id = any($1)
          and (p.clinical_date between $2 and $3 or (s.status = 'submitted' and p.clinical_date < $2)) order by p.clinical_date, p.id`,
      values: [placementIds, from, to],
    });
  }

  /** How many of each procedure are signed, and how many wait, by enrollment. */
  talliesOf(asking: Asking, enrollmentIds: readonly string[]): Promise<readonly TallyRow[]> {
    return this.scoped.read<TallyRow>(asking, {
      name: 'procedure-tallies',
      text: `select s.enrollment_id as "enrollmentId", p.procedure, coalesce(sum(p.count) filter (where s.status = 'verified'), 0)::int as verified,
          coalesce(sum(p.count) filter (where s.status = 'submitted'), 0)::int as waiting, max(p.clinical_date) as "lastOn"
        ${FROM} where s.school_id = app_school() and s.enrollment_id = any($1) and s.status <> 'returned' group by 1, 2 order by 2`,
      values: [enrollmentIds],
    });
  }

  async enter(transaction: Transaction, { schoolId, accountId, at }: ProcedureWriting, id: string, clientKey: string, facts: ProcedureFacts): Promise<void> {
    const { studentId, enrollmentId, placementId, siteId, procedure, count, role, subject, successful, unaided, activity, purpose, specialty, ageBand, clinicalDate, note } = facts;
    await transaction.query({
      name: 'enter-procedures',
      text: ENTER,
      values: [schoolId, id, clientKey, studentId, enrollmentId, placementId, siteId, procedure, count, role, subject, successful, unaided, activity, purpose, specialty, ageBand, clinicalDate, note, accountId, at],
    });
  }

  /** Moves the standings that still are as they were seen; the number that were. */
  async move(transaction: Transaction, { accountId, at }: ProcedureWriting, moves: readonly ProcedureMoved[], byName: string, reason: string | null): Promise<number> {
    const rows = moves.map(({ entryId, expectedVersion, status }) => ({ id: entryId, expected: expectedVersion, status }));
    const moved = await transaction.query({
      name: 'move-procedures',
      text: `update procedure_standing s set status = m.status, version = s.version + 1, reason = $2,
          verified_by = case when m.status = 'verified' then $3::uuid end, verified_by_name = case when m.status = 'verified' then $4 end,
          verified_at = case when m.status = 'verified' then $5::timestamptz end
        from jsonb_to_recordset($1) as m (id uuid, expected int, status text)
        where s.school_id = app_school() and s.procedure_entry_id = m.id and s.version = m.expected returning s.procedure_entry_id`,
      values: [JSON.stringify(rows), reason, accountId, byName, at],
    });
    return moved.length;
  }
}
