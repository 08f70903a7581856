// Hours as somebody says them, and what they are held against. The site's wall times are read by whoever knows its zone;
// the rules here only see what the reading gave.
import { z } from 'zod';
import type { Outcome } from '../outcome/index.js';
import type { Placement } from '../placement/index.js';
import { hourCategories, type HourCategory } from '../program/index.js';
import type { AffiliationAgreement } from '../site/index.js';
import {
  localDateShape,
  localTimeShape,
  minutesBetween,
  type Fold,
  type Instant,
  type LocalDate,
  type LocalTimeRefusal,
  type Minutes,
} from '../time/index.js';
import type { HoursSettings } from './hours-settings.js';
import type { TimeEntrySource } from './time-entry.js';

/** Which of two equal wall times is meant when the clock goes back. */
export const timeFolds = ['earlier', 'later'] as const satisfies readonly Fold[];

/** The input of logging hours; the form and the API read it with the same shape. */
export const logHoursInput = z.strictObject({
  clientKey: z.string().trim().min(8).max(100),
  enrollmentId: z.string().min(1),
  placementId: z.string().min(1).nullish(),
  category: z.enum(hourCategories),
  date: localDateShape,
  startsAt: localTimeShape,
  endsAt: localTimeShape,
  startsAtFold: z.enum(timeFolds).nullish(),
  endsAtFold: z.enum(timeFolds).nullish(),
  breakMinutes: z.int().min(0).max(1440),
  note: z.string().trim().max(500).nullish(),
  deviceAt: z.string().nullish(),
  settlesClaimId: z.string().min(1).nullish(),
});
export type LogHoursInput = z.output<typeof logHoursInput>;

/** What a wall time at the site means: one instant; or two, when the clock goes back; or none, when it goes forward. */
export type WallTime = Outcome<Instant, LocalTimeRefusal>;

/** Hours as they were said, with their wall times read. */
export interface HoursCandidate {
  readonly studentId: string;
  readonly enrollmentId: string;
  readonly placementId: string | null;
  readonly siteId: string | null;
  readonly category: HourCategory;
  readonly discipline?: string;
  readonly topics?: string;
  readonly clinicalDate: LocalDate;
  readonly zone: string;
  readonly starts: WallTime;
  readonly ends: WallTime;
  readonly breakMinutes: Minutes;
  readonly note: string | null;
  readonly source: TimeEntrySource;
  /** The entry that this one is to take the place of; it does not count as an overlap. */
  readonly correctsId?: string | null;
}

/** An entry of the same student that stands near the candidate's date. */
export interface NeighbourEntry {
  readonly id: string;
  readonly clinicalDate: LocalDate;
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly minutes: Minutes;
  readonly zone: string;
}

/** The placement that the hours are said for. */
export type PlacementAround = Pick<Placement, 'startsOn' | 'endsOn' | 'status'>;

/** One affiliation agreement with the site. */
export type AgreementAround = Pick<AffiliationAgreement, 'startsOn' | 'endsOn'>;

/** What hours are held against. */
export interface HoursSurroundings {
  readonly now: Instant;
  /** Today at the site. */
  readonly today: LocalDate;
  readonly settings: HoursSettings;
  /** Entries that stand, of the same student: the whole week of the clinical date and a day on either side. */
  readonly neighbours: readonly NeighbourEntry[];
  readonly placement: PlacementAround | null;
  /** Every agreement with the site; null where no site is involved. */
  readonly agreements: readonly AgreementAround[] | null;
  /** False while the student is on leave, withdrawn or done. */
  readonly enrolled: boolean;
}

/** The stretch of a candidate whose wall times both mean one instant. */
export interface Stretch {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Elapsed minutes, break included; not positive where the end is not after the start. */
  readonly minutes: Minutes;
}

/** The candidate's stretch; undefined while a wall time is open. */
export function stretchOf(candidate: HoursCandidate): Stretch | undefined {
  const { starts, ends } = candidate;
  if (!starts.ok || !ends.ok) return undefined;
  return { startsAt: starts.value, endsAt: ends.value, minutes: minutesBetween(starts.value, ends.value) };
}

/** Minutes worked: the stretch without its break; 0 while it cannot be told. */
export function workedMinutes(candidate: HoursCandidate): Minutes {
  const stretch = stretchOf(candidate);
  return stretch === undefined ? 0 : Math.max(0, stretch.minutes - candidate.breakMinutes);
}
