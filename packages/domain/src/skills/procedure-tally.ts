// How many of each procedure are signed, and how many wait. A returned entry counts for nothing until it is logged anew.
import type { ProcedureEntry } from './procedure-entry.js';
import { procedures, type Procedure } from './procedure-words.js';

/** How many of one procedure. */
export interface ProcedureTally {
  readonly procedure: Procedure;
  readonly verified: number;
  readonly waiting: number;
}

/** The tally of a student's entries, in the order of the procedure words; procedures never logged are left out. */
export function procedureTallies(entries: readonly Pick<ProcedureEntry, 'procedure' | 'count' | 'status'>[]): readonly ProcedureTally[] {
  return procedures
    .map((procedure) => {
      const own = entries.filter((entry) => entry.procedure === procedure);
      return { procedure, verified: counted(own, 'verified'), waiting: counted(own, 'submitted') };
    })
    .filter(({ verified, waiting }) => verified + waiting > 0);
}

function counted(entries: readonly Pick<ProcedureEntry, 'count' | 'status'>[], status: ProcedureEntry['status']): number {
  return entries.reduce((sum, entry) => (entry.status === status ? sum + entry.count : sum), 0);
}
