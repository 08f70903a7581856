import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { AcceptInvitationInput, AcceptInvitationResult, Answer, InvitationOffer, InviteMemberInput, InviteMemberResult } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtCookie, AtDoor, CurrentActor, Needs, Open } from '../platform/access/needs.js';
import type { OpenSession } from '../platform/access/session-cookie.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { AcceptInvitation } from './accept-invitation.use-case.js';
import { InviteMember } from './invite-member.use-case.js';
import { OpenInvitation } from './open-invitation.js';
import { SignedInAnswer } from './signed-in-answer.js';

/** How people come to a school. */
@Resolver()
export class InvitationResolver {
  constructor(
    private readonly inviting: InviteMember,
    private readonly links: OpenInvitation,
    private readonly accepting: AcceptInvitation,
    private readonly answer: SignedInAnswer,
  ) {}

  @Open()
  @Query('invitation')
  invitation(@Args('token') token: string): Promise<Answer<InvitationOffer> | null> {
    return this.links.offer(token);
  }

  @Needs('people.invite')
  @Mutation('inviteMember')
  async inviteMember(@Args('input') input: InviteMemberInput, @CurrentActor() actor: Actor): Promise<Answer<InviteMemberResult>> {
    const outcome = await this.inviting.run(actor, input);
    return outcome.ok ? { __typename: 'MemberInvited', ...outcome.value } : refusedAnswer(outcome.refusals, refusalSentence(actor.locale));
  }

  @Open()
  @Mutation('acceptInvitation')
  async acceptInvitation(@Args('input') input: AcceptInvitationInput, @AtDoor() door: Door, @AtCookie() cookie: OpenSession): Promise<Answer<AcceptInvitationResult>> {
    return this.answer.of(door, cookie, await this.accepting.run(door, input));
  }
}
