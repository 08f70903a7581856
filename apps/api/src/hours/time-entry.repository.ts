import { Injectable } from '@nestjs/common';
import type { CreditedDay, ExceptionCode, ExceptionDecision, HourCategory, Instant, LastDecision, LocalDate, NeighbourEntry, TimeEntry } from '@practicum/domain';
import { Scoped, type Asking } from '../platform/database/unit-of-work.js';

/** An exception of an entry, with its figures and what came of it. */
export interface ExceptionRow {
  readonly id: string;
  readonly timeEntryId: string;
  readonly code: ExceptionCode;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly decision: ExceptionDecision | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

/** What happened to an entry. */
export interface StepRow {
  readonly timeEntryId: string;
  readonly kind: string;
  readonly by: string | null;
  readonly reason: string | null;
  readonly at: Instant;
}

/** Hours that count, with who signed them: a line of the log as it is printed. */
export interface CreditedHours {
  readonly clinicalDate: LocalDate;
  /** Null where the hours were done at the school. */
  readonly site: string | null;
  readonly category: HourCategory;
  readonly minutes: number;
  readonly verifiedBy: string | null;
  /** The day of the signature where the school is. */
  readonly verifiedOn: LocalDate | null;
}

/** How much waits, and since when. */
export interface WaitingRow {
  readonly toSign: number;
  readonly toSignSince: Instant | null;
  readonly toDecide: number;
  readonly toDecideSince: Instant | null;
}

/** A row of a list, with the length of the whole list. */
export interface ListedEntry extends TimeEntry {
  readonly totalCount: number;
}

/** A page of an ordered list of entries. */
export interface EntriesAfter {
  readonly after: { readonly clinicalDate: LocalDate; readonly id: string } | null;
  readonly limit: number;
}

const COLUMNS = `t.id, t.student_id as "studentId", t.enrollment_id as "enrollmentId", t.placement_id as "placementId", t.site_id as "siteId",
  t.category, t.discipline, t.topics, t.clinical_date as "clinicalDate", t.zone, t.starts_at as "startsAt", t.ends_at as "endsAt",
  t.break_minutes as "breakMinutes", t.minutes, t.note, t.corrects_id as "correctsId", t.source, s.status,
  s.credited_minutes as "creditedMinutes", s.capped_by as "cappedBy", s.settings_version as "settingsVersion",
  s.open_exceptions as "openExceptions", s.version`;
const FROM = 'from time_entry_standing s join time_entry t on t.school_id = s.school_id and t.id = s.time_entry_id';

const OF_ENROLLMENT = `select ${COLUMNS}, (select count(*)::int from time_entry_standing c
    where c.school_id = app_school() and c.enrollment_id = $1 and ($2::text is null or c.status = $2)) as "totalCount"
  ${FROM} where s.school_id = app_school() and s.enrollment_id = $1 and ($2::text is null or s.status = $2)
    and ($3::date is null or (s.clinical_date, s.time_entry_id) < ($3, $4::uuid))
  order by s.clinical_date desc, s.time_entry_id desc limit $5`;

const WAITS_FOR_LOOK = `s.school_id = app_school() and s.status in ('submitted', 'verified') and s.open_exceptions > 0`;
const AWAITING_LOOK = `select ${COLUMNS}, (select count(*)::int from time_entry_standing s where ${WAITS_FOR_LOOK}) as "totalCount"
  ${FROM} where ${WAITS_FOR_LOOK} and ($1::date is null or (s.clinical_date, s.time_entry_id) > ($1, $2::uuid))
  order by s.clinical_date, s.time_entry_id limit $3`;

const STEPS = `select * from (
    select t.id as "timeEntryId", case when t.corrects_id is null then 'submitted' else 'resubmitted' end as kind, a.display_name as by, null as reason, t.at
      from time_entry t left join account a on a.id = t.by_account where t.school_id = app_school() and t.id = any($1)
    union all
    select v.time_entry_id, v.answer, v.by_name, v.reason, v.at from verification v where v.school_id = app_school() and v.time_entry_id = any($1)
    union all
    select d.time_entry_id, d.answer, a.display_name, d.reason, d.at from credit_decision d left join account a on a.id = d.by_account
      where d.school_id = app_school() and d.time_entry_id = any($1)
    union all
    select distinct on (x.time_entry_id, x.decided_at) x.time_entry_id, 'decided-' || x.decision, a.display_name, x.reason, x.decided_at
      from entry_exception x left join account a on a.id = x.decided_by where x.school_id = app_school() and x.time_entry_id = any($1) and x.decided_at is not null
    union all
    select e.subject_id, 'taken-back', a.display_name, null, e.at from event e left join account a on a.id = e.actor_account_id
      where e.school_id = app_school() and e.subject_kind = 'time-entry' and e.subject_id = any($1) and e.action = 'exceptions.taken-back'
    union all
    select n.corrects_id, 'corrected', a.display_name, c.said ->> 'correctionReason', n.at from time_entry n left join account a on a.id = n.by_account
      left join claim c on c.school_id = n.school_id and c.id = n.claim_id
      where n.school_id = app_school() and n.corrects_id = any($1)
  ) step order by at, case when kind in ('submitted', 'resubmitted') then 0 when kind in ('verified', 'returned') then 1 when kind like 'decided-%' then 2 else 3 end`;

/** The only place that asks for time entries, their standings and their exceptions. */
@Injectable()
export class TimeEntryRepository {
  constructor(private readonly scoped: Scoped) {}

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly TimeEntry[]> {
    return this.scoped.read<TimeEntry>(asking, { name: 'time-entries-by-id', text: `select ${COLUMNS} ${FROM} where s.school_id = app_school() and s.time_entry_id = any($1)`, values: [ids] });
  }

