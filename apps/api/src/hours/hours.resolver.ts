import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { Answer, CorrectHoursInput, CorrectHoursResult, DecideExceptionsInput, DecideExceptionsResult, DropClaimInput, DropClaimResult, LogHoursInput, LogHoursResult, ReturnHoursInput, ReturnHoursResult, TakeBackDecisionInput, TakeBackDecisionResult, VerifyHoursInput, VerifyHoursResult } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { CorrectHours } from './correct-hours.use-case.js';
import { DecideExceptions } from './decide-exceptions.use-case.js';
import { DropClaim } from './drop-claim.use-case.js';
import { HoursAnswers } from './hours-answers.js';
import { LogHours } from './log-hours.use-case.js';
import { SignHours } from './sign-hours.use-case.js';
import { TakeBackDecision } from './take-back-decision.use-case.js';

/** Doors through which hours are said, signed and decided. */
@Resolver()
export class HoursResolver {
  constructor(
    private readonly logging: LogHours,
    private readonly correcting: CorrectHours,
    private readonly signing: SignHours,
    private readonly deciding: DecideExceptions,
    private readonly takingBack: TakeBackDecision,
    private readonly dropping: DropClaim,
    private readonly answers: HoursAnswers,
  ) {}

  @Needs('hours.log')
  @Mutation('logHours')
  async logHours(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: LogHoursInput): Promise<Answer<LogHoursResult>> {
    const said = await this.logging.run(actor, input);
    return said.ok ? this.answers.said(door, actor, said.value) : refusedAnswer(said.refusals, refusalSentence(actor.locale));
  }

  @Needs('hours.correct')
  @Mutation('correctHours')
  async correctHours(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: CorrectHoursInput): Promise<Answer<CorrectHoursResult>> {
    const said = await this.correcting.run(actor, input);
    return said.ok ? this.answers.said(door, actor, said.value) : refusedAnswer(said.refusals, refusalSentence(actor.locale));
  }

  @Needs('hours.verify')
  @Mutation('verifyHours')
  async verifyHours(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: VerifyHoursInput): Promise<Answer<VerifyHoursResult>> {
    const signed = await this.signing.verify(actor, input);
    if (!signed.ok) return refusedAnswer(signed.refusals, refusalSentence(actor.locale));
    const { entryIds, ...counts } = signed.value;
    return { __typename: 'HoursVerified', ...counts, timeEntries: await this.answers.entries(door, entryIds) };
  }

  @Needs('hours.return')
  @Mutation('returnHours')
  async returnHours(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: ReturnHoursInput): Promise<Answer<ReturnHoursResult>> {
    const returned = await this.signing.giveBack(actor, input);
    if (!returned.ok) return refusedAnswer(returned.refusals, refusalSentence(actor.locale));
    return { __typename: 'HoursReturned', timeEntry: await this.answers.entry(door, returned.value) };
  }

  @Needs('hours.decide')
  @Mutation('decideExceptions')
  async decideExceptions(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: DecideExceptionsInput): Promise<Answer<DecideExceptionsResult>> {
    const decided = await this.deciding.run(actor, input);
    if (!decided.ok) return refusedAnswer(decided.refusals, refusalSentence(actor.locale));
    const { id, enrollmentId } = decided.value;
    return { __typename: 'ExceptionsDecided', timeEntry: await this.answers.entry(door, id), enrollment: await this.answers.enrollment(door, enrollmentId) };
  }

  @Needs('hours.decide')
  @Mutation('takeBackDecision')
  async takeBackDecision(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: TakeBackDecisionInput): Promise<Answer<TakeBackDecisionResult>> {
    const taken = await this.takingBack.run(actor, input);
    if (!taken.ok) return refusedAnswer(taken.refusals, refusalSentence(actor.locale));
    const { id, enrollmentId } = taken.value;
    return { __typename: 'DecisionTakenBack', timeEntry: await this.answers.entry(door, id), enrollment: await this.answers.enrollment(door, enrollmentId) };
  }

  @Needs('hours.log')
  @Mutation('dropClaim')
  async dropClaim(@CurrentActor() actor: Actor, @Args('input') input: DropClaimInput): Promise<Answer<DropClaimResult>> {
    const dropped = await this.dropping.run(actor, input);
    return dropped.ok ? { __typename: 'ClaimDropped', claimId: dropped.value } : refusedAnswer(dropped.refusals, refusalSentence(actor.locale));
  }
}
