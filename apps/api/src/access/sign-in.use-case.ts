import { Injectable } from '@nestjs/common';
import { parseInput, refused, signInInput, type InputRefusal, type Outcome, type SignInRefusal } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { AccountRepository } from './account.repository.js';
import { NewSession, type BegunSession } from './new-session.js';
import { PasswordCheck } from './password-check.js';

/** Signs a person in with address and password, as their widest membership. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly check: PasswordCheck,
    private readonly newSession: NewSession,
  ) {}

  async run(door: Door, typed: unknown): Promise<Outcome<BegunSession, SignInRefusal | InputRefusal>> {
    const input = parseInput(signInInput, typed);
    if (!input.ok) return input;
    const { email, password } = input.value;
    const account = await this.accounts.byEmail(email);
    const checked = await this.check.run({ email, address: door.address }, account?.passwordHash ?? null, password);
    if (!checked.ok) return checked;
    return account ? this.newSession.begin(door, account.id) : refused({ code: 'SIGN_IN_WRONG' });
  }
}
