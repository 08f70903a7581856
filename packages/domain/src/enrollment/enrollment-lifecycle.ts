// From application to graduation, as a table of moves. Buttons, mutations and badges read this table; nothing else knows
// which status follows which. A leave, a withdrawal and whatever goes back need a reason for the file.
import type { Role } from '../access/index.js';
import type { EnrollmentStatus } from './enrollment.js';

/** One move: from where, to where, who may make it, and whether it needs a reason. */
export interface EnrollmentMoveRule {
  readonly from: EnrollmentStatus;
  readonly to: EnrollmentStatus;
  readonly roles: readonly Role[];
  readonly needsReason: boolean;
}

const office = ['coordinator', 'registrar', 'program-director'] as const;
const recordKeepers = ['registrar', 'program-director'] as const;

/** Every move there is. */
export const enrollmentMoves: readonly EnrollmentMoveRule[] = [
  { from: 'applied', to: 'enrolled', roles: office, needsReason: false },
  { from: 'applied', to: 'withdrawn', roles: office, needsReason: true },
  { from: 'enrolled', to: 'on-leave', roles: office, needsReason: true },
  { from: 'enrolled', to: 'completed', roles: office, needsReason: false },
  { from: 'enrolled', to: 'withdrawn', roles: office, needsReason: true },
  { from: 'on-leave', to: 'enrolled', roles: office, needsReason: false },
  { from: 'on-leave', to: 'withdrawn', roles: office, needsReason: true },
  // A re-entry after withdrawal, and a completion taken back.
  { from: 'withdrawn', to: 'enrolled', roles: recordKeepers, needsReason: true },
  { from: 'completed', to: 'enrolled', roles: recordKeepers, needsReason: true },
  { from: 'completed', to: 'graduated', roles: recordKeepers, needsReason: false },
];

/** Statuses in which an enrollment can begin. */
export const firstEnrollmentStatuses = ['applied', 'enrolled'] as const satisfies readonly EnrollmentStatus[];

/** Where the actor may move an enrollment from a status, in the order a menu shows. */
export function nextEnrollmentStatuses(status: EnrollmentStatus, actor: { readonly role: Role }): readonly EnrollmentStatus[] {
  return enrollmentMoves.filter((move) => move.from === status && move.roles.includes(actor.role)).map((move) => move.to);
}

/** The move from one status to another, where there is one. */
export function enrollmentMove(from: EnrollmentStatus, to: EnrollmentStatus): EnrollmentMoveRule | undefined {
  return enrollmentMoves.find((move) => move.from === from && move.to === to);
}
