import { Injectable } from '@nestjs/common';
import { openPlacementStatuses, type Instant, type LocalDate, type Minutes, type NewPlacement, type PlacementStatus, type SiteSetting } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';

/** A student at a site for a stretch of time, as the row tells it. */
export interface PlacementRow {
  readonly id: string;
  readonly enrollmentId: string;
  readonly studentId: string;
  readonly siteId: string;
  readonly preceptorId: string | null;
  readonly status: PlacementStatus;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly plannedMinutes: Minutes;
  readonly setting: SiteSetting;
  readonly paid: boolean;
  readonly version: number;
}

/** A row of the list, with the length of the whole list. */
export interface ListedPlacement extends PlacementRow {
  readonly totalCount: number;
}

/** A placement that holds a seat, with the name of its site. */
export interface SeatRow {
  readonly id: string;
  readonly studentId: string;
  readonly siteId: string;
  readonly siteName: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** A step to be written down. */
export interface NewPlacementMove {
  readonly schoolId: string;
  readonly placementId: string;
  readonly from: PlacementStatus | null;
  readonly to: PlacementStatus;
  readonly reason: string | null;
  readonly byAccount: string;
  readonly at: Instant;
}

/** An enrollment with externship hours to do and no placement that would give them. */
export interface UnplacedRow {
  readonly enrollmentId: string;
  readonly neededMinutes: Minutes;
}

const COLUMNS = `p.id, p.enrollment_id as "enrollmentId", p.student_id as "studentId", p.site_id as "siteId", p.preceptor_id as "preceptorId", p.status,
  p.starts_on as "startsOn", p.ends_on as "endsOn", p.planned_minutes as "plannedMinutes", p.setting, p.paid, p.version`;

const LISTED = `with listed as (select * from placement p where ($1::text is null or p.status = $1) and ($2::uuid is null or p.site_id = $2))
  select ${COLUMNS}, (select count(*)::int from listed) as "totalCount"
  from listed p where $3::date is null or (p.starts_on, p.id) < ($3, $4::uuid) order by p.starts_on desc, p.id desc limit $5`;

const UNPLACED = `select e.id as "enrollmentId", need.minutes - coalesce(done.minutes, 0) as "neededMinutes"
  from enrollment e
  join student s on s.school_id = e.school_id and s.id = e.student_id
  join curriculum_edition c on c.school_id = e.school_id and c.id = e.curriculum_edition_id
  cross join lateral (select coalesce((c.required_hours ->> 'externship')::int, 0) as minutes) need
  left join lateral (select sum(t.credited_minutes + t.verified_minutes + t.submitted_minutes)::int as minutes from hour_total t
    where t.school_id = e.school_id and t.enrollment_id = e.id and t.category = 'externship') done on true
  where e.status = 'enrolled' and need.minutes > coalesce(done.minutes, 0)
    and not exists (select 1 from placement p where p.school_id = e.school_id and p.enrollment_id = e.id and p.status in ('proposed', 'confirmed', 'active'))
  order by e.expected_completion_on nulls last, s.family_name, s.given_name, e.id limit 500`;

/** The only place that asks for placements and their history. */
@Injectable()
export class PlacementRepository {
  constructor(private readonly scoped: Scoped) {}

  /** The latest start first, after a place in that order. */
  listed(asking: Asking, page: { readonly status: string | null; readonly siteId: string | null; readonly after: { readonly startsOn: string; readonly id: string } | null; readonly limit: number }): Promise<readonly ListedPlacement[]> {
    return this.scoped.read<ListedPlacement>(asking, {
      name: 'placements',
      text: LISTED,
      values: [page.status, page.siteId, page.after?.startsOn ?? null, page.after?.id ?? null, page.limit],
    });
  }

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly PlacementRow[]> {
    return this.scoped.read<PlacementRow>(asking, { name: 'placements-by-id', text: `select ${COLUMNS} from placement p where p.id = any($1)`, values: [ids] });
  }

