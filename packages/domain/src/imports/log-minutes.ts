// Some systems keep only how long somebody worked on a day, not from when to when. Such minutes are held against the same rules
// as a stretch that begins with the day, except that they overlap nothing.
import { logHours, type HoursCandidate, type HoursSurroundings, type LoggedHours, type TimeRefusal } from '../hours/index.js';
import type { Outcome } from '../outcome/index.js';
import { addMinutes, type Instant, type Minutes } from '../time/index.js';

/** Minutes as they were said for a day. */
export interface SaidMinutes extends Omit<HoursCandidate, 'starts' | 'ends' | 'breakMinutes'> {
  readonly minutes: Minutes;
  /** The first instant of the day at the site. */
  readonly dayBegins: Instant;
}

/** Makes a time entry without times of minutes alone, or tells every rule that they break. */
export function logMinutes({ minutes, dayBegins, ...said }: SaidMinutes, surroundings: HoursSurroundings): Outcome<LoggedHours, TimeRefusal> {
  const starts = { ok: true, value: dayBegins } as const;
  const ends = { ok: true, value: addMinutes(dayBegins, minutes) } as const;
  const neighbours = surroundings.neighbours.map((neighbour) => ({ ...neighbour, startsAt: null, endsAt: null }));
  // Whether there was a break nobody can tell: the minutes are what is left of the day after it.
  const settings = { ...surroundings.settings, breakExpectedAfterMinutes: null };
  const logged = logHours({ ...said, starts, ends, breakMinutes: 0 }, { ...surroundings, neighbours, settings });
  if (!logged.ok) return logged;
  return { ok: true, value: { ...logged.value, facts: { ...logged.value.facts, startsAt: null, endsAt: null } } };
}
