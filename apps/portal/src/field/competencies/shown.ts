import type { Competencies_StudentFragment } from '@practicum/contract/client';

export type Framework = Competencies_StudentFragment['competencies']['frameworks'][number];
export type Competency = Framework['competencies'][number];
export type CheckOff = Competency['checkOffs'][number];
/** Where a preceptor signs. */
export type Placement = NonNullable<Competencies_StudentFragment['competencies']['placement']>;
/** What was chosen to be signed. */
export interface ToSign { readonly framework: string; readonly code: string }

/** What a list can be narrowed to. */
export const shownAs = ['all', 'to-do', 'achieved', 'not-available-here', 'again'] as const;
export type Shown = (typeof shownAs)[number];

/** Whether a competency belongs to what is shown; one to be shown again is achieved too. */
export function shows(shown: Shown, { status, reassessment }: Pick<Competency, 'status' | 'reassessment'>): boolean {
  if (shown === 'all') return true;
  return shown === 'again' ? reassessment === 'due' : status === shown;
}

/** A code means nothing without its framework. */
export const keyOf = (framework: string, code: string): string => `${framework} ${code}`;

/** The figures of several frameworks together. */
export function countOf(frameworks: readonly Pick<Framework, 'achieved' | 'all' | 'toDo' | 'notAvailableHere' | 'reassessmentsDue'>[]): { readonly achieved: number; readonly all: number; readonly toDo: number; readonly notHere: number; readonly again: number } {
  return frameworks.reduce(
    (sum, one) => ({ achieved: sum.achieved + one.achieved, all: sum.all + one.all, toDo: sum.toDo + one.toDo, notHere: sum.notHere + one.notAvailableHere, again: sum.again + one.reassessmentsDue }),
    { achieved: 0, all: 0, toDo: 0, notHere: 0, again: 0 },
  );
}
