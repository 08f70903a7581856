import { Injectable } from '@nestjs/common';
import { acceptInvitationInput, newPassword, parseInput, refused, type AcceptRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { JoinSchool } from './join-school.js';
import { NewSession, type BegunSession } from './new-session.js';
import { OpenInvitation, type Followed } from './open-invitation.js';
import { PasswordCheck } from './password-check.js';

/** Accepts an invitation: a new account, or one that is there already, becomes a member and is signed in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly links: OpenInvitation,
    private readonly check: PasswordCheck,
    private readonly join: JoinSchool,
    private readonly newSession: NewSession,
  ) {}

  async run(door: Door, typed: unknown): Promise<Outcome<BegunSession, AcceptRefusal | InputRefusal>> {
    const input = parseInput(acceptInvitationInput, typed);
    if (!input.ok) return input;
    const followed = await this.links.follow(input.value.token);
    if (!followed) return refused({ code: 'INVITATION_NOT_OPEN' });
    const password = await this.password(door, followed, input.value.password);
    if (!password.ok) return password;
    const joined = await this.join.run(followed, { displayName: input.value.displayName ?? followed.invitation.displayName, password: password.value });
    return joined ? this.newSession.begin(door, joined.accountId, joined.membershipId) : refused({ code: 'INVITATION_NOT_OPEN' });
  }

  // A new account chooses its password; one that is there already shows that it knows its own.
  private async password(door: Door, { invitation, account }: Followed, password: string): Promise<Outcome<string, AcceptRefusal>> {
    if (!account) return newPassword(password, [invitation.email, invitation.displayName, invitation.schoolName]);
    return this.check.run({ email: account.email, address: door.address }, account.passwordHash, password, { code: 'PASSWORD_WRONG', field: 'password' });
  }
}
