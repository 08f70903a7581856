import { Injectable } from '@nestjs/common';
import { accepted, refused, type Outcome, type SignInRefusal } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { NotSignedIn } from '../platform/access/refused-at-the-door.js';
import { MembershipRepository } from './membership.repository.js';
import { NewSession, type BegunSession } from './new-session.js';

/** Goes on as another membership of the same account, in a new session. */
@Injectable()
export class ActAs {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly newSession: NewSession,
  ) {}

  async run(door: Door, membershipId: string): Promise<Outcome<BegunSession, SignInRefusal>> {
    const memberships = await this.memberships.ownOf(door);
    if (!door.signedIn) throw new NotSignedIn();
    const wanted = memberships.find((one) => one.id === membershipId);
    return wanted ? accepted(await this.newSession.begin(door, wanted, memberships)) : refused({ code: 'NO_MEMBERSHIP' });
  }
}
