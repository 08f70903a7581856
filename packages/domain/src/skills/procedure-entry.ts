// Procedures of one kind on one day: how many, in which role, on whom, how it went. No patient identifier, ever.
import type { LocalDate } from '../time/index.js';
import type {
  AgeBand,
  Procedure,
  ProcedureActivity,
  ProcedurePurpose,
  ProcedureRole,
  ProcedureStatus,
  ProcedureSubject,
  SurgicalSpecialty,
} from './procedure-words.js';

/** What was done; never changed once written. */
export interface ProcedureFacts {
  readonly studentId: string;
  readonly enrollmentId: string;
  readonly placementId: string | null;
  readonly siteId: string | null;
  readonly procedure: Procedure;
  readonly count: number;
  readonly role: ProcedureRole;
  readonly subject: ProcedureSubject;
  readonly successful: boolean;
  /** Done without help. */
  readonly unaided: boolean;
  readonly activity: ProcedureActivity;
  readonly purpose: ProcedurePurpose | null;
  readonly specialty: SurgicalSpecialty | null;
  readonly ageBand: AgeBand | null;
  readonly clinicalDate: LocalDate;
  readonly note: string | null;
}

/** A procedure entry as it stands. */
export interface ProcedureEntry extends ProcedureFacts {
  readonly id: string;
  readonly status: ProcedureStatus;
  readonly version: number;
}

/** Every way in which an entry moves after it was submitted. */
export const procedureMoves = {
  verify: { from: ['submitted'], to: 'verified', ability: 'procedures.verify' },
  return: { from: ['submitted'], to: 'returned', ability: 'procedures.verify' },
} as const satisfies Readonly<Record<string, { from: readonly ProcedureStatus[]; to: ProcedureStatus; ability: string }>>;
export type ProcedureMove = keyof typeof procedureMoves;

/** True where the table has this move from this status. */
export function canMoveProcedure(status: ProcedureStatus, move: ProcedureMove): boolean {
  const from: readonly ProcedureStatus[] = procedureMoves[move].from;
  return from.includes(status);
}
