import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  Answer, ChangeEditionInput, ChangeEditionResult, ConfirmEditionInput, ConfirmEditionResult, CredentialRules, DiscardEditionInput, DiscardEditionResult,
  DraftEditionInput, DraftEditionResult, Part, QueryRuleEditionArgs, RuleEdition,
} from '@practicum/contract/server';
import { refusalSentence } from '@practicum/copy';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { ConfirmEdition } from './confirm-edition.use-case.js';
import { CredentialRulesReader } from './credential-rules.js';
import { WriteEdition } from './write-edition.use-case.js';

/** Doors to the rules: to read them, to stand by them, and to write one's own. */
@Resolver()
export class EditionsResolver {
  constructor(
    private readonly rules: CredentialRulesReader,
    private readonly confirming: ConfirmEdition,
    private readonly writing: WriteEdition,
  ) {}

  @Needs('eligibility.see')
  @Query('credentials')
  credentials(@AtDoor() door: Door): Promise<readonly Part<CredentialRules>[]> {
    return this.rules.all(door);
  }

  @Needs('eligibility.see')
  @Query('ruleEdition')
  ruleEdition(@AtDoor() door: Door, @Args() { credential, edition }: QueryRuleEditionArgs): Promise<Part<RuleEdition> | null> {
    return this.rules.one(door, credential, edition);
  }

  @Needs('editions.confirm')
  @Mutation('confirmEdition')
  async confirmEdition(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: ConfirmEditionInput): Promise<Answer<ConfirmEditionResult>> {
    const confirmed = await this.confirming.run(actor, input);
    if (!confirmed.ok) return refusedAnswer(confirmed.refusals, refusalSentence(actor.locale));
    const { credential } = confirmed.value;
    const rules = (await this.rules.all(door)).find((one) => one.credential === credential);
    return { __typename: 'EditionConfirmed', credential: rules ?? { credential } };
  }

  @Needs('editions.confirm')
  @Mutation('draftEdition')
  async draftEdition(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: DraftEditionInput): Promise<Answer<DraftEditionResult>> {
    const drafted = await this.writing.draft(actor, input);
    if (!drafted.ok) return refusedAnswer(drafted.refusals, refusalSentence(actor.locale));
    return { __typename: 'EditionWritten', edition: await this.written(door, drafted.value) };
  }

  @Needs('editions.confirm')
  @Mutation('changeEdition')
  async changeEdition(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: ChangeEditionInput): Promise<Answer<ChangeEditionResult>> {
    const changed = await this.writing.change(actor, input);
    if (!changed.ok) return refusedAnswer(changed.refusals, refusalSentence(actor.locale));
    return { __typename: 'EditionWritten', edition: await this.written(door, changed.value) };
  }

  @Needs('editions.confirm')
  @Mutation('discardEdition')
  async discardEdition(@CurrentActor() actor: Actor, @Args('input') input: DiscardEditionInput): Promise<Answer<DiscardEditionResult>> {
    const gone = await this.writing.discard(actor, input);
    if (!gone.ok) return refusedAnswer(gone.refusals, refusalSentence(actor.locale));
    return { __typename: 'EditionDiscarded', credential: gone.value.credential };
  }

  private async written(door: Door, { credential, edition }: { readonly credential: string; readonly edition: string }): Promise<Part<RuleEdition>> {
    return (await this.rules.one(door, credential, edition)) ?? { credential, edition };
  }
}
