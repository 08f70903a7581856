import { Injectable } from '@nestjs/common';
import type { Outcome, SignInRefusal } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { NotSignedIn } from '../platform/access/refused-at-the-door.js';
import { NewSession, type BegunSession } from './new-session.js';

/** Goes on as another membership of the same account, in a new session. */
@Injectable()
export class ActAs {
  constructor(private readonly newSession: NewSession) {}

  async run(door: Door, membershipId: string): Promise<Outcome<BegunSession, SignInRefusal>> {
    const signedIn = await door.open();
    if (!signedIn) throw new NotSignedIn();
    return this.newSession.begin(door, signedIn.accountId, membershipId);
  }
}
