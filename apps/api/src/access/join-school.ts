import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { noteEvent } from '../platform/record/event.js';
import { AccountRepository, type Account } from './account.repository.js';
import { InvitationRepository, type Invitation } from './invitation.repository.js';
import { MembershipRepository } from './membership.repository.js';
import { Passwords } from './passwords.js';

/** Who joined. */
export interface Joined {
  readonly accountId: string;
  readonly membershipId: string;
}

/** Uses an invitation up and writes account, membership and event together; null when the link was used meanwhile. */
@Injectable()
export class JoinSchool {
  constructor(
    private readonly scoped: Scoped,
    private readonly invitations: InvitationRepository,
    private readonly accounts: AccountRepository,
    private readonly memberships: MembershipRepository,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  async run(invitation: Invitation, account: Account | null, person: { readonly displayName: string; readonly password: string }): Promise<Joined | null> {
    const now = this.clock.now();
    const { schoolId, role, siteId, studentId } = invitation;
    const passwordHash = account ? '' : await this.passwords.hash(person.password);
    return this.scoped.write(serverScope(schoolId), async (within) => {
      const accountId = account?.id ?? (await this.accounts.add(within, { email: invitation.email, displayName: person.displayName, passwordHash, at: now }));
      if (!(await this.invitations.use(within, invitation, accountId, now))) throw new UsedMeanwhile();
      const membershipId = await this.memberships.begin(within, { accountId, schoolId, role, siteId, studentId }, now);
      await within.query(noteEvent({ schoolId, accountId, role }, { action: 'member.joined', subject: { kind: 'membership', id: membershipId }, studentId, data: { role }, at: now }));
      return { accountId, membershipId };
    }).catch((error: unknown) => {
      if (error instanceof UsedMeanwhile) return null;
      throw error;
    });
  }
}

class UsedMeanwhile extends Error {}
