// Totals are kept in the same statement as the entry they count, so that no page sums entries. A move changes the totals by
// what the entry counted for after it, less what it counted for before.
import type { Minutes } from '../time/index.js';
import type { TimeEntryStanding } from './time-entry.js';

/** Minutes by where they stand, as the columns of `hour_total` hold them. */
export interface HourTotals {
  readonly submittedMinutes: Minutes;
  readonly verifiedMinutes: Minutes;
  readonly creditedMinutes: Minutes;
  readonly notCreditedMinutes: Minutes;
  /** Entries that count for anything. */
  readonly entries: number;
}

/** How much each column of the totals changes; negative where minutes leave it. */
export type TotalsDelta = HourTotals;

/** No minutes at all. */
export const noHours: HourTotals = {
  submittedMinutes: 0,
  verifiedMinutes: 0,
  creditedMinutes: 0,
  notCreditedMinutes: 0,
  entries: 0,
};

/** What one entry counts for. Every worked minute is in exactly one column; returned and corrected entries are in none. */
export function countedFor(minutes: Minutes, standing: Pick<TimeEntryStanding, 'status' | 'creditedMinutes'>): HourTotals {
  switch (standing.status) {
    case 'submitted':
      return { ...noHours, submittedMinutes: minutes, entries: 1 };
    case 'verified':
      return { ...noHours, verifiedMinutes: minutes, entries: 1 };
    case 'credited':
      return {
        ...noHours,
        creditedMinutes: standing.creditedMinutes,
        notCreditedMinutes: minutes - standing.creditedMinutes,
        entries: 1,
      };
    case 'not-credited':
      return { ...noHours, notCreditedMinutes: minutes, entries: 1 };
    case 'returned':
    case 'corrected':
      return noHours;
  }
}

/** The change of the totals when an entry moves; `null` before means that it was not there yet. */
export function totalsDelta(
  minutes: Minutes,
  before: Pick<TimeEntryStanding, 'status' | 'creditedMinutes'> | null,
  after: Pick<TimeEntryStanding, 'status' | 'creditedMinutes'>,
): TotalsDelta {
  const counted = before === null ? noHours : countedFor(minutes, before);
  return combine(countedFor(minutes, after), counted, -1);
}

/** Totals added up. */
export function addTotals(...totals: readonly HourTotals[]): HourTotals {
  return totals.reduce((sum, next) => combine(sum, next, 1), noHours);
}

function combine(a: HourTotals, b: HourTotals, sign: 1 | -1): HourTotals {
  return {
    submittedMinutes: a.submittedMinutes + sign * b.submittedMinutes,
    verifiedMinutes: a.verifiedMinutes + sign * b.verifiedMinutes,
    creditedMinutes: a.creditedMinutes + sign * b.creditedMinutes,
    notCreditedMinutes: a.notCreditedMinutes + sign * b.notCreditedMinutes,
    entries: a.entries + sign * b.entries,
  };
}
