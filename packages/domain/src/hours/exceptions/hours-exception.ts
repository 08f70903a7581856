// An exception says that an entry needs a look. It does not stop the signature; it stops crediting until a coordinator decides.
import type { PlacementStatus } from '../../placement/index.js';
import type { LocalDate, Minutes } from '../../time/index.js';
import type { HoursCandidate, HoursSurroundings } from '../hours-candidate.js';

/** Why an entry needs a look. */
export const exceptionCodes = [
  'logged-late',
  'over-daily-cap',
  'over-weekly-cap',
  'long-without-break',
  'no-placement',
  'outside-placement-dates',
  'placement-not-active',
  'lapsed-agreement',
  'not-enrolled',
] as const;
export type ExceptionCode = (typeof exceptionCodes)[number];

/** An exception with the figures that its sentence needs. */
export type HoursException =
  | { readonly code: 'logged-late'; readonly daysAfter: number; readonly logWithinDays: number }
  | { readonly code: 'over-daily-cap'; readonly dayMinutes: Minutes; readonly capMinutes: Minutes }
  | { readonly code: 'over-weekly-cap'; readonly weekMinutes: Minutes; readonly capMinutes: Minutes }
  | { readonly code: 'long-without-break'; readonly stretchMinutes: Minutes; readonly breakExpectedAfterMinutes: Minutes }
  | { readonly code: 'no-placement' }
  | { readonly code: 'outside-placement-dates'; readonly startsOn: LocalDate; readonly endsOn: LocalDate }
  | { readonly code: 'placement-not-active'; readonly placementStatus: PlacementStatus }
  | { readonly code: 'lapsed-agreement'; readonly endedOn: LocalDate | null }
  | { readonly code: 'not-enrolled' };

/** A soft rule about hours: the exception that it raises, or nothing. */
export type ExceptionRule = (candidate: HoursCandidate, surroundings: HoursSurroundings) => HoursException | undefined;
