import type { EnrollmentStatus, Instant, LocalDate, Minutes, NeighbourEntry, PlacementAround, TimeRefusal } from '@practicum/domain';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { SaidPerson } from './said-row.js';

/** A student whom rows of hours name, with what their hours are held against. */
export interface KnownStudent {
  readonly id: string;
  readonly number: string | null;
  readonly email: string | null;
  readonly name: string;
  /** Names that other systems have for the student. */
  readonly otherNames: readonly string[];
  /** The latest first. */
  readonly enrollments: readonly { readonly id: string; readonly status: EnrollmentStatus; readonly programId: string }[];
  readonly placements: readonly KnownPlacement[];
}

export interface KnownPlacement extends PlacementAround {
  readonly id: string;
  readonly enrollmentId: string;
  readonly siteId: string;
  readonly zone: string;
}

export interface KnownSite {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly agreements: readonly { readonly startsOn: LocalDate; readonly endsOn: LocalDate | null }[];
}

/** Students whom any of the people said may be. */
export function studentsSaid(transaction: Transaction, schoolId: string, people: readonly SaidPerson[]): Promise<readonly KnownStudent[]> {
  const distinct = (values: readonly string[]): readonly string[] => [...new Set(values.filter((value) => value !== ''))];
  return transaction.query<KnownStudent>({
    text: STUDENTS,
    values: [schoolId, distinct(people.map(({ number }) => number)), distinct(people.map(({ email }) => email)), distinct(people.filter(({ number, email }) => number + email === '').map(({ name }) => name.toLowerCase()))],
  });
}

const STUDENTS = `with meant as (
    select s.id from unnest($2::text[]) as r(number) cross join lateral (select id from student where school_id = $1 and student_number = r.number limit 1) s
    union select s.id from unnest($3::text[]) as r(email) cross join lateral (select id from student where school_id = $1 and email = r.email limit 2) s
    union select x.id from unnest($2::text[]) as r(reference) cross join unnest('{roster,oneroster,sds}'::text[]) as o(source) cross join lateral (
      select thing_id as id from external_reference where school_id = $1 and source = o.source and kind = 'student' and reference = r.reference limit 1) x
    union select id from student where school_id = $1 and cardinality($4::text[]) > 0 and lower(given_name || ' ' || family_name) = any($4::text[]))
  select s.id, s.student_number as number, lower(s.email) as email, lower(s.given_name || ' ' || s.family_name) as name,
    coalesce((select jsonb_agg(x.reference) from external_reference x where x.school_id = $1 and x.kind = 'student' and x.thing_id = s.id), '[]') as "otherNames",
    coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'status', e.status, 'programId', e.program_id) order by e.started_on desc, e.id desc)
      from enrollment e where e.school_id = $1 and e.student_id = s.id), '[]') as enrollments,
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'enrollmentId', p.enrollment_id, 'siteId', p.site_id, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
        'status', p.status, 'zone', c.zone) order by p.starts_on)
      from placement p join clinical_site c on c.school_id = $1 and c.id = p.site_id where p.school_id = $1 and p.student_id = s.id and p.status <> 'cancelled'), '[]') as placements
  from meant cross join lateral (select * from student where school_id = $1 and id = meant.id limit 1) s`;

/** Every site of the school with its agreements. */
export function sitesOfSchool(transaction: Transaction, schoolId: string): Promise<readonly KnownSite[]> {
  return transaction.query<KnownSite>({
    text: `select c.id, c.name, c.zone, coalesce((select jsonb_agg(jsonb_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on))
        from affiliation_agreement a where a.school_id = $1 and a.site_id = c.id), '[]') as agreements from clinical_site c where c.school_id = $1`,
    values: [schoolId],
  });
}

/** An entry that stands, with the student whose it is. */
export interface StandingEntry extends NeighbourEntry {
  readonly studentId: string;
}

/** Entries of the enrollments that stand between two days. */
export function standingEntries(transaction: Transaction, schoolId: string, enrollments: readonly string[], from: LocalDate, to: LocalDate): Promise<readonly StandingEntry[]> {
  return transaction.query<StandingEntry>({
    text: `select t.id, t.student_id as "studentId", t.clinical_date as "clinicalDate", t.starts_at as "startsAt", t.ends_at as "endsAt", t.minutes, t.zone
      from unnest($2::uuid[]) as e(id)
      cross join lateral (select time_entry_id from time_entry_standing where school_id = $1 and enrollment_id = e.id and clinical_date between $3 and $4
        and status not in ('returned', 'corrected') limit 5000) s
      cross join lateral (select * from time_entry where school_id = $1 and id = s.time_entry_id limit 1) t`,
    values: [schoolId, enrollments, from, to],
  });
}

/** The client keys that were used already, each with the claim that is still open under it, or null where it is settled. */
export async function usedKeys(transaction: Transaction, schoolId: string, keys: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const found = await transaction.query<{ key: string; openClaimId: string | null }>({
    text: `select r.key, case when c.refusals is not null and s.outcome is null then c.id end as "openClaimId" from unnest($2::text[]) as r(key)
      cross join lateral (select id, refusals from claim where school_id = $1 and client_key = r.key limit 1) c
      left join lateral (select outcome from claim_settlement where school_id = $1 and claim_id = c.id limit 1) s on true`,
    values: [schoolId, keys],
  });
  return new Map(found.map(({ key, openClaimId }) => [key, openClaimId]));
}

