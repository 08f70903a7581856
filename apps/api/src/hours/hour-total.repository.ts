import { Injectable } from '@nestjs/common';
import type { HourTotals, LocalDate, Minutes } from '@practicum/domain';
import { Scoped, type Asking } from '../platform/database/unit-of-work.js';

/** Totals of an enrollment against its need, with the pace of late. */
export interface TotalsRow extends HourTotals {
  /** The enrollment or the placement. */
  readonly id: string;
  readonly neededMinutes: Minutes;
  readonly recentWeeks: readonly Minutes[];
  readonly plannedWeeklyMinutes: Minutes | null;
  readonly startsOn: LocalDate | null;
}

/** Whole weeks that the pace looks back on. */
const WEEKS = 4;

const SUMS = `coalesce(sum(submitted_minutes), 0)::int as "submittedMinutes", coalesce(sum(verified_minutes), 0)::int as "verifiedMinutes",
  coalesce(sum(credited_minutes), 0)::int as "creditedMinutes", coalesce(sum(not_credited_minutes), 0)::int as "notCreditedMinutes", coalesce(sum(entries), 0)::int as entries`;

// Weeks are those that ended before this one began; the weeks before the first work are left out, the empty ones after it are not.
const recent = (owner: string, id: string): string => `select coalesce(array_agg(coalesce(w.minutes, 0) order by w.n desc), '{}') as weeks from (
    select n, (select sum(t.minutes)::int from time_entry_standing s join time_entry t on t.school_id = s.school_id and t.id = s.time_entry_id
        where s.school_id = app_school() and s.${owner} = ${id} and t.category = 'externship' and s.status in ('submitted', 'verified', 'credited')
          and s.clinical_date >= $2::date - 7 * n and s.clinical_date < $2::date - 7 * (n - 1)) as minutes
    from generate_series(1, ${WEEKS}) n
    where exists (select 1 from time_entry_standing f where f.school_id = app_school() and f.${owner} = ${id} and f.clinical_date < $2::date - 7 * (n - 1))) w`;

const OF_ENROLLMENTS = `select e.id, total.*, coalesce((c.required_hours ->> 'externship')::int, 0) as "neededMinutes", pace.weeks as "recentWeeks",
    plan.weekly as "plannedWeeklyMinutes", plan.starts_on as "startsOn"
  from enrollment e
  join curriculum_edition c on c.school_id = e.school_id and c.id = e.curriculum_edition_id
  cross join lateral (select ${SUMS} from hour_total h where h.school_id = e.school_id and h.enrollment_id = e.id and h.category = 'externship') total
  cross join lateral (${recent('enrollment_id', 'e.id')}) pace
  left join lateral (select (p.planned_minutes * 7 / greatest(7, p.ends_on - p.starts_on + 1))::int as weekly, case when p.starts_on > $3 then p.starts_on end as starts_on
    from placement p where p.school_id = e.school_id and p.enrollment_id = e.id and p.status in ('confirmed', 'active') order by p.starts_on limit 1) plan on true
  where e.school_id = app_school() and e.id = any($1)`;

const OF_PLACEMENTS = `select p.id, total.*, p.planned_minutes as "neededMinutes", pace.weeks as "recentWeeks",
    (p.planned_minutes * 7 / greatest(7, p.ends_on - p.starts_on + 1))::int as "plannedWeeklyMinutes", case when p.starts_on > $3 then p.starts_on end as "startsOn"
  from placement p
  cross join lateral (select ${SUMS} from hour_total h where h.school_id = p.school_id and h.placement_id = p.id) total
  cross join lateral (${recent('placement_id', 'p.id')}) pace
  where p.school_id = app_school() and p.id = any($1)`;

/** The only place that reads the totals that are kept on write. */
@Injectable()
export class HourTotalRepository {
  constructor(private readonly scoped: Scoped) {}

  /** Externship totals of enrollments against what their curriculum asks for; `monday` begins the week of `today`. */
  ofEnrollments(asking: Asking, ids: readonly string[], monday: LocalDate, today: LocalDate): Promise<readonly TotalsRow[]> {
    return this.scoped.read<TotalsRow>(asking, { name: 'totals-of-enrollments', text: OF_ENROLLMENTS, values: [ids, monday, today] });
  }

  /** Totals of placements against what is planned. */
  ofPlacements(asking: Asking, ids: readonly string[], monday: LocalDate, today: LocalDate): Promise<readonly TotalsRow[]> {
    return this.scoped.read<TotalsRow>(asking, { name: 'totals-of-placements', text: OF_PLACEMENTS, values: [ids, monday, today] });
  }
}
