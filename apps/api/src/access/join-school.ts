import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { noteEvent } from '../platform/record/event.js';
import { AccountRepository } from './account.repository.js';
import { InvitationRepository } from './invitation.repository.js';
import { MembershipRepository } from './membership.repository.js';
import type { Followed } from './open-invitation.js';

/** Who joined. */
export interface Joined {
  readonly accountId: string;
  readonly membershipId: string;
}

/** How somebody without an account names themselves and signs in from now on. */
export interface Newcomer {
  readonly displayName: string;
  readonly password: string;
}

/** Uses an invitation up and writes account, membership and event together; null when the link was used meanwhile. */
@Injectable()
export class JoinSchool {
  constructor(
    private readonly scoped: Scoped,
    private readonly invitations: InvitationRepository,
    private readonly accounts: AccountRepository,
    private readonly memberships: MembershipRepository,
    private readonly clock: Clock,
  ) {}

  async run(followed: Followed, newcomer: Newcomer): Promise<Joined | null> {
    const prepared = followed.account ? null : await this.accounts.prepare(followed.invitation.email, newcomer.displayName, newcomer.password);
    try {
      return await this.scoped.write(serverScope(followed.invitation.schoolId), async (within) => {
        const at = this.clock.now();
        if (prepared) await this.accounts.add(within, prepared, at);
        return this.enter(within, followed, prepared?.id ?? followed.account?.id ?? '', at);
      });
    } catch (error) {
      if (error instanceof UsedMeanwhile || isSameEmail(error)) return null;
      throw error;
    }
  }

  private async enter(within: Transaction, { invitation }: Followed, accountId: string, at: string): Promise<Joined> {
    const { schoolId, role, siteId, studentId } = invitation;
    if (!(await this.invitations.use(within, invitation, accountId, at))) throw new UsedMeanwhile();
    const membershipId = await this.memberships.begin(within, { accountId, schoolId, role, siteId, studentId }, at);
    await within.query(noteEvent({ schoolId, accountId, role }, { action: 'member.joined', subject: { kind: 'membership', id: membershipId }, studentId, data: { role }, at }));
    return { accountId, membershipId };
  }
}

class UsedMeanwhile extends Error {}

// Two people followed the same link at once, and the other's account is there first.
function isSameEmail(error: unknown): boolean {
  const cause = error instanceof Error && 'driverError' in error ? error.driverError : error;
  return cause instanceof Error && 'constraint' in cause && cause.constraint === 'account_email_is_one';
}
