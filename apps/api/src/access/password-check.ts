import { Injectable } from '@nestjs/common';
import type { Instant } from '@practicum/domain';
import { Clock } from '../platform/clock/clock.js';
import { Passwords } from './passwords.js';
import { SignInAttemptRepository, type AttemptBy } from './sign-in-attempt.repository.js';

/** The password was right, was wrong, or was not looked at because too many before it were wrong. */
export type Checked = 'right' | 'wrong' | { readonly until: Instant };

/** Looks at a password, as often as the throttle lets it. An address without an account costs the same time. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly attempts: SignInAttemptRepository,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  async run(by: AttemptBy, hash: string | null, password: string): Promise<Checked> {
    const room = await this.attempts.begin(by, this.clock.now());
    if (!room.allowed) return { until: room.until };
    if (!(await this.passwords.match(hash, password))) return 'wrong';
    await this.attempts.succeeded(by, this.clock.now());
    return 'right';
  }
}
