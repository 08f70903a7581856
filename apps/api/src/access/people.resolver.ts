import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { Answer, EndMembershipResult, PersonConnection, QueryPeopleArgs } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { EndMembership } from './end-membership.use-case.js';
import { People } from './people.js';

/** Who is at the school, and how people leave it. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly everybody: People,
    private readonly ending: EndMembership,
  ) {}

  @Needs('people.see')
  @Query('people')
  people(@Args() args: QueryPeopleArgs, @AtDoor() door: Door): Promise<Answer<PersonConnection>> {
    return this.everybody.page(door, args);
  }

  @Needs('people.end')
  @Mutation('endMembership')
  async endMembership(@Args('membershipId') membershipId: string, @CurrentActor() actor: Actor): Promise<Answer<EndMembershipResult>> {
    const outcome = await this.ending.run(actor, membershipId);
    return outcome.ok ? { __typename: 'MembershipEnded', membershipId: outcome.value } : refusedAnswer(outcome.refusals, refusalSentence(actor.locale));
  }
}
