// A move is dated by the day it takes effect, never ahead of today and never before the last one, so that the history reads
// in order. A student with a place at a site does not leave the program before somebody has settled the place.
import { z } from 'zod';
import type { Actor } from '../access/index.js';
import { outcomeOf, refused, type CommonRefusal, type Outcome } from '../outcome/index.js';
import { localDateShape, type LocalDate } from '../time/index.js';
import { enrollmentStatuses, isOpenEnrollment, type Enrollment, type EnrollmentStatus } from './enrollment.js';
import { enrollmentMove } from './enrollment-lifecycle.js';

/** What the move form asks for. */
export const moveEnrollmentInput = z.strictObject({
  enrollmentId: z.string().min(1),
  to: z.enum(enrollmentStatuses),
  on: localDateShape,
  reason: z.string().trim().max(1_000).optional(),
  expectedVersion: z.int().min(1),
});
export type MoveEnrollmentInput = z.output<typeof moveEnrollmentInput>;

export type MoveEnrollmentRefusal =
  | CommonRefusal
  | { readonly code: 'ENROLLMENT_MOVE_UNKNOWN'; readonly field: 'to'; readonly from: EnrollmentStatus; readonly to: EnrollmentStatus }
  | { readonly code: 'ENROLLMENT_MOVE_NOT_YOURS'; readonly field: 'to'; readonly to: EnrollmentStatus }
  | { readonly code: 'MOVE_IN_THE_FUTURE'; readonly field: 'on'; readonly today: LocalDate }
  | { readonly code: 'MOVE_BEFORE_THE_LAST'; readonly field: 'on'; readonly lastMovedOn: LocalDate }
  | { readonly code: 'MOVE_BEFORE_START'; readonly field: 'on'; readonly startedOn: LocalDate }
  | { readonly code: 'PLACEMENTS_STILL_OPEN'; readonly field: 'to'; readonly count: number }
  | { readonly code: 'ENROLLED_IN_PROGRAM_ALREADY'; readonly field: 'to' };

/** What a move is measured against. */
export interface MoveSurroundings {
  /** Placements of this enrollment that are confirmed or active. */
  readonly openPlacements: number;
  /** The student has another open enrollment in the same program. */
  readonly otherOpenEnrollment: boolean;
}

/** A move as it is written down. */
export interface EnrollmentMoved {
  readonly from: EnrollmentStatus;
  readonly to: EnrollmentStatus;
  readonly on: LocalDate;
  readonly reason: string | null;
  /** The completion day that the enrollment has from now on. */
  readonly completedOn: LocalDate | null;
}

/** Whether the actor may move the enrollment so, with every reason why not. */
export function moveEnrollment(
  enrollment: Enrollment,
  move: { readonly to: EnrollmentStatus; readonly on: LocalDate; readonly reason?: string | undefined },
  actor: Pick<Actor, 'role'>,
  today: LocalDate,
  around: MoveSurroundings,
): Outcome<EnrollmentMoved, MoveEnrollmentRefusal> {
  const { status: from, startedOn, lastMovedOn } = enrollment;
  const { to, on } = move;
  const reason = move.reason?.trim() || null;
  const rule = enrollmentMove(from, to);
  if (!rule) return refused({ code: 'ENROLLMENT_MOVE_UNKNOWN', field: 'to', from, to });
  if (!rule.roles.includes(actor.role)) return refused({ code: 'ENROLLMENT_MOVE_NOT_YOURS', field: 'to', to });
  const refusals: MoveEnrollmentRefusal[] = [];
  if (on > today) refusals.push({ code: 'MOVE_IN_THE_FUTURE', field: 'on', today });
  if (lastMovedOn !== null && on < lastMovedOn) refusals.push({ code: 'MOVE_BEFORE_THE_LAST', field: 'on', lastMovedOn });
  if (from !== 'applied' && on < startedOn) refusals.push({ code: 'MOVE_BEFORE_START', field: 'on', startedOn });
  if (rule.needsReason && reason === null) refusals.push({ code: 'REASON_MISSING', field: 'reason' });
  if (!isOpenEnrollment(to) && around.openPlacements > 0) refusals.push({ code: 'PLACEMENTS_STILL_OPEN', field: 'to', count: around.openPlacements });
  if (!isOpenEnrollment(from) && isOpenEnrollment(to) && around.otherOpenEnrollment) refusals.push({ code: 'ENROLLED_IN_PROGRAM_ALREADY', field: 'to' });
  return outcomeOf({ from, to, on, reason, completedOn: completedOnAfter(enrollment, to, on) }, refusals);
}

function completedOnAfter(enrollment: Enrollment, to: EnrollmentStatus, on: LocalDate): LocalDate | null {
  if (to === 'completed') return on;
  return to === 'graduated' ? enrollment.completedOn : null;
}
