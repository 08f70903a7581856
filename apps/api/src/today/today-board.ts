// What stands on Today: kinds of harm, worst first, each with the things that cause it and one action. Pure; what was read
// comes in, what travels goes out.
import { headlineOf, say, todayFigureCodes, todayFigureNames, todayGroupNames, todayPromiseNames, todaySays, type TodayFigureCode, type TodayGroupCode } from '@practicum/copy';
import { agreementStatusOn, coverageOn, daysBetween, mayEver, type Ability, type HoursSummary, type LocalDate, type Locale, type Role } from '@practicum/domain';
import type { Part, Today, TodayGroup, TodayItem, TodayPromise } from '@practicum/contract/server';
import type { EnrollmentRow } from '../enrollment/index.js';
import { isLate } from '../eligibility/index.js';
import type { WaitingRow } from '../hours/index.js';
import type { SiteRow } from '../site/index.js';
import { decidedPart } from './decided-today.js';
import type { DecidedRow, PutOffRow } from './today.repository.js';

/** An enrollment with whoever it is and how their hours stand. */
export interface InTraining {
  readonly row: EnrollmentRow;
  readonly name: string;
  readonly hours: HoursSummary | null;
  /** Cohort and program. */
  readonly detail: string | null;
}

/** Something that waits for a decision, in words. */
export interface Waits {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly studentId: string;
  readonly enrollmentId?: string;
  readonly timeEntryId?: string;
  readonly cohortId?: string | null;
  /** Cohort and program. */
  readonly detail?: string | null;
}

/** Everything that was read for Today. */
export interface TodayRead {
  readonly on: LocalDate;
  readonly role: Role;
  readonly locale: Locale;
  readonly training: readonly InTraining[];
  readonly looks: readonly Waits[];
  readonly claims: readonly Waits[];
  readonly decisions: readonly Waits[];
  /** Exam results that a body holds until the school releases them, the most urgent first. */
  readonly held: readonly (Waits & { readonly daysLeft: number | null })[];
  readonly ready: readonly (Waits & { readonly credential: string })[];
  readonly unplaced: readonly (Waits & { readonly neededMinutes: number })[];
  readonly sites: readonly { readonly site: SiteRow; readonly placed: number }[];
  readonly waiting: WaitingRow;
  /** What the reader has put off beyond the day. */
  readonly putOff: readonly PutOffRow[];
  readonly decided: readonly DecidedRow[];
}

/** Rows of a group that are shown; the count tells how many there are. */
const MOST_ITEMS = 6;
/** Days within which the school promises an answer. */
const SIGN_WITHIN = 7;
const DECIDE_WITHIN = 3;

/** Today, apart from the cohorts beside it. */
export function todayBoard(read: TodayRead): Omit<Part<Today>, 'cohorts'> {
  const late = lateOnes(read);
  const groups = groupsOf(read, late);
  const shown = (code: TodayGroupCode): number => groups.find((group) => group.code === code)?.count ?? 0;
  const figures: Readonly<Record<TodayFigureCode, number>> = {
    students: read.training.length, eligible: read.ready.length, 'will-not-finish': late.length, 'hours-to-look': read.waiting.toDecide, unplaced: read.unplaced.length,
  };
  return {
    on: read.on,
    says: headlineOf(read.locale, { held: shown('results-held'), late: shown('will-not-finish'), looks: shown('hours-to-look'), ready: shown('certify-ready') }),
    figures: todayFigureCodes.map((code) => ({ code, label: say(read.locale, todayFigureNames[code]), value: figures[code] })),
    groups: groups.map(({ all: _, ...group }) => group),
    promises: promisesOf(read),
    putOff: read.putOff.flatMap(({ itemId, until, reason }) => {
      const item = groups.flatMap(({ all }) => all).find(({ id }) => id === itemId);
      return item ? [{ itemId, until, reason, title: item.title ?? '' }] : [];
    }),
    decided: read.decided.map((one) => decidedPart(one, read.locale)),
  };
}

/** A group as it is shown, with all that was found for it. */
type Found = Part<TodayGroup> & { readonly code: TodayGroupCode; readonly count: number; readonly all: readonly Part<TodayItem>[] };

