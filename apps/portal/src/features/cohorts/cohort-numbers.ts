// Figures of a cohort's charts and filters, from its board.
import type { CohortCharts_BoardFragment, CohortGrid_RowFragment } from '@practicum/contract/client';
import { addDays, daysBetween, eligibilityGroups, mondayOf, type LocalDate } from '@practicum/domain';

export type BoardRow = CohortGrid_RowFragment;
type BurnUp = CohortCharts_BoardFragment['burnUp'];

/** Which students the grid shows. */
export const cohortFilters = ['all', ...eligibilityGroups, 'unplaced'] as const;
export type CohortFilter = (typeof cohortFilters)[number];

/** The rows of a filter, in the server's order: worst first. */
export function rowsOf(rows: readonly BoardRow[], filter: CohortFilter): readonly BoardRow[] {
  if (filter === 'all') return rows;
  return rows.filter((row) => (filter === 'unplaced' ? siteOf(row.enrollment) === undefined : row.group === filter));
}

/** When somebody gets there, as a column is sorted: by day, then those whom a person helps, those at risk, those without a route. */
export function whenRank({ group, eligibleOn }: BoardRow): string {
  const at = eligibilityGroups.findIndex((one) => one === group);
  return `${at < 0 ? eligibilityGroups.length : at} ${eligibleOn ?? '9999'}`;
}

export const filterIn = (text: string | null): CohortFilter => cohortFilters.find((filter) => filter === text) ?? 'all';

/** Where the student is placed: now, else next. */
export function siteOf({ placements }: BoardRow['enrollment']): string | undefined {
  const by = (status: string) => placements.find((placement) => placement.status === status)?.site.name;
  return by('active') ?? by('confirmed') ?? by('completed') ?? by('proposed');
}

/** A column of the plot: who becomes eligible in that week. */
export interface WhenColumn {
  readonly key: string;
  /** Monday of the week; absent for those who are eligible, or whose day nobody knows. */
  readonly week?: LocalDate;
  readonly kind: 'now' | 'week' | 'later' | 'person' | 'unknown';
  readonly count: number;
  readonly lateCount: number;
}

const WEEKS_SHOWN = 8;

/** One mark a student: eligible now, by the week in which they will be, and those without a day. */
export function eligibleWhen(rows: readonly BoardRow[]): readonly WhenColumn[] {
  const now = rows.filter(({ verdict }) => verdict === 'eligible');
  const person = rows.filter(({ verdict }) => verdict === 'needs-person');
  const others = rows.filter(({ verdict }) => verdict !== 'eligible' && verdict !== 'needs-person');
  const dated = others.flatMap(({ eligibleOn, late }) => (eligibleOn ? [{ week: mondayOf(eligibleOn), late }] : []));
  const weeks = weeksFrom(dated.map(({ week }) => week));
  const last = weeks.at(-1);
  const beyond = last === undefined ? [] : dated.filter(({ week }) => week > last);
  const column = (key: string, kind: WhenColumn['kind'], list: readonly { readonly late: boolean }[]): WhenColumn => ({ key, kind, count: list.length, lateCount: list.filter(({ late }) => late).length });
  return [
    column('now', 'now', now),
    ...weeks.map((week) => ({ ...column(week, 'week', dated.filter((one) => one.week === week)), week })),
    ...(beyond.length > 0 ? [column('later', 'later', beyond)] : []),
    column('person', 'person', person),
    column('unknown', 'unknown', others.filter(({ eligibleOn }) => !eligibleOn)),
  ];
}

// Weeks without anybody between two that have somebody are drawn, so that distance is time.
function weeksFrom(weeks: readonly LocalDate[]): readonly LocalDate[] {
  const sorted = weeks.toSorted();
  const [first] = sorted, last = sorted.at(-1);
  if (!first || !last) return [];
  const count = Math.min(WEEKS_SHOWN, Math.round(daysBetween(first, last) / 7) + 1);
  return Array.from({ length: count }, (_, at) => addDays(first, 7 * at));
}

/** Where the cohort stands today on its burn-up: the last week that has begun. */
export function burnUpNow({ points }: BurnUp, on: LocalDate): BurnUp['points'][number] | undefined {
  return points.findLast((point) => addDays(point.on, -7) < on) ?? points[0];
}

/** Minutes that the plan has reached on a day, between the weeks that the server tells. */
export function plannedOn({ points }: BurnUp, on: LocalDate): number {
  const before = points.findLast((point) => point.on <= on), after = points.find((point) => point.on > on);
  if (!before || !after) return (before ?? after)?.plannedMinutes ?? 0;
  const share = daysBetween(before.on, on) / Math.max(1, daysBetween(before.on, after.on));
  return Math.round(before.plannedMinutes + (after.plannedMinutes - before.plannedMinutes) * share);
}

/** Minutes that the cohort is behind its plan today, with everything signed that waits; nothing where it is ahead. */
export function behindPlan(burnUp: BurnUp, on: LocalDate): number {
  const now = burnUpNow(burnUp, on);
  return now ? Math.max(0, plannedOn(burnUp, on) - now.creditedMinutes - now.waitingMinutes) : 0;
}

/** A day and the minutes that the present pace has reached by then. */
export interface Projected { readonly on: LocalDate; readonly minutes: number }

/** The present pace from today on: once everything is signed, then week by week until all is done or the plan ends. */
export function projectedFrom(burnUp: BurnUp, on: LocalDate): readonly Projected[] {
  const now = burnUpNow(burnUp, on);
  if (!now) return [];
  const later = burnUp.points.flatMap((point) => (typeof point.projectedMinutes === 'number' ? [{ on: point.on, minutes: point.projectedMinutes }] : []));
  const done = later.findIndex(({ minutes }) => minutes >= burnUp.needMinutes);
  return [{ on, minutes: now.creditedMinutes + now.waitingMinutes }, ...(done < 0 ? later : later.slice(0, done + 1))];
}
