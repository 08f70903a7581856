// Local time at a site: from what the wall clock says to the instant, and back. The only file that loads Temporal. When the
// clocks go back an hour comes twice and somebody has to say which is meant; when they go forward an hour does not exist.
import { Temporal } from 'temporal-polyfill';
import { accepted, refused, type Outcome } from '../outcome/index.js';
import type { Instant, LocalDate } from './calendar.js';

/** Which of two equal wall times is meant: before the clocks went back, or after. */
export const folds = ['earlier', 'later'] as const;
export type Fold = (typeof folds)[number];

/** A time of day on the wall clock, `HH:MM`. */
export type LocalTime = string;

/** What a wall time could have been. */
export interface TimeReading {
  readonly fold: Fold;
  readonly at: Instant;
  /** What the wall clock shows then; differs from what was said where that never was. */
  readonly time: LocalTime;
  /** The offset from UTC then, such as `-07:00`. */
  readonly offset: string;
}

export type LocalTimeRefusal =
  | { readonly code: 'LOCAL_TIME_IS_AMBIGUOUS'; readonly time: LocalTime; readonly candidates: readonly [TimeReading, TimeReading] }
  | { readonly code: 'LOCAL_TIME_DOES_NOT_EXIST'; readonly time: LocalTime; readonly candidates: readonly [TimeReading, TimeReading] };

/**
 * The instant at which the wall clock of a zone shows a time. With `fold`, an ambiguous time is settled; a time that never
 * was is refused all the same.
 * @example localTimeToInstant('2026-03-08', '02:30', 'America/Los_Angeles') // refused: the clocks went from 02:00 to 03:00
 */
export function localTimeToInstant(date: LocalDate, time: LocalTime, zone: string, fold?: Fold): Outcome<Instant, LocalTimeRefusal> {
  const said = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = reading(said, zone, 'earlier');
  const later = reading(said, zone, 'later');
  if (earlier.at === later.at) return accepted(earlier.at);
  const candidates = [earlier, later] as const;
  if (earlier.time !== time || later.time !== time) return refused({ code: 'LOCAL_TIME_DOES_NOT_EXIST', time, candidates });
  if (fold) return accepted(fold === 'earlier' ? earlier.at : later.at);
  return refused({ code: 'LOCAL_TIME_IS_AMBIGUOUS', time, candidates });
}

/** What the wall clock of a zone shows at an instant. */
export function instantToLocal(at: Instant, zone: string): { readonly date: LocalDate; readonly time: LocalTime; readonly offset: string } {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), time: timeOf(local), offset: local.offset };
}

/** The calendar day of a zone at an instant. */
export function dateAt(at: Instant, zone: string): LocalDate {
  return instantToLocal(at, zone).date;
}

/** The first instant of a day in a zone; where midnight never was, the first there is. */
export function startOfDay(date: LocalDate, zone: string): Instant {
  return instantText(Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant());
}

function reading(said: Temporal.PlainDateTime, zone: string, fold: Fold): TimeReading {
  const local = said.toZonedDateTime(zone, { disambiguation: fold });
  return { fold, at: instantText(local.toInstant()), time: timeOf(local), offset: local.offset };
}

function timeOf(local: Temporal.ZonedDateTime): LocalTime {
  return local.toPlainTime().toString({ smallestUnit: 'minute' });
}

function instantText(instant: Temporal.Instant): Instant {
  return new Date(instant.epochMilliseconds).toISOString();
}
