// Asking somebody to join the school. The link is a secret for two weeks and works once; nobody chooses a password for
// somebody else. Each role gives only the roles below its own responsibility.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../outcome/index.js';
import { addMinutes, type Instant } from '../time/index.js';
import type { Actor } from './actor.js';
import { emailShape, personNameShape } from './email.js';
import { givenPasswordShape, type PasswordRefusal } from './password.js';
import { invitableRoles, type InvitableRole, type Role } from './roles.js';
import type { SignInRefusal } from './sign-in.js';

/** What the invitation form asks for. */
export const inviteMemberInput = z.strictObject({
  email: emailShape,
  displayName: personNameShape,
  role: z.enum(invitableRoles),
  siteId: z.string().optional(),
  studentId: z.string().optional(),
});
export type InviteMemberInput = z.output<typeof inviteMemberInput>;

/** What accepting asks for; the password is new, or the one of the account that is there already. */
export const acceptInvitationInput = z.strictObject({
  token: z.string().min(1).max(200),
  displayName: personNameShape.optional(),
  password: givenPasswordShape,
});
export type AcceptInvitationInput = z.output<typeof acceptInvitationInput>;

export type InvitationRefusal =
  | { readonly code: 'ROLE_NOT_YOURS_TO_GIVE'; readonly field: 'role'; readonly role: InvitableRole }
  | { readonly code: 'PRECEPTOR_NEEDS_SITE'; readonly field: 'siteId' }
  | { readonly code: 'STUDENT_NEEDS_RECORD'; readonly field: 'studentId' }
  | { readonly code: 'SITE_NOT_FOUND'; readonly field: 'siteId' }
  | { readonly code: 'STUDENT_NOT_FOUND'; readonly field: 'studentId' }
  | { readonly code: 'ALREADY_A_MEMBER'; readonly field: 'email' };

/** Why an invitation could not be accepted: unknown, used and out of date are one answer. */
export type AcceptRefusal = { readonly code: 'INVITATION_NOT_OPEN' } | PasswordRefusal | SignInRefusal;

/** Who may give which role. */
export const rolesToGive: Readonly<Record<Role, readonly InvitableRole[]>> = {
  student: [],
  preceptor: [],
  instructor: [],
  coordinator: ['student', 'preceptor'],
  registrar: ['student', 'preceptor', 'instructor'],
  'program-director': invitableRoles,
  'platform-admin': ['program-director'],
};

/** What an invitation is measured against. */
export interface InvitationSurroundings {
  /** The site of the input is one of the school's; absent where none was named. */
  readonly siteKnown: boolean;
  readonly studentKnown: boolean;
  /** Somebody with this address has this role (at this site, as this student) already. */
  readonly alreadyMember: boolean;
}

/** Whether the actor may invite this person in this role; ids that the role does not need are left out. */
export function inviteMember(input: InviteMemberInput, actor: Pick<Actor, 'role'>, around: InvitationSurroundings): Outcome<InviteMemberInput, InvitationRefusal> {
  const refusals: InvitationRefusal[] = [];
  if (!rolesToGive[actor.role].includes(input.role)) refusals.push({ code: 'ROLE_NOT_YOURS_TO_GIVE', field: 'role', role: input.role });
  if (input.role === 'preceptor') {
    if (input.siteId === undefined) refusals.push({ code: 'PRECEPTOR_NEEDS_SITE', field: 'siteId' });
    else if (!around.siteKnown) refusals.push({ code: 'SITE_NOT_FOUND', field: 'siteId' });
  }
  if (input.role === 'student') {
    if (input.studentId === undefined) refusals.push({ code: 'STUDENT_NEEDS_RECORD', field: 'studentId' });
    else if (!around.studentKnown) refusals.push({ code: 'STUDENT_NOT_FOUND', field: 'studentId' });
  }
  if (around.alreadyMember) refusals.push({ code: 'ALREADY_A_MEMBER', field: 'email' });
  const { email, displayName, role, siteId, studentId } = input;
  return outcomeOf({
    email, displayName, role,
    ...(role === 'preceptor' && siteId !== undefined ? { siteId } : {}),
    ...(role === 'student' && studentId !== undefined ? { studentId } : {}),
  }, refusals);
}

const OPEN_MINUTES = 14 * 24 * 60;

/** When a link made now stops working. */
export function invitationExpiry(now: Instant): Instant {
  return addMinutes(now, OPEN_MINUTES);
}

/** Whether a link still works. */
export function invitationIsOpen(invitation: { readonly expiresAt: Instant; readonly usedAt: Instant | null }, now: Instant): boolean {
  return invitation.usedAt === null && Date.parse(invitation.expiresAt) > Date.parse(now);
}
