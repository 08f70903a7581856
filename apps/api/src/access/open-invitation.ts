import { Injectable } from '@nestjs/common';
import type { Answer, InvitationOffer } from '@practicum/contract/server';
import { invitationIsOpen } from '@practicum/domain';
import { Clock } from '../platform/clock/clock.js';
import { readSchoolToken } from '../platform/school-token.js';
import { AccountRepository, type Account } from './account.repository.js';
import { InvitationRepository, type Invitation } from './invitation.repository.js';

/** An invitation whose link works, and the account that its address has already. */
export interface Followed {
  readonly invitation: Invitation;
  readonly account: Account | null;
}

/** Finds what a link stands for, while it works: unknown, used and out of date are all nothing. */
@Injectable()
export class OpenInvitation {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly accounts: AccountRepository,
    private readonly clock: Clock,
  ) {}

  async follow(token: string): Promise<Followed | null> {
    const read = readSchoolToken(token);
    const invitation = read && (await this.invitations.byToken(read));
    if (!invitation || !invitationIsOpen(invitation, this.clock.now())) return null;
    return { invitation, account: await this.accounts.byEmail(invitation.email) };
  }

  /** What the link offers, before it is accepted. */
  async offer(token: string): Promise<Answer<InvitationOffer> | null> {
    const followed = await this.follow(token);
    if (!followed) return null;
    const { email, displayName, role, schoolName, expiresAt } = followed.invitation;
    return { __typename: 'InvitationOffer', email, displayName, role, schoolName, expiresAt, accountExists: followed.account !== null };
  }
}