// What the reader has put off is neither shown nor counted.
function groupsOf(read: TodayRead, late: readonly Part<TodayItem>[]): readonly Found[] {
  const { locale, role } = read;
  const putOff = new Set<string | undefined>(read.putOff.map(({ itemId }) => itemId));
  const group = (code: TodayGroupCode, needs: Ability, all: readonly Part<TodayItem>[], count = all.length): readonly Found[] => {
    if (!mayEver(role, needs)) return [];
    const items = all.filter(({ id }) => !putOff.has(id));
    return [{ code, label: say(locale, todayGroupNames[code]), count: count - (all.length - items.length), items: items.slice(0, MOST_ITEMS), all }];
  };
  const plain = (action: string) => ({ name, ...waits }: Waits): Part<TodayItem> => ({ ...waits, title: name, action });
  return [
    ...group('results-held', 'eligibility.see', read.held.map(({ daysLeft: _, ...one }) => plain('release')(one))),
    ...group('will-not-finish', 'students.see', late),
    ...group('hours-to-look', 'hours.decide', read.looks.map(plain('look')), read.waiting.toDecide),
    ...group('claims-to-settle', 'hours.decide', read.claims.map(plain('settle'))),
    ...group('person-to-decide', 'record.decide', read.decisions.map(plain('decide'))),
    ...group('place-to-find', 'placements.manage', read.unplaced.map(({ neededMinutes, ...one }) => plain('place')({ ...one, says: say(locale, todaySays.unplaced, { left: neededMinutes }) }))),
    ...group('agreements-ending', 'sites.manage', agreements(read)),
    ...group('certify-ready', 'certify', read.ready.map(({ credential, ...one }) => plain('certify')({ ...one, says: say(locale, todaySays.certify, { credential }) }))),
  ];
}

/** Whoever is furthest behind comes first. */
function lateOnes({ training, locale, on }: TodayRead): readonly Part<TodayItem>[] {
  const late = training.filter(({ row, hours }) => isLate(row, hours, on));
  return late.toSorted((a, b) => behind(b) - behind(a)).map(({ row, name, hours, detail }): Part<TodayItem> => ({
    id: `late-${row.id}`, title: name, detail, action: 'open', studentId: row.studentId, enrollmentId: row.id, cohortId: row.cohortId, unit: 'hour',
    have: inHours(hours?.creditedMinutes), waiting: inHours(hours?.pendingMinutes), need: inHours(hours?.neededMinutes), plan: planned(row, hours, on),
    says: say(locale, todaySays.late, { left: hours?.remainingMinutes ?? 0, finishOn: hours?.projectedFinishOn ?? null, dueOn: row.expectedCompletionOn ?? on }),
  }));
}

function behind({ row, hours }: InTraining): number {
  if (!hours || row.expectedCompletionOn === null) return 0;
  return hours.projectedFinishOn === null ? 10_000 + hours.remainingMinutes : daysBetween(row.expectedCompletionOn, hours.projectedFinishOn);
}

// Where the hours would be if they came in evenly from the first day to the expected last.
function planned({ startedOn, expectedCompletionOn }: EnrollmentRow, hours: HoursSummary | null, on: LocalDate): number | null {
  if (!hours || expectedCompletionOn === null) return null;
  const share = daysBetween(startedOn, on) / Math.max(1, daysBetween(startedOn, expectedCompletionOn));
  return inHours(hours.neededMinutes * Math.min(1, Math.max(0, share)));
}

function agreements({ sites, on, locale }: TodayRead): readonly Part<TodayItem>[] {
  const atRisk = sites.filter(({ site, placed }) => placed > 0 && ['ending', 'lapsed', 'none'].includes(agreementStatusOn(site.agreements, on)));
  const items = atRisk.map(({ site, placed }) => ({ site, placed, endsOn: coverageOn(site.agreements, on)?.endsOn ?? null }));
  return items.toSorted((a, b) => (a.endsOn ?? '').localeCompare(b.endsOn ?? '')).map(({ site, placed, endsOn }): Part<TodayItem> => ({
    id: `agreement-${site.id}`, title: site.name, action: 'renew', siteId: site.id, detail: [site.city, site.state].filter(Boolean).join(', ') || null, says: say(locale, todaySays.agreement, { endsOn, placed }),
  }));
}

function promisesOf({ waiting, sites, held, on, locale }: TodayRead): readonly Part<TodayPromise>[] {
  const ends = sites.flatMap(({ site, placed }) => (placed > 0 ? (coverageOn(site.agreements, on)?.endsOn ?? []) : [])).toSorted();
  const since = (instant: string | null, within: number): number => (instant === null ? within : within - daysBetween(instant.slice(0, 10), on));
  const releases = held.flatMap(({ daysLeft }) => daysLeft ?? []);
  return [
    ...(releases[0] === undefined ? [] : [{ code: 'releases', label: say(locale, todayPromiseNames.releases), daysLeft: releases[0], count: releases.filter((days) => days === releases[0]).length }]),
    ...(waiting.toSign > 0 ? [{ code: 'signatures', label: say(locale, todayPromiseNames.signatures), daysLeft: since(waiting.toSignSince, SIGN_WITHIN), count: waiting.toSign }] : []),
    ...(waiting.toDecide > 0 ? [{ code: 'decisions', label: say(locale, todayPromiseNames.decisions), daysLeft: since(waiting.toDecideSince, DECIDE_WITHIN), count: waiting.toDecide }] : []),
    ...(ends[0] ? [{ code: 'agreements', label: say(locale, todayPromiseNames.agreements), daysLeft: daysBetween(on, ends[0]), count: ends.filter((end) => end === ends[0]).length }] : []),
  ];
}

function inHours(minutes: number | undefined): number | null {
  return minutes === undefined ? null : Math.round(minutes / 0.6) / 100;
}
