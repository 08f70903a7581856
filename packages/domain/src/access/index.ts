export { attesters, capacitiesOf, type Attester, type Capacity } from './capacities.js';
export { abilities, isAbility, type Ability } from './abilities.js';
export { type Actor } from './actor.js';
export { emailShape, normalizeEmail, personNameShape } from './email.js';
export {
  acceptInvitationInput,
  invitationExpiry,
  invitationIsOpen,
  inviteMember,
  inviteMemberInput,
  rolesToGive,
  type AcceptInvitationInput,
  type AcceptRefusal,
  type InvitationRefusal,
  type InvitationSurroundings,
  type InviteMemberInput,
} from './invitation.js';
export { endMembership, membershipAbilities, type EndMembershipRefusal, type MembershipSeen } from './membership-policy.js';
export { givenPasswordShape, newPassword, PASSWORD_LEAST, PASSWORD_MOST, type PasswordRefusal } from './password.js';
export { mayEver, roleAbilities } from './role-abilities.js';
export {
  invitableRoles,
  isLocale,
  isRole,
  isStaff,
  locales,
  roles,
  staffRoles,
  type InvitableRole,
  type Locale,
  type Role,
  type StaffRole,
} from './roles.js';
export { createSchoolInput, type SchoolRefusal } from './school.js';
export { CONFIRMED_MINUTES, isConfirmed, sessionSpan, type SessionSpan } from './session-span.js';
export { signInInput, type SignInInput, type SignInRefusal, type StepUpRefusal } from './sign-in.js';
export { afterFailure, signInRoom, throttleKinds, type FailedAttempts, type SignInRoom, type ThrottleKind } from './sign-in-throttle.js';
export { secondPerson, type SecondPersonRefusal, type Signatory } from './two-people.js';
