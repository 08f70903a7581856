import { Injectable } from '@nestjs/common';
import type { Answer, SignInResult } from '@practicum/contract/server';
import { invariant, type Outcome } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import type { OpenSession } from '../platform/access/session-cookie.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { accessSentence, type AccessRefusal } from './access-sentence.js';
import type { BegunSession } from './new-session.js';
import { ViewerOfDoor } from './viewer.js';

/** The answer of every door through which a session begins: the cookie, and who is signed in now. */
@Injectable()
export class SignedInAnswer {
  constructor(private readonly viewers: ViewerOfDoor) {}

  async of(door: Door, cookie: OpenSession, outcome: Outcome<BegunSession, AccessRefusal>): Promise<Answer<SignInResult>> {
    if (!outcome.ok) return refusedAnswer(outcome.refusals, accessSentence(door));
    cookie.give(outcome.value.secret, outcome.value.expiresAt);
    const viewer = await this.viewers.find(door);
    invariant(viewer, 'a session that began has somebody signed in.');
    return { __typename: 'SignedIn', viewer };
  }
}
