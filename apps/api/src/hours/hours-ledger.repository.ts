import { Injectable } from '@nestjs/common';
import { stands, type EntryMoved, type Instant, type LoggedHours, type TimeEntry } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { Overtaken } from './overtaken.js';

/** Who writes, and when. */
export interface Writing {
  readonly schoolId: string;
  readonly accountId: string;
  readonly at: Instant;
}

/** An enrollment with the version of its hours as it was seen. */
export interface HeldEnrollment {
  readonly id: string;
  readonly studentId: string;
  readonly version: number;
}

// Entry, standing, exceptions and totals are written in one statement, so that none is ever there without the others.
const ENTER = `with entry as (
    insert into time_entry (school_id, id, claim_id, student_id, enrollment_id, placement_id, site_id, category, discipline, topics, clinical_date, zone,
      starts_at, ends_at, break_minutes, minutes, note, corrects_id, source, by_account, at)
    select $1, $2, $3, f.student_id, f.enrollment_id, f.placement_id, f.site_id, f.category, f.discipline, f.topics, f.clinical_date, f.zone,
      f.starts_at, f.ends_at, f.break_minutes, f.minutes, f.note, f.corrects_id, f.source, $4, $5
    from jsonb_to_record($6) as f (student_id uuid, enrollment_id uuid, placement_id uuid, site_id uuid, category text, discipline text, topics text,
      clinical_date date, zone text, starts_at timestamptz, ends_at timestamptz, break_minutes int, minutes int, note text, corrects_id uuid, source text)
    returning *),
  standing as (
    insert into time_entry_standing (school_id, time_entry_id, student_id, enrollment_id, placement_id, site_id, clinical_date, status, open_exceptions, stands, changed_at)
    select school_id, id, student_id, enrollment_id, placement_id, site_id, clinical_date, 'submitted', $7,
      case when starts_at is not null then tstzrange(starts_at, ends_at) end, $5 from entry),
  looks as (
    insert into entry_exception (school_id, id, time_entry_id, student_id, site_id, code, figures, at)
    select entry.school_id, x.id, entry.id, entry.student_id, entry.site_id, x.code, x.figures, $5
    from entry, jsonb_to_recordset($8) as x (id uuid, code text, figures jsonb)),
  total as (
    insert into hour_total (school_id, enrollment_id, student_id, placement_id, site_id, category, discipline, topics, month, submitted_minutes, entries, last_on)
    select school_id, enrollment_id, student_id, placement_id, site_id, category, discipline, topics, to_char(clinical_date, 'YYYY-MM'), minutes, 1, clinical_date from entry
    on conflict on constraint hour_total_once do update set submitted_minutes = hour_total.submitted_minutes + excluded.submitted_minutes,
      entries = hour_total.entries + 1, last_on = greatest(hour_total.last_on, excluded.last_on))
  select id from entry`;

const MOVE = `with moves as (
    select * from jsonb_to_recordset($1) as m (entry_id uuid, expected int, status text, credited int, capped_by text, settings_version text, open_exceptions int,
      keeps_period boolean, submitted int, verified int, credited_delta int, not_credited int, entries int)),
  moved as (
    update time_entry_standing s set status = m.status, credited_minutes = m.credited, capped_by = m.capped_by, settings_version = m.settings_version,
      open_exceptions = m.open_exceptions, version = s.version + 1, stands = case when m.keeps_period then s.stands end, changed_at = $2
    from moves m where s.school_id = app_school() and s.time_entry_id = m.entry_id and s.version = m.expected returning s.time_entry_id),
  counted as (
    select t.school_id, t.enrollment_id, t.student_id, t.placement_id, t.site_id, t.category, t.discipline, t.topics, to_char(t.clinical_date, 'YYYY-MM') as month,
      sum(m.submitted)::int as submitted, sum(m.verified)::int as verified, sum(m.credited_delta)::int as credited, sum(m.not_credited)::int as not_credited,
      sum(m.entries)::int as entries, max(t.clinical_date) as last_on
    from moved join moves m on m.entry_id = moved.time_entry_id join time_entry t on t.school_id = app_school() and t.id = m.entry_id
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9),
  total as (
    insert into hour_total (school_id, enrollment_id, student_id, placement_id, site_id, category, discipline, topics, month,
      submitted_minutes, verified_minutes, credited_minutes, not_credited_minutes, entries, last_on)
    select school_id, enrollment_id, student_id, placement_id, site_id, category, discipline, topics, month, submitted, verified, credited, not_credited, entries, last_on
    from counted order by enrollment_id, month, category
    on conflict on constraint hour_total_once do update set submitted_minutes = hour_total.submitted_minutes + excluded.submitted_minutes,
      verified_minutes = hour_total.verified_minutes + excluded.verified_minutes, credited_minutes = hour_total.credited_minutes + excluded.credited_minutes,
      not_credited_minutes = hour_total.not_credited_minutes + excluded.not_credited_minutes, entries = hour_total.entries + excluded.entries)
  select time_entry_id as id from moved`;