  /** The latest first. */
  ofEnrollment(asking: Asking, enrollmentId: string, status: string | null, { after, limit }: EntriesAfter): Promise<readonly ListedEntry[]> {
    return this.scoped.read<ListedEntry>(asking, { name: 'time-entries-of-enrollment', text: OF_ENROLLMENT, values: [enrollmentId, status, after?.clinicalDate ?? null, after?.id ?? null, limit] });
  }

  /** Everything that counts for an enrollment up to a day, in the order of the days. */
  creditedOf(asking: Asking, enrollmentId: string, upTo: LocalDate): Promise<readonly CreditedHours[]> {
    return this.scoped.read<CreditedHours>(asking, {
      name: 'credited-hours-of-enrollment',
      text: `select t.clinical_date as "clinicalDate", c.name as site, t.category, s.credited_minutes as minutes, v.by_name as "verifiedBy", (v.at at time zone h.zone)::date as "verifiedOn"
        ${FROM} join school h on h.id = s.school_id left join clinical_site c on c.school_id = t.school_id and c.id = t.site_id
        left join lateral (select by_name, at from verification where school_id = app_school() and time_entry_id = t.id and answer = 'verified' order by at desc, id desc limit 1) v on true
        where s.school_id = app_school() and s.enrollment_id = $1 and s.status = 'credited' and s.credited_minutes > 0 and t.clinical_date <= $2
        order by t.clinical_date, t.starts_at, t.id`,
      values: [enrollmentId, upTo],
    });
  }

  /** Entries with an exception that nobody has decided, oldest first. */
  awaitingLook(asking: Asking, { after, limit }: EntriesAfter): Promise<readonly ListedEntry[]> {
    return this.scoped.read<ListedEntry>(asking, { name: 'hours-awaiting-look', text: AWAITING_LOOK, values: [after?.clinicalDate ?? null, after?.id ?? null, limit] });
  }

  /** A site's entries of a week, and whatever else there still waits for a signature. */
  ofWeek(asking: Asking, siteId: string, from: LocalDate, to: LocalDate): Promise<readonly TimeEntry[]> {
    return this.scoped.read<TimeEntry>(asking, {
      name: 'time-entries-of-week',
      text: `select ${COLUMNS} ${FROM} where s.school_id = app_school() and s.site_id = $1 and s.status <> 'corrected'
          and (s.clinical_date between $2 and $3 or (s.status = 'submitted' and s.clinical_date < $2))
        order by s.clinical_date, t.starts_at, t.id limit 2000`,
      values: [siteId, from, to],
    });
  }

