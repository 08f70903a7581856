// Where a group of students will stand if they go on as they did of late: the same minutes a day, up to what they need. A
// forecast for the eye; whether one student is late is judged on that student's own pace.
import { addDays, daysBetween, type LocalDate, type Minutes } from '../time/index.js';

/** Days that are looked back on; four whole weeks even out days off. */
export const PACE_DAYS = 28;

/** Minutes worked up to the end of a day, from the start. */
export interface WorkedBy {
  readonly on: LocalDate;
  readonly minutes: Minutes;
}

/** Minutes by a later day at the pace of the last four weeks; what is worked so far where nobody has worked since. */
export function atPresentPace(worked: readonly WorkedBy[], need: Minutes, today: LocalDate): (day: LocalDate) => Minutes {
  const upTo = (day: LocalDate): WorkedBy | undefined => worked.findLast(({ on }) => on <= day);
  const now = worked.at(-1)?.minutes ?? 0;
  const first = worked[0];
  const since = addDays(today, -PACE_DAYS);
  // A group that began lately is judged on the days that it has had.
  const began = first && first.on > since ? first : { on: since, minutes: upTo(since)?.minutes ?? 0 };
  const aDay = (now - began.minutes) / Math.max(1, daysBetween(began.on, today));
  return (day) => Math.max(now, Math.min(need, Math.round(now + aDay * daysBetween(today, day))));
}
