// The cohorts beside Today: how many are eligible, how many late, and how their hours have come in.
import type { Part, TodayCohort } from '@practicum/contract/server';
import { addDays, type LocalDate } from '@practicum/domain';
import { burnUp, isLate, type BurnUpRow, type Span } from '../eligibility/index.js';
import type { CohortRow } from '../enrollment/index.js';
import type { TodayRead } from './today-board.js';

/** Cohorts that have begun and are not over, the soonest to finish first. */
export function runningCohorts(cohorts: readonly CohortRow[], on: LocalDate): readonly CohortRow[] {
  const running = cohorts.filter(({ startsOn, expectedCompletionOn }) => startsOn <= on && (expectedCompletionOn === null || expectedCompletionOn >= on));
  return running.toSorted((a, b) => (a.expectedCompletionOn ?? '9999').localeCompare(b.expectedCompletionOn ?? '9999'));
}

/** One line of the rail. */
export function cohortLine(cohort: CohortRow, { on, training, ready }: TodayRead, weeks: readonly BurnUpRow[], span: Span | null): Part<TodayCohort> {
  const own = training.filter(({ row }) => row.cohortId === cohort.id);
  const need = own.reduce((sum, { hours }) => sum + (hours?.neededMinutes ?? 0), 0);
  const points = burnUp(weeks.filter(({ cohortId }) => cohortId === cohort.id), { span, needMinutes: need, endsOn: cohort.expectedCompletionOn }, on).points;
  const share = (minutes: number | undefined): number => (need > 0 ? Math.min(1, Math.round(((minutes ?? 0) / need) * 1000) / 1000) : 0);
  // A week is drawn as soon as it has begun.
  const begun = points.filter((point) => point.on !== undefined && addDays(point.on, -6) <= on);
  return {
    id: cohort.id, name: cohort.name, studentCount: cohort.studentCount,
    trend: begun.map(({ creditedMinutes }) => share(creditedMinutes)), plan: points.map(({ plannedMinutes }) => share(plannedMinutes)),
    eligibleNow: ready.filter(({ cohortId }) => cohortId === cohort.id).length,
    lateCount: own.filter(({ row, hours }) => isLate(row, hours, on)).length,
  };
}
