// The table of moves: every way in which the standing of an entry may change, and the ability that it takes. Buttons,
// mutations and badges read it; nothing else compares statuses.
import type { Ability } from '../access/index.js';
import type { TimeEntryStatus } from './time-entry.js';

/** One way of moving. */
export interface TimeEntryMove {
  readonly from: readonly TimeEntryStatus[];
  readonly to: TimeEntryStatus;
  /** Whoever makes the move has this ability; crediting a clean entry follows from the signature. */
  readonly ability: Ability;
  /** Only those who work for the school. */
  readonly staffOnly: boolean;
}

/** Every move after submission. A correction ends the old standing; the new entry begins as submitted. */
export const timeEntryMoves = {
  verify: { from: ['submitted'], to: 'verified', ability: 'hours.verify', staffOnly: false },
  return: { from: ['submitted'], to: 'returned', ability: 'hours.return', staffOnly: false },
  correct: { from: ['submitted', 'returned'], to: 'corrected', ability: 'hours.correct', staffOnly: false },
  credit: { from: ['verified'], to: 'credited', ability: 'hours.decide', staffOnly: true },
  'not-credit': { from: ['submitted', 'verified'], to: 'not-credited', ability: 'hours.decide', staffOnly: true },
  'send-back': { from: ['submitted', 'verified'], to: 'returned', ability: 'hours.decide', staffOnly: true },
  'reopen-signed': { from: ['credited', 'not-credited'], to: 'verified', ability: 'hours.decide', staffOnly: true },
  'reopen-unsigned': { from: ['not-credited'], to: 'submitted', ability: 'hours.decide', staffOnly: true },
  amend: { from: ['verified', 'credited', 'not-credited'], to: 'corrected', ability: 'hours.correct', staffOnly: true },
} as const satisfies Readonly<Record<string, TimeEntryMove>>;
export type TimeEntryMoveName = keyof typeof timeEntryMoves;

/** Where every entry begins. */
export const firstStatus: TimeEntryStatus = 'submitted';

/** True where the table has this move from this status. */
export function canMove(status: TimeEntryStatus, move: TimeEntryMoveName): boolean {
  const { from }: TimeEntryMove = timeEntryMoves[move];
  return from.includes(status);
}

/** True while somebody has still to verify or decide: the minutes are pending. */
export function isPending(status: TimeEntryStatus): boolean {
  return canMove(status, 'verify') || canMove(status, 'credit');
}
