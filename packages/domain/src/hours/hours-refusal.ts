// Why something about hours was not done: codes with the figures that the sentence needs.
import type { CommonRefusal } from '../outcome/index.js';
import type { PatientIdentifierKind } from '../privacy/index.js';
import type { Instant, LocalDate, LocalTimeRefusal, Minutes } from '../time/index.js';
import type { TimeEntryStatus } from './time-entry.js';

/** The part of the input that a refusal is about. */
export type HoursField = 'date' | 'startsAt' | 'endsAt' | 'breakMinutes' | 'note' | 'reason' | 'creditedMinutes' | 'entries';

/** A hard rule about time is broken: the claim is kept, and no entry is made of it. */
export type TimeRefusal =
  | { readonly code: 'ENDS_BEFORE_IT_STARTS'; readonly field: 'endsAt' }
  | { readonly code: 'IN_THE_FUTURE'; readonly field: 'endsAt' | 'startsAt' | 'date' }
  | {
      readonly code: 'OVERLAPS_ANOTHER_ENTRY';
      readonly field: 'startsAt';
      readonly entryId: string;
      readonly date: LocalDate;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly zone: string;
    }
  | (LocalTimeRefusal & { readonly field: 'startsAt' | 'endsAt' })
  | {
      readonly code: 'BREAK_NOT_SHORTER_THAN_THE_STRETCH';
      readonly field: 'breakMinutes';
      readonly breakMinutes: Minutes;
      readonly stretchMinutes: Minutes;
    }
  | { readonly code: 'LONGER_THAN_A_DAY'; readonly field: 'endsAt'; readonly stretchMinutes: Minutes }
  | { readonly code: 'NOTE_HOLDS_PATIENT_IDENTIFIER'; readonly field: 'note'; readonly kind: PatientIdentifierKind };

/** A signature, return, correction or decision that cannot be given. */
export type EntryRefusal =
  | CommonRefusal
  | { readonly code: 'NOTHING_TO_SIGN'; readonly field: 'entries' }
  | { readonly code: 'ENTRY_CHANGED_SINCE_SEEN'; readonly entryId: string; readonly date: LocalDate }
  | { readonly code: 'ENTRY_NOT_WAITING'; readonly entryId: string; readonly date: LocalDate; readonly status: TimeEntryStatus }
  | { readonly code: 'ENTRY_NOT_YOURS_TO_SIGN'; readonly entryId: string; readonly date: LocalDate }
  | { readonly code: 'OWN_HOURS'; readonly entryId: string; readonly date: LocalDate }
  | { readonly code: 'MOVE_NOT_POSSIBLE'; readonly entryId: string; readonly status: TimeEntryStatus }
  | { readonly code: 'REASON_HOLDS_PATIENT_IDENTIFIER'; readonly field: 'reason'; readonly kind: PatientIdentifierKind }
  | { readonly code: 'NOT_SIGNED_YET'; readonly entryId: string }
  | { readonly code: 'DECISION_STANDS'; readonly entryId: string }
  | { readonly code: 'CREDITED_MINUTES_MISSING'; readonly field: 'creditedMinutes' }
  | { readonly code: 'MORE_THAN_CREDITABLE'; readonly field: 'creditedMinutes'; readonly creditableMinutes: Minutes };

/** Everything that hours can be refused for. */
export type HoursRefusal = TimeRefusal | EntryRefusal;

/** The codes of time rules, in the order a person should hear them. */
export const timeRefusalCodes = [
  'LOCAL_TIME_DOES_NOT_EXIST',
  'LOCAL_TIME_IS_AMBIGUOUS',
  'ENDS_BEFORE_IT_STARTS',
  'LONGER_THAN_A_DAY',
  'IN_THE_FUTURE',
  'BREAK_NOT_SHORTER_THAN_THE_STRETCH',
  'OVERLAPS_ANOTHER_ENTRY',
  'NOTE_HOLDS_PATIENT_IDENTIFIER',
] as const satisfies readonly TimeRefusal['code'][];
