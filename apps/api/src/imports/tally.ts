import { leavesRowOut, type FileCount, type ImportFault } from '@practicum/domain';
import type { ImportProblem } from './reading/file-refused.js';

/** What became of a row. */
export type RowOutcome = 'created' | 'updated' | 'unchanged' | 'rejected';

/** The count of an import and what there is to say about it. */
export interface ImportAnswer {
  readonly files: Readonly<Record<string, FileCount>>;
  readonly problems: readonly ImportProblem[];
}

/** Counts rows by file and keeps the problems in the order in which they were met. */
export class Tally {
  private readonly counts = new Map<string, Record<RowOutcome | 'read', number>>();
  private readonly problems: ImportProblem[] = [];

  /** A file that is there counts, also when it holds no row. */
  begin(file: string): void {
    if (!this.counts.has(file)) this.counts.set(file, { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 });
  }

  count(file: string, outcome: RowOutcome, rows = 1): void {
    this.begin(file);
    const counts = this.counts.get(file);
    if (!counts) return;
    counts.read += rows;
    counts[outcome] += rows;
  }

  tell(file: string, row: number, column: string | null, fault: ImportFault): void {
    this.problems.push({ file, row, column, fault });
  }

  get hasProblems(): boolean {
    return this.problems.length > 0;
  }

  answer(): ImportAnswer {
    return { files: Object.fromEntries([...this.counts].map(([file, counts]) => [file, { ...counts }])), problems: this.problems };
  }
}

/** Whether any of a row's faults keeps it out. */
export function isRejected(faults: readonly { readonly fault: { readonly code: string } }[]): boolean {
  return faults.some(({ fault }) => leavesRowOut(fault.code));
}
