// How one requirement is judged: the closed words for status, verdict, unit and reason, and the figures that go with them.
// Codes and figures only; the sentence for each is written elsewhere, under the same name.
import type { LocalDate } from '../time/index.js';

/**
 * How a requirement stands on the day. `met-on`: the calendar alone will meet it that day; `projected`: met that day if the
 * plan is served; `expires`: met now, until that day included; `waived`: a person has let it be.
 */
export const findingStatuses = ['met', 'unmet', 'met-on', 'projected', 'expires', 'needs-person', 'waived'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** How a route or a credential stands, best first; a credential stands as its best route. */
export const verdicts = ['eligible', 'needs-person', 'not-yet', 'closed'] as const;
export type Verdict = (typeof verdicts)[number];

/** What `have` and `need` count. */
export const findingUnits = [
  'hour',
  'clock-hour',
  'contact-hour',
  'semester-hour',
  'time',
  'week',
  'month',
  'year',
  'item',
  'specialty',
  'attempt',
  'requirement',
] as const;
export type FindingUnit = (typeof findingUnits)[number];

/** Why a requirement is not simply met: what a person has to look at, or what is missing. */
export const findingReasons = [
  'no-evidence',
  'not-enough',
  'held-back-by-limit',
  'too-much',
  'part-not-enough',
  'no-part-met',
  'not-counted',
  'too-early',
  'too-old',
  'ended',
  'exam-too-old',
  'too-recent',
  'not-completed',
  'not-enrolled',
  'not-employed',
  'expected-day-passed',
  'expected-later',
  'provider-not-recognised',
  'not-approved',
  'not-accredited-then',
  'accreditation-start-unknown',
  'accreditor-not-listed',
  'foreign-education',
  'number-not-known',
  'rule-not-known',
  'left-to-judgement',
  'list-not-given',
  'kind-not-built',
  'state-excluded',
  'state-not-told',
  'attempts-used-up',
  'waits-after-attempt',
  'after-last-attempt-not-known',
  'clock-over',
  'clock-running',
  'after-the-exam',
  'condition-not-met',
  'condition-unknown',
] as const;
export type FindingReason = (typeof findingReasons)[number];

/** How one requirement was judged, before anybody decided anything. */
export interface Judgement {
  readonly status: FindingStatus;
  readonly have?: number;
  readonly need?: number;
  readonly unit?: FindingUnit;
  /** The day of `met-on`, `projected` or `expires`; of what is too old, the last day it counted; of a clock, its last day. */
  readonly on?: LocalDate;
  readonly because?: FindingReason;
  /** Ids of the facts that were counted; a fact without an id by its place in the record, such as `#/hours/3`. */
  readonly evidence: readonly string[];
  /** The route is over for good. */
  readonly closes?: true;
  /** Floors for parts of a total, where the rule has them. */
  readonly floors?: readonly Floor[];
}

/** A floor for one part of a total: a category, a discipline, a subject. */
export interface Floor {
  readonly of: string;
  readonly have: number;
  readonly need: number;
}

/** Met, on the evidence given. */
export function met(evidence: readonly string[] = [], figures: Partial<Judgement> = {}): Judgement {
  return { status: 'met', ...figures, evidence };
}

/** Definitely not met on the day, and why. */
export function unmet(because: FindingReason, evidence: readonly string[] = [], figures: Partial<Judgement> = {}): Judgement {
  return { status: 'unmet', because, ...figures, evidence };
}

/** Cannot be decided from rule and record. */
export function needsPerson(
  because: FindingReason,
  evidence: readonly string[] = [],
  figures: Partial<Judgement> = {},
): Judgement {
  return { status: 'needs-person', because, ...figures, evidence };
}

/** Met by the calendar alone on a later day. */
export function metOn(on: LocalDate, because: FindingReason, evidence: readonly string[] = []): Judgement {
  return { status: 'met-on', on, because, evidence };
}

/** Met now, until the day given, included; simply met where no day ends it. */
export function metUntil(on: LocalDate | null, evidence: readonly string[], figures: Partial<Judgement> = {}): Judgement {
  return on === null ? met(evidence, figures) : { status: 'expires', ...figures, on, evidence };
}