  ofEnrollments(asking: Asking, enrollmentIds: readonly string[]): Promise<readonly PlacementRow[]> {
    return this.scoped.read<PlacementRow>(asking, {
      name: 'placements-of-enrollments',
      text: `select ${COLUMNS} from placement p where p.enrollment_id = any($1) order by p.starts_on desc, p.id desc`,
      values: [enrollmentIds],
    });
  }

  ofSites(asking: Asking, siteIds: readonly string[]): Promise<readonly PlacementRow[]> {
    return this.scoped.read<PlacementRow>(asking, {
      name: 'placements-of-sites',
      text: `select ${COLUMNS} from placement p where p.site_id = any($1) order by p.starts_on desc, p.id desc`,
      values: [siteIds],
    });
  }

  /** Students placed on a day, site by site. */
  placedOn(asking: Asking, siteIds: readonly string[], day: LocalDate): Promise<readonly { readonly siteId: string; readonly count: number }[]> {
    return this.scoped.read(asking, {
      name: 'placed-on',
      text: `select site_id as "siteId", count(*)::int as count from placement
        where site_id = any($1) and status in ('confirmed', 'active') and $2::date between starts_on and ends_on group by site_id`,
      values: [siteIds, day],
    });
  }

  /** Whoever finishes soonest comes first. */
  unplaced(asking: Asking): Promise<readonly UnplacedRow[]> {
    return this.scoped.read<UnplacedRow>(asking, { name: 'unplaced', text: UNPLACED });
  }

  async current(transaction: Transaction, id: string): Promise<PlacementRow | null> {
    const [found] = await transaction.query<PlacementRow>({ text: `select ${COLUMNS} from placement p where p.id = $1`, values: [id] });
    return found ?? null;
  }

  /** Seats that are held at a site or by a student: what a placement is measured against. The site waits until the transaction ends. */
  async seats(transaction: Transaction, siteId: string, studentId: string): Promise<readonly SeatRow[]> {
    await transaction.query({ text: 'select 1 from clinical_site where id = $1 for update', values: [siteId] });
    return transaction.query<SeatRow>({
      text: `select p.id, p.student_id as "studentId", p.site_id as "siteId", s.name as "siteName", p.starts_on as "startsOn", p.ends_on as "endsOn"
        from placement p join clinical_site s on s.school_id = p.school_id and s.id = p.site_id
        where (p.site_id = $1 or p.student_id = $2) and p.status = any($3)`,
      values: [siteId, studentId, openPlacementStatuses],
    });
  }

  async add(transaction: Transaction, schoolId: string, id: string, studentId: string, placement: NewPlacement): Promise<void> {
    const { enrollmentId, siteId, preceptorId, status, startsOn, endsOn, plannedMinutes, setting, paid, supervisorQualification } = placement;
    await transaction.query({
      text: `insert into placement (school_id, id, enrollment_id, student_id, site_id, preceptor_id, status, starts_on, ends_on, planned_minutes, setting, paid, supervisor_qualification)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      values: [schoolId, id, enrollmentId, studentId, siteId, preceptorId, status, startsOn, endsOn, plannedMinutes, setting, paid, supervisorQualification],
    });
  }

  /** Moves the placement when it still is as it was seen; false where somebody was faster. */
  async move(transaction: Transaction, move: NewPlacementMove, expectedVersion: number): Promise<boolean> {
    const moved = await transaction.query({
      text: 'update placement set status = $2, version = version + 1 where id = $1 and version = $3 returning id',
      values: [move.placementId, move.to, expectedVersion],
    });
    if (moved.length === 0) return false;
    await this.note(transaction, move);
    return true;
  }

  /** Writes a step down; steps are never changed. */
  async note(transaction: Transaction, move: NewPlacementMove): Promise<void> {
    await transaction.query({
      text: 'insert into placement_move (school_id, id, placement_id, from_status, to_status, reason, by_account, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      values: [move.schoolId, newId(), move.placementId, move.from, move.to, move.reason, move.byAccount, move.at],
    });
  }
}
