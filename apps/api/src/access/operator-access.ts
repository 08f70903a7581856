import type { Clock } from '../platform/clock/clock.js';
import type { Env } from '../platform/config/env.js';
import type { Scoped } from '../platform/database/unit-of-work.js';
import { AccountRepository } from './account.repository.js';
import { InvitationRepository } from './invitation.repository.js';
import { InviteMember } from './invite-member.use-case.js';
import { JoinSchool } from './join-school.js';
import { LetIn } from './let-in.use-case.js';
import { MembershipRepository } from './membership.repository.js';
import { OpenInvitation } from './open-invitation.js';
import { Passwords } from './passwords.js';

/** What the operator of a server may do about people, from the command line. */
export interface OperatorAccess {
  readonly invite: InviteMember;
  readonly letIn: LetIn;
}

/** The use cases, put together without a server around them. */
export function operatorAccess({ scoped, clock, env }: { readonly scoped: Scoped; readonly clock: Clock; readonly env: Env }): OperatorAccess {
  const [invitations, accounts] = [new InvitationRepository(scoped), new AccountRepository(scoped, new Passwords())];
  const invite = new InviteMember(scoped, invitations, clock, env);
  const join = new JoinSchool(scoped, invitations, accounts, new MembershipRepository(scoped), clock);
  return { invite, letIn: new LetIn(invite, new OpenInvitation(invitations, accounts, clock), accounts, join) };
}
