// Where a student's hours stand against the need, and when they will be done at the present pace.
import { addDays, latest, type LocalDate, type Minutes } from '../time/index.js';
import type { HourTotals } from './hour-totals.js';

/** Hours of one enrollment or placement. Worked = credited + pending + not credited; remaining = need − credited. */
export interface HoursSummary {
  readonly workedMinutes: Minutes;
  readonly pendingMinutes: Minutes;
  readonly creditedMinutes: Minutes;
  readonly notCreditedMinutes: Minutes;
  readonly neededMinutes: Minutes;
  readonly remainingMinutes: Minutes;
  readonly projectedFinishOn: LocalDate | null;
}

/** How fast hours are coming in. */
export interface HoursPace {
  readonly today: LocalDate;
  /** Minutes credited or pending in each of the last whole weeks, oldest first; weeks before the first work are left out. */
  readonly recentWeeks: readonly Minutes[];
  /** Minutes a week that are planned; used where nobody has worked yet. */
  readonly plannedWeeklyMinutes: Minutes | null;
  /** First day of a placement that has not begun yet. */
  readonly startsOn: LocalDate | null;
}

/** The summary of totals against the need. */
export function hoursSummary(totals: HourTotals, neededMinutes: Minutes, pace: HoursPace): HoursSummary {
  const { creditedMinutes, notCreditedMinutes } = totals;
  const pendingMinutes = totals.submittedMinutes + totals.verifiedMinutes;
  const remainingMinutes = Math.max(0, neededMinutes - creditedMinutes);
  const leftToWork = Math.max(0, remainingMinutes - pendingMinutes);
  return {
    workedMinutes: creditedMinutes + pendingMinutes + notCreditedMinutes,
    pendingMinutes,
    creditedMinutes,
    notCreditedMinutes,
    neededMinutes,
    remainingMinutes,
    projectedFinishOn: remainingMinutes === 0 ? null : projectedFinish(leftToWork, pace),
  };
}

/** Minutes still to be worked when everything that waits is credited. */
export function leftToWork(summary: HoursSummary): Minutes {
  return Math.max(0, summary.remainingMinutes - summary.pendingMinutes);
}

/** The day the hours are done at the present pace; null where nobody works and nothing is planned. */
export function projectedFinish(leftToWorkMinutes: Minutes, pace: HoursPace): LocalDate | null {
  if (leftToWorkMinutes === 0) return pace.today;
  const weekly = weeklyMinutes(pace);
  if (weekly <= 0) return null;
  const from = pace.startsOn === null ? pace.today : latest(pace.today, pace.startsOn);
  return addDays(from, Math.ceil((leftToWorkMinutes * 7) / weekly));
}

/** Minutes in an ordinary week: the mean of the recent weeks, or the plan where there was no work yet. */
export function weeklyMinutes(pace: Pick<HoursPace, 'recentWeeks' | 'plannedWeeklyMinutes'>): Minutes {
  const worked = pace.recentWeeks.reduce((sum, week) => sum + week, 0);
  return worked > 0 ? worked / pace.recentWeeks.length : (pace.plannedWeeklyMinutes ?? 0);
}
