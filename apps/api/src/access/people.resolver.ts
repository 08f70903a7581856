import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AcceptInvitationInput, AcceptInvitationResult, Answer, EndMembershipResult, InvitationOffer, InviteMemberInput, InviteMemberResult, PersonConnection, QueryPeopleArgs } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import { AtCookie, AtDoor, CurrentActor, Needs, Open } from '../platform/access/needs.js';
import { Door } from '../platform/access/door.js';
import type { OpenSession } from '../platform/access/session-cookie.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { accessSentence } from './access-sentence.js';
import { AcceptInvitation } from './accept-invitation.use-case.js';
import { EndMembership } from './end-membership.use-case.js';
import { InviteMember } from './invite-member.use-case.js';
import { People } from './people.js';
import { signedInAnswer } from './session.resolver.js';
import { ViewerOfDoor } from './viewer.js';

/** Who is at the school, and how people come and go. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly everybody: People,
    private readonly invite: InviteMember,
    private readonly accept: AcceptInvitation,
    private readonly ending: EndMembership,
    private readonly viewers: ViewerOfDoor,
  ) {}

  @Needs('people.see')
  @Query('people')
  people(@Args() args: QueryPeopleArgs, @AtDoor() door: Door): Promise<Answer<PersonConnection>> {
    return this.everybody.page(door, args);
  }

  @Open()
  @Query('invitation')
  invitation(@Args('token') token: string): Promise<Answer<InvitationOffer> | null> {
    return this.accept.offer(token);
  }

  @Needs('people.invite')
  @Mutation('inviteMember')
  async inviteMember(@Args('input') input: InviteMemberInput, @CurrentActor() actor: Actor, @AtDoor() door: Door): Promise<Answer<InviteMemberResult>> {
    const outcome = await this.invite.run(actor, input);
    return outcome.ok ? { __typename: 'MemberInvited', ...outcome.value } : refusedAnswer(outcome.refusals, accessSentence(door));
  }

  @Open()
  @Mutation('acceptInvitation')
  async acceptInvitation(@Args('input') input: AcceptInvitationInput, @AtDoor() door: Door, @AtCookie() cookie: OpenSession): Promise<Answer<AcceptInvitationResult>> {
    return signedInAnswer(this.viewers, door, cookie, await this.accept.run(door, input));
  }

  @Needs('people.end')
  @Mutation('endMembership')
  async endMembership(@Args('membershipId') membershipId: string, @CurrentActor() actor: Actor, @AtDoor() door: Door): Promise<Answer<EndMembershipResult>> {
    const outcome = await this.ending.run(actor, membershipId);
    return outcome.ok ? { __typename: 'MembershipEnded', membershipId: outcome.value } : refusedAnswer(outcome.refusals, accessSentence(door));
  }
}
