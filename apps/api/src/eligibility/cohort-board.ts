// A cohort against its requirements: which route most of its students take, how each stands with each requirement of it, and
// who will not finish in time.
import { findingSays } from '@practicum/copy';
import { addDays, bestRoute, eligibleOn, verdicts, whenEligible, type HoursSummary, type LocalDate, type Locale, type ProofNode } from '@practicum/domain';
import type { BoardCell, BoardColumn, BoardRow, Part } from '@practicum/contract/server';
import type { EnrollmentRow } from '../enrollment/index.js';
import type { TallyRow } from '../skills/index.js';
import type { AssessedCredential } from './eligibility-reader.js';
import { columnLabel } from './eligibility-parts.js';

/** Where hours or procedures of one student wait for a signature or a decision. */
export interface Waiting {
  readonly hours: HoursSummary | null;
  readonly tallies: readonly TallyRow[];
}

/** The credential that the cohort's board is about, with everybody who was held against it. */
export interface BoardAssessed {
  readonly row: EnrollmentRow;
  readonly assessed: AssessedCredential;
  readonly waiting: Waiting;
}

/** The route that is best for most of the students. */
export function routeOfMost(all: readonly AssessedCredential[]): string {
  const counts = Map.groupBy(all.flatMap(({ shown }) => bestRoute(shown)?.route ?? []), (route) => route);
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? all[0]?.shown.routes[0]?.route ?? '';
}

/** The requirements that hold the seat on a route, as columns. */
export function boardColumns(assessed: AssessedCredential, route: string, locale: Locale): readonly Part<BoardColumn>[] {
  return nodesOf(assessed, route).map((node) => ({ path: node.path, kind: node.kind, label: columnLabel(node, locale), need: node.need ?? null, unit: node.unit ?? null }));
}

/** One student's row. */
export function boardRow({ row, assessed, waiting }: BoardAssessed, route: string, locale: Locale): Part<BoardRow> {
  const { shown } = assessed;
  const late = isLate(row, waiting.hours, shown.on);
  const { group, waitsFor } = whenEligible(shown, late);
  return {
    enrollment: row,
    verdict: shown.verdict,
    group,
    waitsFor: waitsFor ? columnLabel(waitsFor, locale) : null,
    waitsForSays: waitsFor ? findingSays(waitsFor, locale) : null,
    eligibleOn: eligibleOn(shown) ?? null,
    late,
    ...(waiting.hours && { hours: waiting.hours }),
    cells: nodesOf(assessed, route).map((node): Part<BoardCell> => ({
      path: node.path, status: node.status, have: node.have ?? null, need: node.need ?? null, waiting: waitingFor(node, waiting), on: node.on ?? null,
    })),
  };
}

/** Worst first: whoever will be late, then by verdict, then by the hours that are left. */
export function worstFirst(a: Part<BoardRow>, b: Part<BoardRow>): number {
  const late = Number(b.late ?? false) - Number(a.late ?? false);
  const rank = verdicts.findIndex((word) => word === b.verdict) - verdicts.findIndex((word) => word === a.verdict);
  return late || rank || (b.hours?.remainingMinutes ?? 0) - (a.hours?.remainingMinutes ?? 0);
}

/** More than this does nobody work in a week (forty hours), whatever place is found. */
const MOST_IN_A_WEEK = 40 * 60;

/**
 * The pace does not reach the need before the day on which the program is expected to end. Before anybody works, a student is
 * late only when full weeks from today on would not do.
 */
export function isLate({ status, expectedCompletionOn }: EnrollmentRow, hours: HoursSummary | null, today: LocalDate): boolean {
  if (status !== 'enrolled' || expectedCompletionOn === null || !hours || hours.remainingMinutes === 0) return false;
  const soonest = addDays(today, Math.ceil((hours.remainingMinutes * 7) / MOST_IN_A_WEEK));
  return (hours.projectedFinishOn ?? soonest) > expectedCompletionOn;
}

/** Eligible by a day, as calendar and pace stand. */
export function isEligibleBy({ shown }: AssessedCredential, day: LocalDate | null): boolean {
  const on = eligibleOn(shown);
  return on !== undefined && (day === null || on <= day);
}

function nodesOf({ proof }: AssessedCredential, route: string): readonly ProofNode[] {
  return (proof.routes.find((one) => one.route === route)?.nodes ?? []).filter(({ gates }) => gates === undefined);
}

function waitingFor({ rule, status }: ProofNode, { hours, tallies }: Waiting): number | null {
  if (status === 'met' || !rule) return null;
  if (rule.kind === 'hours') return hours ? Math.round(hours.pendingMinutes / 0.6) / 100 : null;
  if (rule.kind !== 'procedureCount') return null;
  return tallies.filter(({ procedure }) => rule.procedures.includes(procedure)).reduce((sum, { waiting }) => sum + waiting, 0);
}