  /** What waits for a signature and for a decision, and since when. */
  async waiting(asking: Asking): Promise<WaitingRow> {
    const [row] = await this.scoped.read<WaitingRow>(asking, {
      name: 'hours-waiting',
      text: `select count(*) filter (where s.status = 'submitted')::int as "toSign", min(t.at) filter (where s.status = 'submitted') as "toSignSince",
          count(*) filter (where s.open_exceptions > 0)::int as "toDecide", min(t.at) filter (where s.open_exceptions > 0) as "toDecideSince"
        ${FROM} where s.school_id = app_school() and s.status in ('submitted', 'verified')`,
    });
    return row ?? { toSign: 0, toSignSince: null, toDecide: 0, toDecideSince: null };
  }

  exceptionsOf(asking: Asking, entryIds: readonly string[]): Promise<readonly ExceptionRow[]> {
    return this.scoped.read<ExceptionRow>(asking, {
      name: 'exceptions-of-entries',
      text: `select x.id, x.time_entry_id as "timeEntryId", x.code, x.figures, x.decision, a.display_name as "decidedBy", x.reason
        from entry_exception x left join account a on a.id = x.decided_by where x.school_id = app_school() and x.time_entry_id = any($1) order by x.at, x.code`,
      values: [entryIds],
    });
  }

  /** The last decision about an entry's exceptions; nothing where none was decided. */
  async lastDecision(asking: Asking, entryId: string): Promise<LastDecision | null> {
    const [last] = await this.scoped.read<LastDecision>(asking, {
      name: 'last-decision-of-entry',
      text: `select x.decided_by as "byAccount", (x.decided_at at time zone h.zone)::date as "on", count(*)::int as exceptions,
          exists (select 1 from verification v where v.school_id = app_school() and v.time_entry_id = $1 and v.answer = 'verified') as signed
        from entry_exception x join school h on h.id = x.school_id
        where x.school_id = app_school() and x.time_entry_id = $1 and x.decided_at is not null
        group by x.decided_by, x.decided_at, h.zone order by x.decided_at desc limit 1`,
      values: [entryId],
    });
    return last ?? null;
  }

  /** What happened to the entries, oldest first. */
  stepsOf(asking: Asking, entryIds: readonly string[]): Promise<readonly StepRow[]> {
    return this.scoped.read<StepRow>(asking, { name: 'steps-of-entries', text: STEPS, values: [entryIds] });
  }

  /** Entries of a student that stand between two days. */
  standing(asking: Asking, studentId: string, from: LocalDate, to: LocalDate): Promise<readonly NeighbourEntry[]> {
    return this.scoped.read<NeighbourEntry>(asking, {
      name: 'time-entries-standing',
      text: `select t.id, t.clinical_date as "clinicalDate", t.starts_at as "startsAt", t.ends_at as "endsAt", t.minutes, t.zone
        ${FROM} where s.school_id = app_school() and s.student_id = $1 and s.stands is not null and s.clinical_date between $2 and $3`,
      values: [studentId, from, to],
    });
  }

  /** What is credited in the weeks of the days given, by enrollment and day. */
  credited(asking: Asking, enrollmentIds: readonly string[], days: readonly LocalDate[]): Promise<readonly CreditedDay[]> {
    return this.scoped.read<CreditedDay>(asking, {
      name: 'credited-days',
      text: `select enrollment_id as "enrollmentId", clinical_date as "clinicalDate", sum(credited_minutes)::int as "creditedMinutes"
        from time_entry_standing where school_id = app_school() and enrollment_id = any($1) and status = 'credited'
          and date_trunc('week', clinical_date) in (select date_trunc('week', day) from unnest($2::date[]) as day)
        group by enrollment_id, clinical_date`,
      values: [enrollmentIds, days],
    });
  }
}
