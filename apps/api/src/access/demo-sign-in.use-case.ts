import { Inject, Injectable } from '@nestjs/common';
import { refused, type Outcome, type SignInRefusal } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { ENV, type Env } from '../platform/config/env.js';
import { MembershipRepository, type DemoRole } from './membership.repository.js';
import { NewSession, type BegunSession } from './new-session.js';

/** One press signs in as somebody of the demo school. On any other server there is no such door. */
@Injectable()
export class DemoSignIn {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly memberships: MembershipRepository,
    private readonly newSession: NewSession,
  ) {}

  /** Who can be signed in as; nobody unless this is a demo. */
  async roles(): Promise<readonly DemoRole[]> {
    return this.env.demo ? this.memberships.demoRoles() : [];
  }

  async run(door: Door, role: string): Promise<Outcome<BegunSession, SignInRefusal>> {
    const wanted = (await this.roles()).find((one) => one.role === role);
    return wanted ? this.newSession.begin(door, wanted.accountId, wanted.membershipId) : refused({ code: 'NO_DEMO' });
  }
}
