// From what a form or a device sends to what the rules look at. Reading a wall time takes the zone's clock, which is handed
// in: the API and the portal pass `localTimeToInstant`, and nothing here loads it.
import { addDays, minutesBetween, type Fold, type Instant, type LocalDate, type Minutes } from '../time/index.js';
import type { HoursCandidate, LogHoursInput, WallTime } from './hours-candidate.js';

/** Reads what the wall clock of a zone shows. */
export type ReadWallTime = (date: LocalDate, time: string, zone: string, fold?: Fold) => WallTime;

/** What is known about hours beside what was said. */
export type SaidAbout = Pick<HoursCandidate, 'studentId' | 'siteId' | 'zone' | 'source'> & Pick<HoursCandidate, 'correctsId' | 'discipline' | 'topics'>;

/** One answer to a wall time that is open: which it could have been, and how long the stretch is then. */
export interface TimeCandidate {
  readonly field: 'startsAt' | 'endsAt';
  readonly fold: Fold;
  readonly at: Instant;
  /** Elapsed minutes of the stretch, break included; 0 while its other end is open too. */
  readonly minutes: Minutes;
}

/**
 * The day on which hours end: an end that reads earlier than the start means the next day, except where both lie in the
 * hour that came twice.
 */
export function endDateOf({ date, startsAt, endsAt, startsAtFold, endsAtFold }: Pick<LogHoursInput, 'date' | 'startsAt' | 'endsAt' | 'startsAtFold' | 'endsAtFold'>): LocalDate {
  const sameNight = startsAtFold === 'earlier' && endsAtFold === 'later';
  return endsAt < startsAt && !sameNight ? addDays(date, 1) : date;
}

/** The candidate that an input stands for. */
export function candidateFromInput(input: LogHoursInput, about: SaidAbout, read: ReadWallTime): HoursCandidate {
  return {
    ...about,
    enrollmentId: input.enrollmentId,
    placementId: input.placementId ?? null,
    category: input.category,
    clinicalDate: input.date,
    starts: read(input.date, input.startsAt, about.zone, input.startsAtFold ?? undefined),
    ends: read(endDateOf(input), input.endsAt, about.zone, input.endsAtFold ?? undefined),
    breakMinutes: input.breakMinutes,
    note: input.note ?? null,
  };
}

/** What the open wall times of a candidate could have been; empty where none is open. */
export function timeCandidates({ starts, ends }: HoursCandidate): readonly TimeCandidate[] {
  return [...readings('startsAt', starts, ends), ...readings('endsAt', ends, starts)];
}

function readings(field: TimeCandidate['field'], open: WallTime, other: WallTime): readonly TimeCandidate[] {
  if (open.ok) return [];
  return open.refusals.flatMap(({ candidates }) =>
    candidates.map(({ fold, at }) => ({ field, fold, at, minutes: other.ok ? Math.abs(minutesBetween(at, other.value)) : 0 })),
  );
}
