import { Injectable } from '@nestjs/common';
import { accepted, refused, type Outcome, type SignInRefusal } from '@practicum/domain';
import { Clock } from '../platform/clock/clock.js';
import { Passwords } from './passwords.js';
import { SignInAttemptRepository, type AttemptBy } from './sign-in-attempt.repository.js';

/** Looks at a password, as often as the throttle lets it. An address without an account costs the same time. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly attempts: SignInAttemptRepository,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** `wrong` is what a wrong password is answered with; signing in tells less than somebody who is signed in may hear. */
  async run(by: AttemptBy, hash: string | null, password: string, wrong: SignInRefusal = { code: 'SIGN_IN_WRONG' }): Promise<Outcome<string, SignInRefusal>> {
    const room = await this.attempts.begin(by, this.clock.now());
    if (!room.allowed) return refused({ code: 'SIGN_IN_WAIT', until: room.until });
    if (!(await this.passwords.match(hash, password))) return refused(wrong);
    await this.attempts.succeeded(by, this.clock.now());
    return accepted(password);
  }
}
