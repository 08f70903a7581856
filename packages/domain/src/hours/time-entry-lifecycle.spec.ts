import { describe, expect, it } from '@jest/globals';
import { roleAbilities, roles } from '../access/index.js';
import { timeEntryStatuses, type TimeEntryStatus } from './time-entry.js';
import { canMove, firstStatus, isPending, timeEntryMoves, type TimeEntryMove, type TimeEntryMoveName } from './time-entry-lifecycle.js';

const moves = Object.entries(timeEntryMoves) as [TimeEntryMoveName, TimeEntryMove][];

describe('The lifecycle of a time entry', () => {
  it('reaches every status from the first', () => {
    const reached = new Set<TimeEntryStatus>([firstStatus]);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const [, { from, to }] of moves) if (from.some((status) => reached.has(status))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...timeEntryStatuses].sort());
  });

  it.each(moves)('%s can be made by somebody', (_, { ability }) => {
    expect(roles.some((role) => roleAbilities[role].includes(ability))).toBe(true);
  });

  it('ends with corrected: nothing follows it', () => {
    expect(moves.filter(([move]) => canMove('corrected', move))).toEqual([]);
  });

  it('credits only what was verified', () => {
    expect(timeEntryStatuses.filter((status) => canMove(status, 'credit'))).toEqual(['verified']);
  });

  it('calls submitted and verified pending, and nothing else', () => {
    expect(timeEntryStatuses.filter(isPending)).toEqual(['submitted', 'verified']);
  });
});
