import { Injectable } from '@nestjs/common';
import { accepted, isConfirmed, refused, type Outcome, type StepUpRefusal } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { Clock } from '../platform/clock/clock.js';
import { ConfirmPassword } from './confirm-password.use-case.js';

/** Before a weighty act: the password with it, or given so recently that the door to such acts still stands open. */
@Injectable()
export class StepUp {
  constructor(
    private readonly confirming: ConfirmPassword,
    private readonly clock: Clock,
  ) {}

  async run(door: Door, password: string | null | undefined): Promise<Outcome<true, StepUpRefusal>> {
    if (password) {
      const confirmed = await this.confirming.run(door, password);
      return confirmed.ok ? accepted(true) : confirmed;
    }
    const signedIn = await door.open();
    return isConfirmed(signedIn?.stepUpAt ?? null, this.clock.now()) ? accepted(true) : refused({ code: 'PASSWORD_NEEDED', field: 'password' });
  }
}
