// Who may do what with which hours. A role opens the door; these rules ask about the one entry: whose it is, at which site,
// and how it stands. Nobody signs for their own hours.
import { isStaff, mayEver, type Ability, type Actor } from '../access/index.js';
import { canMove, timeEntryMoves, type TimeEntryMove, type TimeEntryMoveName } from './time-entry-lifecycle.js';
import type { TimeEntry } from './time-entry.js';

/** What a policy asks of an entry. */
export type EntryAsked = Pick<TimeEntry, 'studentId' | 'siteId' | 'status' | 'openExceptions'>;

/** Who is asking, as far as hours are concerned. */
export type HoursActor = Pick<Actor, 'role' | 'siteId' | 'studentId'>;

/** True for the student whose hours they are. */
export function isOwn(actor: HoursActor, entry: Pick<TimeEntry, 'studentId'>): boolean {
  return actor.studentId !== null && actor.studentId === entry.studentId;
}

/** May log hours for the student: the student, a preceptor at whose site they were served, or a coordinator who heard it. */
export function mayLogHours(actor: HoursActor, studentId: string, siteId: string | null = null): boolean {
  if (!mayEver(actor.role, 'hours.log')) return false;
  return isStaff(actor.role) || isOwn(actor, { studentId }) || (actor.siteId !== null && actor.siteId === siteId);
}

/** May sign: a preceptor for their own site, an instructor for hours that were served at no site; never the student. */
export function maySign(actor: HoursActor, entry: Pick<TimeEntry, 'studentId' | 'siteId'>): boolean {
  if (isOwn(actor, entry) || !mayEver(actor.role, 'hours.verify')) return false;
  return isStaff(actor.role) ? entry.siteId === null : actor.siteId !== null && actor.siteId === entry.siteId;
}

/** May make the move on this entry as it stands. */
export function mayMoveEntry(actor: HoursActor, entry: EntryAsked, move: TimeEntryMoveName): boolean {
  const { ability, staffOnly }: TimeEntryMove = timeEntryMoves[move];
  if (!canMove(entry.status, move) || !mayEver(actor.role, ability)) return false;
  if (staffOnly) return isStaff(actor.role);
  return move === 'correct' ? isStaff(actor.role) || isOwn(actor, entry) : maySign(actor, entry);
}

/** What the actor may do with this entry now; the portal shows exactly these. */
export function hoursAbilities(actor: HoursActor, entry: EntryAsked): readonly Ability[] {
  const decidable = entry.openExceptions > 0 && mayMoveEntry(actor, entry, 'not-credit');
  const answers: readonly (readonly [Ability, boolean])[] = [
    ['hours.verify', mayMoveEntry(actor, entry, 'verify')],
    ['hours.return', mayMoveEntry(actor, entry, 'return')],
    ['hours.correct', mayMoveEntry(actor, entry, 'correct') || mayMoveEntry(actor, entry, 'amend')],
    ['hours.decide', decidable],
  ];
  return answers.filter(([, may]) => may).map(([ability]) => ability);
}
