import { Injectable } from '@nestjs/common';
import type { LocalDate, Minutes } from '@practicum/domain';
import { Scoped, type Asking } from '../platform/database/unit-of-work.js';

/** Externship minutes of a cohort up to the end of a week. */
export interface BurnUpRow {
  readonly cohortId: string;
  readonly on: LocalDate;
  readonly creditedMinutes: Minutes;
  readonly waitingMinutes: Minutes;
}

/** First and last day of a stretch. */
export interface Span {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

const WEEKS = `with week as (
    select e.cohort_id, (date_trunc('week', s.clinical_date) + interval '6 days')::date as sunday,
      sum(s.credited_minutes)::int as credited, coalesce(sum(t.minutes) filter (where s.status in ('submitted', 'verified')), 0)::int as waiting
    from enrollment e
    join time_entry_standing s on s.school_id = e.school_id and s.enrollment_id = e.id
    join time_entry t on t.school_id = s.school_id and t.id = s.time_entry_id
    where e.school_id = app_school() and e.cohort_id = any($1) and t.category = 'externship' and e.status <> 'withdrawn'
    group by 1, 2)
  select cohort_id as "cohortId", sunday as "on", (sum(credited) over up_to)::int as "creditedMinutes", (sum(waiting) over up_to)::int as "waitingMinutes"
  from week window up_to as (partition by cohort_id order by sunday) order by cohort_id, sunday`;

/** How a cohort's hours have come in, week by week. */
@Injectable()
export class BurnUpRepository {
  constructor(private readonly scoped: Scoped) {}

  ofCohorts(asking: Asking, cohortIds: readonly string[]): Promise<readonly BurnUpRow[]> {
    return this.scoped.read<BurnUpRow>(asking, { name: 'burn-up', text: WEEKS, values: [cohortIds] });
  }

  /** Everybody in the cohorts who still belongs to the program or has finished it. */
  async membersOf(asking: Asking, cohortIds: readonly string[]): Promise<readonly { readonly cohortId: string; readonly enrollmentId: string }[]> {
    return this.scoped.read(asking, {
      name: 'cohort-members',
      text: `select cohort_id as "cohortId", id as "enrollmentId" from enrollment
        where school_id = app_school() and cohort_id = any($1) and status in ('enrolled', 'on-leave', 'completed', 'graduated') limit 2000`,
      values: [cohortIds],
    });
  }

  /** The spans in which the cohorts' placements are planned, by cohort; none where nothing is. */
  async spansOf(asking: Asking, cohortIds: readonly string[]): Promise<ReadonlyMap<string, Span>> {
    const spans = await this.scoped.read<Span & { readonly cohortId: string }>(asking, {
      name: 'cohort-spans',
      text: `select e.cohort_id as "cohortId", min(p.starts_on) as "startsOn", max(p.ends_on) as "endsOn"
        from placement p join enrollment e on e.school_id = p.school_id and e.id = p.enrollment_id
        where p.school_id = app_school() and e.cohort_id = any($1) and p.status not in ('cancelled', 'proposed') group by 1`,
      values: [cohortIds],
    });
    return new Map(spans.map((span) => [span.cohortId, span]));
  }
}
