import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Answer, ConfirmPasswordResult, DemoRole, SignInInput, SignInResult, Viewer } from '@practicum/contract/server';
import type { Outcome } from '@practicum/domain';
import { Door } from '../platform/access/door.js';
import { AtCookie, AtDoor, Open } from '../platform/access/needs.js';
import type { OpenSession } from '../platform/access/session-cookie.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { ActAs } from './act-as.use-case.js';
import { accessSentence, type AccessRefusal } from './access-sentence.js';
import { ConfirmPassword } from './confirm-password.use-case.js';
import { DemoSignIn } from './demo-sign-in.use-case.js';
import type { BegunSession } from './new-session.js';
import { SessionRepository } from './session.repository.js';
import { SignIn } from './sign-in.use-case.js';
import { ViewerOfDoor } from './viewer.js';

/** Who is signed in, and how sessions begin and end. */
@Resolver()
export class SessionResolver {
  constructor(
    private readonly viewers: ViewerOfDoor,
    private readonly signIns: SignIn,
    private readonly demo: DemoSignIn,
    private readonly others: ActAs,
    private readonly confirm: ConfirmPassword,
    private readonly sessions: SessionRepository,
  ) {}

  @Open()
  @Query('viewer')
  viewer(@AtDoor() door: Door): Promise<Answer<Viewer> | null> {
    return this.viewers.find(door);
  }

  @Open()
  @Query('demoRoles')
  async demoRoles(): Promise<readonly Answer<DemoRole>[]> {
    const roles = await this.demo.roles();
    return roles.map(({ role, displayName, email }) => ({ __typename: 'DemoRole', role, displayName, email }));
  }

  @Open()
  @Mutation('signIn')
  async signIn(@Args('input') input: SignInInput, @AtDoor() door: Door, @AtCookie() cookie: OpenSession): Promise<Answer<SignInResult>> {
    return this.begun(door, cookie, await this.signIns.run(door, input));
  }

  @Open()
  @Mutation('demoSignIn')
  async demoSignIn(@Args('role') role: string, @AtDoor() door: Door, @AtCookie() cookie: OpenSession): Promise<Answer<SignInResult>> {
    return this.begun(door, cookie, await this.demo.run(door, role));
  }

  @Open()
  @Mutation('actAs')
  async actAs(@Args('membershipId') membershipId: string, @AtDoor() door: Door, @AtCookie() cookie: OpenSession): Promise<Answer<SignInResult>> {
    return this.begun(door, cookie, await this.others.run(door, membershipId));
  }

  @Open()
  @Mutation('signOut')
  async signOut(@AtDoor() door: Door, @AtCookie() cookie: OpenSession): Promise<boolean> {
    if (door.sessionHash) await this.sessions.end(door.sessionHash);
    door.show(null);
    cookie.clear();
    return true;
  }

  @Open()
  @Mutation('confirmPassword')
  async confirmPassword(@Args('password') password: string, @AtDoor() door: Door): Promise<Answer<ConfirmPasswordResult>> {
    const outcome = await this.confirm.run(door, password);
    return outcome.ok ? { __typename: 'PasswordConfirmed', until: outcome.value } : refusedAnswer(outcome.refusals, accessSentence(door));
  }

  private async begun(door: Door, cookie: OpenSession, outcome: Outcome<BegunSession, AccessRefusal>): Promise<Answer<SignInResult>> {
    return signedInAnswer(this.viewers, door, cookie, outcome);
  }
}

/** The answer of every door through which a session begins: the cookie, and who is signed in now. */
export async function signedInAnswer(viewers: ViewerOfDoor, door: Door, cookie: OpenSession, outcome: Outcome<BegunSession, AccessRefusal>): Promise<Answer<SignInResult>> {
  if (!outcome.ok) return refusedAnswer(outcome.refusals, accessSentence(door));
  cookie.give(outcome.value.secret, outcome.value.expiresAt);
  const viewer = await viewers.find(door);
  if (!viewer) throw new Error('Broken promise: a session that began has somebody signed in.');
  return { __typename: 'SignedIn', viewer };
}
