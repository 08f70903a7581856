import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Answer, ConfirmPasswordResult, Viewer } from '@practicum/contract/server';
import { Door } from '../platform/access/door.js';
import { AtCookie, AtDoor, Open } from '../platform/access/needs.js';
import type { OpenSession } from '../platform/access/session-cookie.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { accessSentence } from './access-sentence.js';
import { ConfirmPassword } from './confirm-password.use-case.js';
import { SessionRepository } from './session.repository.js';
import { ViewerOfDoor } from './viewer.js';

/** Who is signed in, and what they do with the session that they have. */
@Resolver()
export class ViewerResolver {
  constructor(
    private readonly viewers: ViewerOfDoor,
    private readonly confirming: ConfirmPassword,
    private readonly sessions: SessionRepository,
  ) {}

  @Open()
  @Query('viewer')
  viewer(@AtDoor() door: Door): Promise<Answer<Viewer> | null> {
    return this.viewers.find(door);
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
    const outcome = await this.confirming.run(door, password);
    return outcome.ok ? { __typename: 'PasswordConfirmed', until: outcome.value } : refusedAnswer(outcome.refusals, accessSentence(door));
  }
}