const SIGN = `insert into verification (school_id, id, time_entry_id, student_id, site_id, answer, reason, digest, preceptor_id, by_account, by_name, by_qualification, at)
  select $1, v.id, v.entry_id, t.student_id, t.site_id, $2, $3, v.digest, p.id, $4, $5, p.qualification, $6
  from jsonb_to_recordset($7) as v (id uuid, entry_id uuid, digest text) join time_entry t on t.school_id = $1 and t.id = v.entry_id
  left join lateral (select p.id, p.qualification from preceptor p join account a on a.id = $4
    where p.school_id = $1 and p.site_id = t.site_id and lower(p.email) = a.email order by p.active desc, p.id limit 1) p on true`;

const DECIDE = `insert into credit_decision (school_id, id, time_entry_id, student_id, answer, credited_minutes, capped_by, settings_version, reason, by_account, at)
  select $1, d.id, d.entry_id, t.student_id, d.answer, d.credited, d.capped_by, d.settings_version, $2, $3, $4
  from jsonb_to_recordset($5) as d (id uuid, entry_id uuid, answer text, credited int, capped_by text, settings_version text)
  join time_entry t on t.school_id = $1 and t.id = d.entry_id`;

/** The only place that writes entries, their standings and the totals that are kept with them. */
@Injectable()
export class HoursLedgerRepository {
  constructor(private readonly scoped: Scoped) {}

