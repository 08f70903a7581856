// An exam that was passed before the externship: the body holds the pass until the school releases it, and drops it when nobody
// does (NHA, "Managing the Externship Certification Queue"). Where the body's deadline is not known, the school may set one.
import { z } from 'zod';
import { accepted, refused, type Outcome } from '../outcome/index.js';
import { addDays, daysBetween, type LocalDate } from '../time/index.js';
import { assess } from './assess.js';
import type { Edition } from './edition.js';
import type { ProofNode } from './finding.js';
import type { ExamAttemptFact, StudentRecord } from './record/student-record.js';
import { isSettled } from './requirements/index.js';

/** How a held result stands: something is still to be done, it can be released, or its time is over. */
export const heldResultStandings = ['waiting', 'ready', 'over'] as const;
export type HeldResultStanding = (typeof heldResultStandings)[number];

/** A pass that waits for the school. */
export interface HeldResult {
  readonly credential: string;
  readonly route: string;
  readonly passedOn: LocalDate;
  readonly standing: HeldResultStanding;
  /** The last day on which it can be released; null where nobody knows it. */
  readonly lastDay: LocalDate | null;
  /** Days left, the last one included as zero; null where nobody knows them. */
  readonly daysLeft: number | null;
  /** What has to be done before the school may release it. */
  readonly open: readonly ProofNode[];
}

/** The pass that waits under an edition, if one does. `days` is the school's own deadline, counted from the day of the pass. */
export function heldResult(edition: Edition, record: StudentRecord, on: LocalDate, days: number | null): HeldResult | undefined {
  const release = releaseRule(edition);
  const pass = release && latestPass(edition, record, on);
  if (!pass || isReleased(record, pass.on, on)) return undefined;
  if (pass.route ? pass.route !== release : !wasEnrolled(edition, record, release, pass.on)) return undefined;
  const open = openBefore(edition, record, release, on);
  const lastDay = days === null ? null : addDays(pass.on, days);
  const daysLeft = lastDay === null ? null : daysBetween(on, lastDay);
  const standing = daysLeft !== null && daysLeft < 0 ? 'over' : open.length > 0 ? 'waiting' : 'ready';
  return { credential: edition.credential, route: release, passedOn: pass.on, standing, lastDay, daysLeft, open };
}

/** Worst first: the fewest days, then those whose days nobody knows, the longest held first. */
export function mostUrgentFirst(a: Pick<HeldResult, 'daysLeft' | 'passedOn'>, b: Pick<HeldResult, 'daysLeft' | 'passedOn'>): number {
  return (a.daysLeft ?? Number.MAX_SAFE_INTEGER) - (b.daysLeft ?? Number.MAX_SAFE_INTEGER) || a.passedOn.localeCompare(b.passedOn);
}

export type ReleaseRefusal =
  | { readonly code: 'RESULT_NOT_HELD'; readonly field: 'credential' }
  | { readonly code: 'RELEASE_TOO_EARLY'; readonly field: 'credential'; readonly open: number };

/**
 * Whether the school may release a held result now. It may still do so after its own deadline: whether the pass stands, the body
 * says.
 */
export function releaseHeldResult<Held extends HeldResult>(held: Held | undefined): Outcome<Held, ReleaseRefusal> {
  if (!held) return refused({ code: 'RESULT_NOT_HELD', field: 'credential' });
  if (held.open.length > 0) return refused({ code: 'RELEASE_TOO_EARLY', field: 'credential', open: held.open.length });
  return accepted(held);
}

const RELEASE = 'externship-release';

/** The school's word, as it is attested. */
export const releaseAttested = { by: 'institution', what: RELEASE, form: 'electronic-verification' } as const;

/** Why a fact is not taken by hand. */
export type KeptByHandRefusal = { readonly code: 'RELEASE_HAS_ITS_DOOR'; readonly field: 'what' };

/** The release is no paper to be entered: its own door asks for the password and knows whether a result is held. */
export function keptByHand<Fact extends object>(fact: Fact): Outcome<Fact, KeptByHandRefusal> {
  return 'what' in fact && fact.what === RELEASE ? refused({ code: 'RELEASE_HAS_ITS_DOOR', field: 'what' }) : accepted(fact);
}

/** What the school asks when it sets its own deadline. */
export const releaseDeadlineInput = z.strictObject({
  body: z.string().trim().min(1).max(200),
  days: z.int().min(1).max(1_000),
  against: z.string().trim().min(1).max(500),
});
export type ReleaseDeadlineInput = z.output<typeof releaseDeadlineInput>;

/** The route of an edition on which the school releases the credential after the exam. */
export function releaseRule({ routes }: Pick<Edition, 'routes'>): string | undefined {
  return routes.find(({ requirements }) => requirements.some((rule) => rule.kind === 'deferredRequirement' && rule.releasedBy === 'institution'))?.code;
}

function latestPass({ credential }: Edition, { person }: StudentRecord, on: LocalDate): ExamAttemptFact | undefined {
  const passes = (person?.exams ?? []).filter((exam) => exam.credential === credential && exam.result === 'passed' && exam.on <= on);
  return passes.toSorted((a, b) => b.on.localeCompare(a.on))[0];
}

function isReleased({ attestations = [] }: StudentRecord, since: LocalDate, on: LocalDate): boolean {
  return attestations.some((one) => one.what === RELEASE && one.by === 'institution' && one.on >= since && one.on <= on);
}

// Where nobody told the route: who was still in the program passed before the externship was over.
function wasEnrolled(edition: Edition, record: StudentRecord, route: string, on: LocalDate): boolean {
  return nodesOn(edition, record, route, on).some((node) => node.kind === 'programEnrollment' && isSettled(node));
}

/** What the school's word has to wait for: the deferred requirements without the word itself. */
function openBefore(edition: Edition, record: StudentRecord, route: string, on: LocalDate): readonly ProofNode[] {
  const deferred = nodesOn(edition, record, route, on).filter(({ kind }) => kind === 'deferredRequirement').flatMap(({ parts }) => parts);
  return deferred.filter((node) => !isSettled(node) && !(node.rule?.kind === 'attestation' && node.rule.subject === RELEASE));
}

function nodesOn(edition: Edition, record: StudentRecord, route: string, on: LocalDate): readonly ProofNode[] {
  return assess(edition, record, on).routes.find((one) => one.route === route)?.nodes ?? [];
}
