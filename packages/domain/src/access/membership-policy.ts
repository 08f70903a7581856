// Ending a membership takes a person out of the school at once; what they did stays. Nobody ends their own, so that a
// school is never left without a program director by a slip.
import { refused, accepted, type Outcome } from '../outcome/index.js';
import type { Ability } from './abilities.js';
import type { Actor } from './actor.js';
import { mayEver } from './role-abilities.js';
import { rolesToGive } from './invitation.js';
import { invitableRoles, type Role } from './roles.js';

/** A membership as the policy sees it. */
export interface MembershipSeen {
  readonly accountId: string;
  readonly role: Role;
  readonly standing: 'active' | 'ended' | 'invited';
}

export type EndMembershipRefusal =
  | { readonly code: 'MEMBERSHIP_ENDED_ALREADY' }
  | { readonly code: 'OWN_MEMBERSHIP' }
  | { readonly code: 'MEMBERSHIP_NOT_YOURS_TO_END'; readonly role: Role };

/** Whether the actor may end this membership. */
export function endMembership(membership: MembershipSeen, actor: Actor): Outcome<true, EndMembershipRefusal> {
  if (membership.accountId === actor.accountId) return refused({ code: 'OWN_MEMBERSHIP' });
  const given = invitableRoles.find((role) => role === membership.role);
  if (!mayEver(actor.role, 'people.end') || !given || !rolesToGive[actor.role].includes(given)) {
    return refused({ code: 'MEMBERSHIP_NOT_YOURS_TO_END', role: membership.role });
  }
  return membership.standing === 'ended' ? refused({ code: 'MEMBERSHIP_ENDED_ALREADY' }) : accepted(true);
}

/** What the actor may do with this membership now. */
export function membershipAbilities(membership: MembershipSeen, actor: Actor): readonly Ability[] {
  return endMembership(membership, actor).ok ? ['people.end'] : [];
}
