// A check-off says of one competency: shown, by this student, that day, here, before me; or: this site does not offer it, and
// why. It is a fact and never changes; a later one of the same code is the reassessment, and a mistake is withdrawn with a reason.
import type { Instant, LocalDate } from '../../time/index.js';
import type { ProcedureSubject } from '../procedure-words.js';
import type { CompetencyFramework } from './frameworks.js';

/** What a check-off says. The second never counts as achieved; it ends the asking at that site. */
export const checkOffAnswers = ['achieved', 'not-available-at-site'] as const;
export type CheckOffAnswer = (typeof checkOffAnswers)[number];

/** What was said of one competency. */
export interface CheckOffFacts {
  readonly studentId: string;
  readonly enrollmentId: string;
  /** Null in the school's lab. */
  readonly placementId: string | null;
  readonly siteId: string | null;
  readonly framework: CompetencyFramework;
  readonly code: string;
  readonly answer: CheckOffAnswer;
  /** On a living person or simulated; null where nothing was shown. */
  readonly subject: ProcedureSubject | null;
  readonly reason: string | null;
  /** The day it was shown, or found not to be offered. */
  readonly on: LocalDate;
}

/** A check-off with who signed it. */
export interface CheckOff extends CheckOffFacts {
  readonly id: string;
  readonly signedBy: string;
  readonly signedByAccount: string;
  readonly at: Instant;
}
