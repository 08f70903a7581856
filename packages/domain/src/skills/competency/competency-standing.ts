// How a student stands with each competency of a list: achieved, to do, or not available here. What counts is a signed
// check-off; a site that does not offer something ends the asking there and nowhere else.
import type { LocalDate } from '../../time/index.js';
import type { CheckOff } from './check-off.js';
import type { CompetencyItem } from './frameworks.js';

/** Where a competency stands. */
export const competencyStatuses = ['achieved', 'to-do', 'not-available-here'] as const;
export type CompetencyStatus = (typeof competencyStatuses)[number];

/** Whether what was shown early was shown once more before the placement: still to do, done, or missed. */
export const reassessments = ['due', 'done', 'missed'] as const;
export type Reassessment = (typeof reassessments)[number];

/** One competency of a student. */
export interface CompetencyStanding<Signed extends CheckOff = CheckOff> {
  readonly item: CompetencyItem;
  readonly status: CompetencyStatus;
  /** Null where nothing is to be shown again. */
  readonly reassessment: Reassessment | null;
  /** Oldest first. */
  readonly checkOffs: readonly Signed[];
}

/** The placement that competencies are seen from: the one that runs, or the next. */
export interface SeenFrom {
  readonly today: LocalDate;
  readonly placement: { readonly siteId: string; readonly startsOn: LocalDate } | null;
}

/** Every item with how it stands. */
export function competencyStandings<Signed extends CheckOff>(items: readonly CompetencyItem[], checkOffs: readonly Signed[], from: SeenFrom): readonly CompetencyStanding<Signed>[] {
  return items.map((item) => {
    const own = checkOffs.filter((one) => one.framework === item.framework && one.code === item.code).toSorted((a, b) => a.on.localeCompare(b.on) || a.at.localeCompare(b.at));
    const shown = own.filter(({ answer }) => answer === 'achieved').map(({ on }) => on);
    const notHere = own.some(({ answer, siteId }) => answer === 'not-available-at-site' && siteId === from.placement?.siteId);
    const status = shown.length > 0 ? 'achieved' : notHere ? 'not-available-here' : 'to-do';
    return { item, status, reassessment: item.reassessed ? reassessmentOf(shown, from) : null, checkOffs: own };
  });
}

/** Days on which it was shown, oldest first. What is shown for the first time at the site needs no second time. */
function reassessmentOf([first, ...later]: readonly LocalDate[], { today, placement }: SeenFrom): Reassessment | null {
  if (first === undefined || !placement || first >= placement.startsOn) return null;
  if (later.some((on) => on > first && on < placement.startsOn)) return 'done';
  return today < placement.startsOn ? 'due' : 'missed';
}

/** The running count of a list. */
export interface CompetencyCount {
  readonly achieved: number;
  readonly toDo: number;
  readonly notAvailableHere: number;
  readonly reassessmentsDue: number;
  readonly all: number;
}

/** How many of a list stand how. */
export function competencyCount(standings: readonly CompetencyStanding[]): CompetencyCount {
  const count = (status: CompetencyStatus): number => standings.filter((one) => one.status === status).length;
  return {
    achieved: count('achieved'), toDo: count('to-do'), notAvailableHere: count('not-available-here'),
    reassessmentsDue: standings.filter(({ reassessment }) => reassessment === 'due').length, all: standings.length,
  };
}
