// Credited hours of a cohort against its plan, week by week: the plan runs evenly from the first placement day to the last.
import { addDays, atPresentPace, daysBetween, mondayOf, type LocalDate, type Minutes } from '@practicum/domain';
import type { BurnUp, BurnUpPoint, Part } from '@practicum/contract/server';
import type { BurnUpRow, Span } from './burn-up.repository.js';

/** More weeks than this do not fit beside each other. */
const MOST_WEEKS = 60;

/** What a cohort needs, and the days that it has for it. */
export interface BurnUpPlan {
  readonly span: Span | null;
  readonly needMinutes: Minutes;
  readonly endsOn: LocalDate | null;
}

/** The chart's points; weeks to come have the plan and the present pace, and repeat the last figures. */
export function burnUp(rows: readonly BurnUpRow[], { span, needMinutes, endsOn }: BurnUpPlan, today: LocalDate): Part<BurnUp> & { readonly points: readonly Part<BurnUpPoint>[] } {
  const first = span?.startsOn ?? rows[0]?.on;
  const last = endsOn ?? span?.endsOn ?? rows.at(-1)?.on;
  if (!first || !last) return { points: [], needMinutes, endsOn };
  const sundays = Array.from({ length: MOST_WEEKS }, (_, index) => addDays(mondayOf(first), 7 * index + 6)).filter((on) => on <= addDays(mondayOf(last), 6));
  const projected = atPresentPace(rows.map((row) => ({ on: row.on, minutes: row.creditedMinutes + row.waitingMinutes })), needMinutes, today);
  const points = sundays.map((on): Part<BurnUpPoint> => {
    const upTo = rows.findLast((row) => row.on <= on);
    const planned = Math.round(needMinutes * share(on, span ?? { startsOn: first, endsOn: last }));
    return {
      on, creditedMinutes: upTo?.creditedMinutes ?? 0, waitingMinutes: upTo?.waitingMinutes ?? 0, plannedMinutes: planned,
      projectedMinutes: addDays(on, -6) > today ? projected(on) : null,
    };
  });
  return { points, needMinutes, endsOn };
}

function share(on: LocalDate, { startsOn, endsOn }: Span): number {
  const days = Math.max(1, daysBetween(startsOn, endsOn));
  return Math.min(1, Math.max(0, daysBetween(startsOn, on) / days));
}
