// One stretch of supervised work. Its facts are written once; how it stands is told apart from them, and only that moves.
import type { HourCategory } from '../program/index.js';
import type { Instant, LocalDate, Minutes } from '../time/index.js';

/**
 * Where an entry stands. `verified`: the preceptor says that it happened; `credited`: the school says that it counts;
 * `corrected`: another entry has taken its place.
 */
export const timeEntryStatuses = ['submitted', 'verified', 'credited', 'returned', 'corrected', 'not-credited'] as const;
export type TimeEntryStatus = (typeof timeEntryStatuses)[number];

/** Who said the hours. */
export const timeEntrySources = ['student', 'preceptor', 'staff', 'import'] as const;
export type TimeEntrySource = (typeof timeEntrySources)[number];

/** What was worked; never changed once written. */
export interface TimeEntryFacts {
  readonly studentId: string;
  readonly enrollmentId: string;
  readonly placementId: string | null;
  readonly siteId: string | null;
  readonly category: HourCategory;
  /** Laboratory discipline; empty where none is told. */
  readonly discipline: string;
  /** Topics in the record's words, comma between; empty where none is told. */
  readonly topics: string;
  /** The site's local day on which the stretch began. */
  readonly clinicalDate: LocalDate;
  /** The site's IANA zone. */
  readonly zone: string;
  /** Null where only minutes are known, as in imported totals. */
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly breakMinutes: Minutes;
  /** Minutes worked: the stretch without its break. */
  readonly minutes: Minutes;
  readonly note: string | null;
  /** The entry that this one takes the place of. */
  readonly correctsId: string | null;
  readonly source: TimeEntrySource;
}

/** How an entry stands; the only part of it that moves. */
export interface TimeEntryStanding {
  readonly status: TimeEntryStatus;
  readonly creditedMinutes: Minutes;
  readonly cappedBy: CreditCap | null;
  readonly settingsVersion: string | null;
  /** Exceptions that nobody has decided yet; while there is one, nothing is credited. */
  readonly openExceptions: number;
  readonly version: number;
}

/** A time entry as it stands. */
export interface TimeEntry extends TimeEntryFacts, TimeEntryStanding {
  readonly id: string;
}

/** Why fewer minutes were credited than worked. `decision`: a coordinator credited a part. */
export const creditCaps = ['daily-cap', 'weekly-cap', 'rounding', 'decision'] as const;
export type CreditCap = (typeof creditCaps)[number];

/** True while an entry occupies its period: nothing else may be entered for the same student at the same time. */
export function stands(status: TimeEntryStatus): boolean {
  return status !== 'returned' && status !== 'corrected';
}

/** The standing of an entry that was just submitted. */
export function submittedStanding(openExceptions: number): TimeEntryStanding {
  return { status: 'submitted', creditedMinutes: 0, cappedBy: null, settingsVersion: null, openExceptions, version: 1 };
}