/** Hours that a row came to, ready to be written. */
export interface EnteredRow {
  readonly claimId: string;
  /** The claim was kept open by an earlier import and is settled now. */
  readonly settles: boolean;
  readonly entryId: string;
  readonly clientKey: string;
  readonly said: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>> & { readonly minutes: Minutes };
  readonly exceptions: readonly { readonly id: string; readonly code: string; readonly figures: Readonly<Record<string, unknown>> }[];
}

/** Writes claims, entries, standings, exceptions and totals of many rows in one statement. */
export async function enterAll(transaction: Transaction, schoolId: string, accountId: string | null, at: Instant, rows: readonly EnteredRow[]): Promise<void> {
  if (rows.length === 0) return;
  const json = rows.map(({ claimId, settles, entryId, clientKey, said, facts, exceptions }) => ({ ...facts, claim_id: claimId, settles, id: entryId, client_key: clientKey, said, exceptions }));
  await transaction.query({ text: ENTER, values: [schoolId, accountId, at, JSON.stringify(json)] });
}

/** Hours of a row that no entry can be made of: they are kept as said, with every rule that they break. */
export interface KeptRow {
  readonly id: string;
  readonly clientKey: string;
  readonly studentId: string;
  readonly enrollmentId: string;
  readonly placementId: string | null;
  readonly siteId: string | null;
  readonly said: Readonly<Record<string, unknown>>;
  readonly refusals: readonly TimeRefusal[];
}

/** Keeps claims that wait for somebody to settle them, in one statement. */
export async function keepAll(transaction: Transaction, schoolId: string, accountId: string | null, at: Instant, rows: readonly KeptRow[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction.query({
    text: `insert into claim (school_id, id, client_key, kind, student_id, enrollment_id, placement_id, site_id, said, refusals, by_account, at)
      select $1, r.id, r."clientKey", 'hours', r."studentId", r."enrollmentId", r."placementId", r."siteId", r.said, r.refusals, $2, $3
      from jsonb_to_recordset($4::jsonb) as r(id uuid, "clientKey" text, "studentId" uuid, "enrollmentId" uuid, "placementId" uuid, "siteId" uuid, said jsonb, refusals jsonb)`,
    values: [schoolId, accountId, at, JSON.stringify(rows)],
  });
}

const ENTER = `with row as materialized (
    select * from jsonb_to_recordset($4::jsonb) as f (id uuid, claim_id uuid, settles boolean, client_key text, said jsonb, exceptions jsonb, student_id uuid, enrollment_id uuid,
      placement_id uuid, site_id uuid, category text, discipline text, topics text, clinical_date date, zone text, starts_at timestamptz, ends_at timestamptz,
      break_minutes int, minutes int, note text)),
  held as (
    insert into enrollment_hours (school_id, enrollment_id, student_id) select distinct $1::uuid, enrollment_id, student_id from row order by 2
    on conflict (school_id, enrollment_id) do update set version = enrollment_hours.version + 1),
  claimed as (
    insert into claim (school_id, id, client_key, kind, student_id, enrollment_id, placement_id, site_id, said, by_account, at)
    select $1, claim_id, client_key, 'hours', student_id, enrollment_id, placement_id, site_id, said, $2, $3 from row where not settles),
  settled as (
    insert into claim_settlement (school_id, claim_id, outcome, by_account, at) select $1, claim_id, 'entered', $2, $3 from row where settles),
  entry as (
    insert into time_entry (school_id, id, claim_id, student_id, enrollment_id, placement_id, site_id, category, discipline, topics, clinical_date, zone,
      starts_at, ends_at, break_minutes, minutes, note, source, by_account, at)
    select $1, id, claim_id, student_id, enrollment_id, placement_id, site_id, category, discipline, topics, clinical_date, zone,
      starts_at, ends_at, break_minutes, minutes, note, 'import', $2, $3 from row),
  standing as (
    insert into time_entry_standing (school_id, time_entry_id, student_id, enrollment_id, placement_id, site_id, clinical_date, status, open_exceptions, stands, changed_at)
    select $1, id, student_id, enrollment_id, placement_id, site_id, clinical_date, 'submitted', jsonb_array_length(exceptions),
      case when starts_at is not null then tstzrange(starts_at, ends_at) end, $3 from row),
  looks as (
    insert into entry_exception (school_id, id, time_entry_id, student_id, site_id, code, figures, at)
    select $1, (x ->> 'id')::uuid, row.id, student_id, site_id, x ->> 'code', x -> 'figures', $3 from row, jsonb_array_elements(exceptions) x)
  insert into hour_total (school_id, enrollment_id, student_id, placement_id, site_id, category, discipline, topics, month, submitted_minutes, entries, last_on)
  select $1, enrollment_id, student_id, placement_id, site_id, category, discipline, topics, to_char(clinical_date, 'YYYY-MM'), sum(minutes), count(*), max(clinical_date)
  from row group by enrollment_id, student_id, placement_id, site_id, category, discipline, topics, to_char(clinical_date, 'YYYY-MM') order by 2, 9, 6
  on conflict on constraint hour_total_once do update set submitted_minutes = hour_total.submitted_minutes + excluded.submitted_minutes,
    entries = hour_total.entries + excluded.entries, last_on = greatest(hour_total.last_on, excluded.last_on)`;
