import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Answer, DemoRole, SignInInput, SignInResult } from '@practicum/contract/server';
import { Door } from '../platform/access/door.js';
import { AtCookie, AtDoor, Open } from '../platform/access/needs.js';
import type { OpenSession } from '../platform/access/session-cookie.js';
import { ActAs } from './act-as.use-case.js';
import { DemoSignIn } from './demo-sign-in.use-case.js';
import { SignIn } from './sign-in.use-case.js';
import { SignedInAnswer } from './signed-in-answer.js';

/** The doors through which a session begins. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly answer: SignedInAnswer,
    private readonly signingIn: SignIn,
    private readonly demo: DemoSignIn,
    private readonly actingAs: ActAs,
  ) {}

  @Open()
  @Query('demoRoles')
  async demoRoles(): Promise<readonly Answer<DemoRole>[]> {
    const roles = await this.demo.roles();
    return roles.map(({ role, displayName, email }) => ({ __typename: 'DemoRole', role, displayName, email }));
  }

  @Open()
  @Mutation('signIn')
  async signIn(@Args('input') input: SignInInput, @AtDoor() door: Door, @AtCookie() cookie: OpenSession): Promise<Answer<SignInResult>> {
    return this.answer.of(door, cookie, await this.signingIn.run(door, input));
  }

  @Open()
  @Mutation('demoSignIn')
  async demoSignIn(@Args('role') role: string, @AtDoor() door: Door, @AtCookie() cookie: OpenSession): Promise<Answer<SignInResult>> {
    return this.answer.of(door, cookie, await this.demo.run(door, role));
  }

  @Open()
  @Mutation('actAs')
  async actAs(@Args('membershipId') membershipId: string, @AtDoor() door: Door, @AtCookie() cookie: OpenSession): Promise<Answer<SignInResult>> {
    return this.answer.of(door, cookie, await this.actingAs.run(door, membershipId));
  }
}
