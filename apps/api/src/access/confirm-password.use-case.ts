import { Injectable } from '@nestjs/common';
import { accepted, addMinutes, CONFIRMED_MINUTES, type Instant, type Outcome, type SignInRefusal } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { NotSignedIn } from '../platform/access/refused-at-the-door.js';
import { Clock } from '../platform/clock/clock.js';
import { AccountRepository } from './account.repository.js';
import { PasswordCheck } from './password-check.js';
import { SessionRepository } from './session.repository.js';

/** The password again, before something weighty: the door to it stays open for ten minutes. */
@Injectable()
export class ConfirmPassword {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly check: PasswordCheck,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run(door: Door, password: string): Promise<Outcome<Instant, SignInRefusal>> {
    const signedIn = await door.open();
    if (!signedIn || !door.sessionHash) throw new NotSignedIn();
    const account = await this.accounts.byId(signedIn.accountId);
    const by = { email: signedIn.email, address: door.address };
    const checked = await this.check.run(by, account?.passwordHash ?? null, password.normalize('NFC'), { code: 'PASSWORD_WRONG', field: 'password' });
    if (!checked.ok) return checked;
    const now = this.clock.now();
    await this.sessions.confirmed(door.sessionHash, now);
    return accepted(addMinutes(now, CONFIRMED_MINUTES));
  }
}
