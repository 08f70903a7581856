// The one thing that a student should do next. What waits for the student comes before what waits for others, and what
// stops everything else comes first.
import type { LocalDate, Minutes } from '../time/index.js';

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

/** The next step with the figures that its sentence needs, in order of precedence. */
export type NextStep =
  | { readonly code: 'show-certificate' }
  | { readonly code: 'correct-returned-hours'; readonly count: number }
  | { readonly code: 'correct-returned-procedures'; readonly count: number }
  | { readonly code: 'settle-open-claim'; readonly count: number }
  | { readonly code: 'wait-for-certification' }
  | { readonly code: 'wait-for-placement'; readonly minutes: Minutes }
  | { readonly code: 'wait-for-start'; readonly on: LocalDate; readonly siteName: string }
  | { readonly code: 'log-hours'; readonly minutes: Minutes }
  | { readonly code: 'log-procedures'; readonly count: number }
  | { readonly code: 'ask-for-signature'; readonly minutes: Minutes }
  | { readonly code: 'wait-for-decision' }
  | { readonly code: 'see-requirements' };
export type NextStepCode = NextStep['code'];

/** What the student should do next. */
export function nextStep(path: PathFacts): NextStep {
  const steps: readonly (NextStep | false)[] = [
    path.certified && { code: 'show-certificate' },
    path.returnedEntries > 0 && { code: 'correct-returned-hours', count: path.returnedEntries },
    path.returnedProcedures > 0 && { code: 'correct-returned-procedures', count: path.returnedProcedures },
    path.openClaims > 0 && { code: 'settle-open-claim', count: path.openClaims },
    path.verdict === 'eligible' && { code: 'wait-for-certification' },
    path.leftToWorkMinutes > 0 && hoursStep(path),
    path.proceduresShort > 0 && { code: 'log-procedures', count: path.proceduresShort },
    path.pendingMinutes > 0 && { code: 'ask-for-signature', minutes: path.pendingMinutes },
    path.verdict === 'needs-person' && { code: 'wait-for-decision' },
  ];
  return steps.find((step) => step !== false) ?? { code: 'see-requirements' };
}

function hoursStep({ placement, today, leftToWorkMinutes: minutes }: PathFacts): NextStep {
  if (placement === null) return { code: 'wait-for-placement', minutes };
  const { startsOn, siteName } = placement;
  return startsOn > today ? { code: 'wait-for-start', on: startsOn, siteName } : { code: 'log-hours', minutes };
}
