// The one thing that a student should do next. What waits for the student comes before what waits for others, and what
// stops everything else comes first.
import type { LocalDate, Minutes } from '../time/index.js';

/** Every next step, in order of precedence. */
export const nextStepCodes = [
  'show-certificate',
  'correct-returned-hours',
  'correct-returned-procedures',
  'settle-open-claim',
  'wait-for-placement',
  'wait-for-start',
  'log-hours',
  'ask-for-signature',
  'log-procedures',
  'wait-for-decision',
  'wait-for-certification',
  'see-requirements',
] as const;
export type NextStepCode = (typeof nextStepCodes)[number];

/** What is known about the path; plain figures, so that nothing above hours is needed to ask. */
export interface PathFacts {
  readonly certified: boolean;
  readonly returnedEntries: number;
  readonly returnedProcedures: number;
  readonly openClaims: number;
  readonly placement: { readonly startsOn: LocalDate; readonly siteName: string } | null;
  readonly today: LocalDate;
  /** Minutes still to be worked when everything that waits is credited. */
  readonly leftToWorkMinutes: Minutes;
  readonly pendingMinutes: Minutes;
  /** Procedures that are still short when everything that waits is signed. */
  readonly proceduresShort: number;
  readonly verdict: 'eligible' | 'needs-person' | 'not-yet' | 'closed' | null;
}

/** The next step with the figures that its sentence needs. */
export interface NextStep {
  readonly code: NextStepCode;
  readonly count?: number;
  readonly minutes?: Minutes;
  readonly on?: LocalDate;
  readonly siteName?: string;
}

/** What the student should do next. */
export function nextStep(path: PathFacts): NextStep {
  const steps: readonly (NextStep | false)[] = [
    path.certified && { code: 'show-certificate' },
    path.returnedEntries > 0 && { code: 'correct-returned-hours', count: path.returnedEntries },
    path.returnedProcedures > 0 && { code: 'correct-returned-procedures', count: path.returnedProcedures },
    path.openClaims > 0 && { code: 'settle-open-claim', count: path.openClaims },
    path.verdict === 'eligible' && { code: 'wait-for-certification' },
    ...hoursSteps(path),
    path.proceduresShort > 0 && { code: 'log-procedures', count: path.proceduresShort },
    path.verdict === 'needs-person' && { code: 'wait-for-decision' },
  ];
  return steps.find((step) => step !== false) ?? { code: 'see-requirements' };
}

function hoursSteps({ placement, today, leftToWorkMinutes, pendingMinutes }: PathFacts): readonly (NextStep | false)[] {
  const left = leftToWorkMinutes > 0;
  return [
    left && placement === null && { code: 'wait-for-placement', minutes: leftToWorkMinutes },
    left && placement !== null && placement.startsOn > today && { code: 'wait-for-start', on: placement.startsOn, siteName: placement.siteName },
    left && { code: 'log-hours', minutes: leftToWorkMinutes },
    pendingMinutes > 0 && { code: 'ask-for-signature', minutes: pendingMinutes },
  ];
}
