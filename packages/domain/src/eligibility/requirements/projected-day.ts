// The day on which everything that is still missing is served, if the plan is: the scheduled shifts first, then the pace of an
// ordinary week for what is left after the last of them.
import { addDays, latest, type LocalDate, type Minutes } from '../../time/index.js';
import type { Pace, Plan, PlannedShift } from '../plan.js';

/** Minutes still missing, and which planned time counts for them. */
export interface Missing {
  readonly short: Minutes;
  readonly counts: (planned: PlannedShift | Pace) => boolean;
}

/** The day by which the plan serves all that is missing; nothing where it never does. */
export function projectedDay(plan: Plan, on: LocalDate, missing: readonly Missing[]): LocalDate | undefined {
  const days = missing.map((one) => servedOn(plan, on, one));
  const known = days.filter((day) => day !== undefined);
  return known.length < days.length ? undefined : known.reduce((a, b) => latest(a, b), on);
}

function servedOn({ shifts, pace = [] }: Plan, on: LocalDate, { short, counts }: Missing): LocalDate | undefined {
  const ahead = shifts.filter((shift) => shift.on > on).sort((a, b) => a.on.localeCompare(b.on));
  let left = short;
  for (const shift of ahead) {
    if (counts(shift)) left -= shift.minutes;
    if (left <= 0) return shift.on;
  }
  const perWeek = pace.filter(counts).reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);
  if (perWeek <= 0) return undefined;
  return addDays(ahead.at(-1)?.on ?? on, Math.ceil((left * 7) / perWeek));
}
