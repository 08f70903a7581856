import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addTotals, countedFor, noHours, totalsDelta, type HourTotals } from './hour-totals.js';
import { hoursSummary } from './hours-summary.js';
import { timeEntryStatuses, type TimeEntryStatus } from './time-entry.js';
import { canMove, timeEntryMoves, type TimeEntryMoveName } from './time-entry-lifecycle.js';

interface Stand {
  readonly status: TimeEntryStatus;
  readonly creditedMinutes: number;
}

const moveNames = Object.keys(timeEntryMoves) as TimeEntryMoveName[];
const minutesOf = (totals: HourTotals): number => totals.submittedMinutes + totals.verifiedMinutes + totals.creditedMinutes + totals.notCreditedMinutes;

// A life: an entry of some minutes, and the moves that somebody tries to make with it.
const life = fc.record({
  minutes: fc.integer({ min: 1, max: 1440 }),
  tries: fc.array(fc.record({ move: fc.constantFrom(...moveNames), share: fc.integer({ min: 0, max: 100 }) }), { maxLength: 6 }),
});

describe('Totals', () => {
  it.each(timeEntryStatuses)('count every minute of an entry that is %s once, or not at all', (status) => {
    const counted = minutesOf(countedFor(480, { status, creditedMinutes: status === 'credited' ? 300 : 0 }));
    expect(counted).toBe(status === 'returned' || status === 'corrected' ? 0 : 480);
  });

  it('never lose a minute: changes added up are the entries as they stand', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 12 }), (lives) => {
        let kept = noHours;
        const ends = lives.map(({ minutes, tries }) => {
          let stand: Stand = { status: 'submitted', creditedMinutes: 0 };
          kept = addTotals(kept, totalsDelta(minutes, null, stand));
          for (const { move, share } of tries) {
            if (!canMove(stand.status, move)) continue;
            const { to } = timeEntryMoves[move];
            const next: Stand = { status: to, creditedMinutes: to === 'credited' ? Math.floor((minutes * share) / 100) : 0 };
            kept = addTotals(kept, totalsDelta(minutes, stand, next));
            stand = next;
          }
          return countedFor(minutes, stand);
        });
        expect(kept).toEqual(addTotals(...ends));
        expect(Object.values(kept).every((figure) => figure >= 0)).toBe(true);
      }),
    );
  });

  it('add up in any order', () => {
    const totals = fc.record({
      submittedMinutes: fc.nat(9000), verifiedMinutes: fc.nat(9000), creditedMinutes: fc.nat(9000), notCreditedMinutes: fc.nat(9000), entries: fc.nat(90),
    });
    fc.assert(fc.property(totals, totals, (a, b) => expect(addTotals(a, b)).toEqual(addTotals(b, a))));
  });

  it('make a summary in which worked is credited, pending and not credited, and remaining never falls below nothing', () => {
    const totals = fc.record({
      submittedMinutes: fc.nat(90_000), verifiedMinutes: fc.nat(90_000), creditedMinutes: fc.nat(90_000), notCreditedMinutes: fc.nat(90_000), entries: fc.nat(90),
    });
    const pace = { today: '2026-03-03', recentWeeks: [], plannedWeeklyMinutes: null, startsOn: null };
    fc.assert(
      fc.property(totals, fc.nat(120_000), (kept, needed) => {
        const summary = hoursSummary(kept, needed, pace);
        expect(summary.workedMinutes).toBe(minutesOf(kept));
        expect(summary.workedMinutes).toBe(summary.creditedMinutes + summary.pendingMinutes + summary.notCreditedMinutes);
        expect(summary.remainingMinutes).toBe(Math.max(0, needed - summary.creditedMinutes));
      }),
    );
  });
});
