// What is counted toward a requirement as it runs: how many of how many, and when the last one was. Figures from the proof, the day
// from the log.
import type { ProofLeaf_FindingFragment } from '@practicum/contract/client';
import { leavesOf } from './leaves';

interface Tally { readonly procedure: string; readonly waiting: number; readonly lastOn: string }

/** One count. */
export interface RunningCount {
  readonly path: string;
  readonly label: string;
  readonly have: number;
  readonly need: number;
  readonly left: number;
  /** Logged and not signed yet. */
  readonly waiting: number;
  /** The day of the latest entry; absent before the first. */
  readonly lastOn?: string;
}

/** Each procedure requirement of a route once, what is short before what is done. */
export function runningCounts(findings: readonly ProofLeaf_FindingFragment[], tallies: readonly Tally[]): readonly RunningCount[] {
  const counts = leavesOf(findings).flatMap(({ path, label, have, need, procedures }): readonly RunningCount[] => {
    if (procedures.length === 0 || typeof have !== 'number' || typeof need !== 'number') return [];
    const logged = tallies.filter(({ procedure }) => procedures.includes(procedure));
    const lastOn = logged.map((one) => one.lastOn).toSorted().at(-1);
    return [{ path, label, have, need, left: Math.max(0, need - have), waiting: logged.reduce((sum, one) => sum + one.waiting, 0), ...(lastOn && { lastOn }) }];
  });
  return counts.toSorted((a, b) => Number(a.left === 0) - Number(b.left === 0));
}