  /** The versions of the enrollments' hours; 0 where nothing was ever written. */
  async versions(asking: Asking, enrollmentIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.scoped.read<{ id: string; version: number }>(asking, {
      name: 'enrollment-hours-versions',
      text: 'select enrollment_id as id, version from enrollment_hours where school_id = app_school() and enrollment_id = any($1)',
      values: [enrollmentIds],
    });
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /** Takes the enrollments' hours as they were seen, and nobody else writes them until the transaction ends; else throws {@link Overtaken}. */
  async take(transaction: Transaction, { schoolId }: Writing, enrollments: readonly HeldEnrollment[]): Promise<void> {
    const rows = enrollments.map(({ id, studentId, version }) => ({ id, student_id: studentId, version }));
    const taken = await transaction.query({
      name: 'take-enrollment-hours',
      text: `insert into enrollment_hours (school_id, enrollment_id, student_id)
        select $1, e.id, e.student_id from jsonb_to_recordset($2) as e (id uuid, student_id uuid, version int) order by e.id
        on conflict (school_id, enrollment_id) do update set version = enrollment_hours.version + 1
          where enrollment_hours.version = (select e.version from jsonb_to_recordset($2) as e (id uuid, version int) where e.id = enrollment_hours.enrollment_id)
        returning enrollment_id`,
      values: [schoolId, JSON.stringify(rows)],
    });
    if (taken.length !== enrollments.length) throw new Overtaken();
  }

  /** Enters logged hours under an id. */
  async enter(transaction: Transaction, { schoolId, accountId, at }: Writing, id: string, claimId: string, { facts, exceptions }: LoggedHours): Promise<void> {
    const row = {
      student_id: facts.studentId, enrollment_id: facts.enrollmentId, placement_id: facts.placementId, site_id: facts.siteId, category: facts.category,
      discipline: facts.discipline, topics: facts.topics, clinical_date: facts.clinicalDate, zone: facts.zone, starts_at: facts.startsAt, ends_at: facts.endsAt,
      break_minutes: facts.breakMinutes, minutes: facts.minutes, note: facts.note, corrects_id: facts.correctsId, source: facts.source,
    };
    const looks = exceptions.map(({ code, ...figures }) => ({ id: newId(), code, figures }));
    await transaction.query({ name: 'enter-hours', text: ENTER, values: [schoolId, id, claimId, accountId, at, JSON.stringify(row), looks.length, JSON.stringify(looks)] });
  }

  /** Moves standings and totals together, or throws {@link Overtaken}. */
  async move(transaction: Transaction, { at }: Writing, moves: readonly EntryMoved[]): Promise<void> {
    const rows = moves.map(({ entryId, expectedVersion, standing, delta }) => ({
      entry_id: entryId, expected: expectedVersion, status: standing.status, credited: standing.creditedMinutes, capped_by: standing.cappedBy,
      settings_version: standing.settingsVersion, open_exceptions: standing.openExceptions, keeps_period: stands(standing.status), submitted: delta.submittedMinutes,
      verified: delta.verifiedMinutes, credited_delta: delta.creditedMinutes, not_credited: delta.notCreditedMinutes, entries: delta.entries,
    }));
    const moved = await transaction.query<{ id: string }>({ name: 'move-hours', text: MOVE, values: [JSON.stringify(rows), at] });
    if (moved.length !== moves.length) throw new Overtaken();
  }

  /** Keeps a preceptor's answer to entries exactly as they were seen. */
  async sign(transaction: Transaction, { schoolId, accountId, at }: Writing, signed: { readonly answer: 'verified' | 'returned'; readonly reason: string | null; readonly byName: string; readonly entries: readonly { readonly id: string; readonly digest: string }[] }): Promise<void> {
    const rows = signed.entries.map(({ id, digest }) => ({ id: newId(), entry_id: id, digest }));
    await transaction.query({ name: 'sign-hours', text: SIGN, values: [schoolId, signed.answer, signed.reason, accountId, signed.byName, at, JSON.stringify(rows)] });
  }

  /** Keeps the school's decision on what counts. */
  async decide(transaction: Transaction, { schoolId, accountId, at }: Writing, moves: readonly EntryMoved[], reason: string | null): Promise<void> {
    const decided = moves.filter(({ standing }) => standing.status === 'credited' || standing.status === 'not-credited');
    if (decided.length === 0) return;
    const rows = decided.map(({ entryId, standing }) => ({
      id: newId(), entry_id: entryId, answer: standing.status, credited: standing.creditedMinutes, capped_by: standing.cappedBy, settings_version: standing.settingsVersion ?? 'decision',
    }));
    await transaction.query({ name: 'decide-hours', text: DECIDE, values: [schoolId, reason, accountId, at, JSON.stringify(rows)] });
  }

  /** Settles every open exception of an entry with one decision. */
  async settleExceptions(transaction: Transaction, { accountId, at }: Writing, entry: Pick<TimeEntry, 'id'>, decision: string, reason: string): Promise<void> {
    await transaction.query({
      name: 'settle-exceptions',
      text: `update entry_exception set decision = $2, decided_by = $3, decided_at = $4, reason = $5
        where school_id = app_school() and time_entry_id = $1 and decision is null`,
      values: [entry.id, decision, accountId, at, reason],
    });
  }

  /** Opens what the last decision about an entry settled. */
  async reopenExceptions(transaction: Transaction, entry: Pick<TimeEntry, 'id'>): Promise<void> {
    await transaction.query({
      name: 'reopen-exceptions',
      text: `update entry_exception set decision = null, decided_by = null, decided_at = null, reason = null
        where school_id = app_school() and time_entry_id = $1
          and decided_at = (select max(decided_at) from entry_exception where school_id = app_school() and time_entry_id = $1)`,
      values: [entry.id],
    });
  }
}
