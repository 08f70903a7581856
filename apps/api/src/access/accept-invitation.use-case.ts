import { Injectable } from '@nestjs/common';
import { accepted, acceptInvitationInput, invitationIsOpen, newPassword, parseInput, refused, type AcceptInvitationInput, type AcceptRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Answer, InvitationOffer } from '@practicum/contract/server';
import type { Door } from '../platform/access/door.js';
import { Clock } from '../platform/clock/clock.js';
import { readSchoolToken } from '../platform/school-token.js';
import { AccountRepository, type Account } from './account.repository.js';
import { InvitationRepository, type Invitation } from './invitation.repository.js';
import { JoinSchool } from './join-school.js';
import { MembershipRepository } from './membership.repository.js';
import { NewSession, type BegunSession } from './new-session.js';
import { PasswordCheck } from './password-check.js';

/** Follows an invitation: a new account, or one that is there already, becomes a member and is signed in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly accounts: AccountRepository,
    private readonly check: PasswordCheck,
    private readonly join: JoinSchool,
    private readonly memberships: MembershipRepository,
    private readonly newSession: NewSession,
    private readonly clock: Clock,
  ) {}

  async run(door: Door, typed: unknown): Promise<Outcome<BegunSession, AcceptRefusal | InputRefusal>> {
    const input = parseInput(acceptInvitationInput, typed);
    if (!input.ok) return input;
    const invitation = await this.open(input.value.token);
    if (!invitation) return refused({ code: 'INVITATION_NOT_OPEN' });
    const account = await this.accounts.byEmail(invitation.email);
    const allowed = account ? await this.knows(door, account, input.value.password) : newPassword(input.value.password, [invitation.email, invitation.displayName, invitation.schoolName]);
    if (!allowed.ok) return allowed;
    return this.enter(door, invitation, account, input.value);
  }

  /** What the link offers, before it is followed; nothing when it no longer works. */
  async offer(token: string): Promise<Answer<InvitationOffer> | null> {
    const invitation = await this.open(token);
    if (!invitation) return null;
    const { email, displayName, role, schoolName, expiresAt } = invitation;
    const accountExists = (await this.accounts.byEmail(email)) !== null;
    return { __typename: 'InvitationOffer', email, displayName, role, schoolName, expiresAt, accountExists };
  }

  // The invitation of a link, while it works.
  private async open(token: string): Promise<Invitation | null> {
    const read = readSchoolToken(token);
    const invitation = read && (await this.invitations.byToken(read));
    return invitation && invitationIsOpen(invitation, this.clock.now()) ? invitation : null;
  }

  private async knows(door: Door, account: Account, password: string): Promise<Outcome<string, AcceptRefusal>> {
    const checked = await this.check.run({ email: account.email, address: door.address }, account.passwordHash, password);
    if (checked === 'right') return accepted(password);
    return refused(checked === 'wrong' ? { code: 'PASSWORD_WRONG', field: 'password' } : { code: 'SIGN_IN_WAIT', until: checked.until });
  }

  private async enter(door: Door, invitation: Invitation, account: Account | null, input: AcceptInvitationInput): Promise<Outcome<BegunSession, AcceptRefusal>> {
    const joined = await this.join.run(invitation, account, { displayName: input.displayName ?? invitation.displayName, password: input.password });
    if (!joined) return refused({ code: 'INVITATION_NOT_OPEN' });
    const memberships = await this.memberships.activeOf(joined.accountId);
    const membership = memberships.find((one) => one.id === joined.membershipId);
    return membership ? accepted(await this.newSession.begin(door, membership, memberships)) : refused({ code: 'INVITATION_NOT_OPEN' });
  }
}
