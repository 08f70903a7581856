// Hours never vanish: what was said becomes an entry when the hard rules allow, with exceptions where it needs a look; else
// the claim stays open with every refusal.
import type { Outcome } from '../outcome/index.js';
import { exceptionRules } from './exceptions/exception-rules.js';
import type { HoursException } from './exceptions/hours-exception.js';
import { stretchOf, workedMinutes, type HoursCandidate, type HoursSurroundings } from './hours-candidate.js';
import type { TimeRefusal } from './hours-refusal.js';
import { totalsDelta, type TotalsDelta } from './hour-totals.js';
import { submittedStanding, type TimeEntryFacts, type TimeEntryStanding } from './time-entry.js';
import { timeRules } from './time-rules/time-rules.js';

/** An entry ready to be written, what needs a look about it, and how the totals change. */
export interface LoggedHours {
  readonly facts: TimeEntryFacts;
  readonly standing: TimeEntryStanding;
  readonly exceptions: readonly HoursException[];
  readonly delta: TotalsDelta;
}

/**
 * Makes a time entry of what was said, or tells every hard rule that it breaks.
 *
 * Night shifts need no care: a stretch belongs to the day on which it began, and its minutes are elapsed minutes.
 */
export function logHours(candidate: HoursCandidate, surroundings: HoursSurroundings): Outcome<LoggedHours, TimeRefusal> {
  const refusals = timeRules.flatMap((rule) => rule(candidate, surroundings) ?? []);
  const stretch = stretchOf(candidate);
  if (refusals.length > 0 || stretch === undefined) return { ok: false, refusals };
  const minutes = workedMinutes(candidate);
  const exceptions = exceptionRules.flatMap((rule) => rule(candidate, surroundings) ?? []);
  const standing = submittedStanding(exceptions.length);
  const facts = factsOf(candidate, stretch.startsAt, stretch.endsAt, minutes);
  return { ok: true, value: { facts, standing, exceptions, delta: totalsDelta(minutes, null, standing) } };
}

function factsOf(said: HoursCandidate, startsAt: string, endsAt: string, minutes: number): TimeEntryFacts {
  const { studentId, enrollmentId, placementId, siteId, category, clinicalDate, zone, breakMinutes, source } = said;
  return {
    studentId,
    enrollmentId,
    placementId,
    siteId,
    category,
    discipline: said.discipline ?? '',
    topics: said.topics ?? '',
    clinicalDate,
    zone,
    startsAt,
    endsAt,
    breakMinutes,
    minutes,
    note: said.note === '' ? null : said.note,
    correctsId: said.correctsId ?? null,
    source,
  };
}
