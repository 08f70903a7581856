import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { AssessmentBasis } from '@practicum/domain';
import type { Answer, CredentialEligibility, DecideRequirementInput, DecideRequirementResult, EnrollmentEligibilityArgs, Part, QueryAssessmentBasisArgs, WithdrawDecisionInput, WithdrawDecisionResult } from '@practicum/contract/server';
import { EnrollmentLoader, type EnrollmentRow } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { asId } from '../platform/ids.js';
import { SchoolDay } from '../school/index.js';
import { DecideRequirement } from './decide-requirement.use-case.js';
import { EligibilityReader } from './eligibility-reader.js';
import { eligibilityPart } from './eligibility-parts.js';
import { EligibilityLoader } from './eligibility.loader.js';
import { WithdrawDecision } from './withdraw-decision.use-case.js';

/** What an enrollment tells of its eligibility. */
@Resolver('Enrollment')
export class EnrollmentEligibilityResolver {
  constructor(
    private readonly today: EligibilityLoader,
    private readonly reader: EligibilityReader,
    private readonly day: SchoolDay,
  ) {}

  @ResolveField('eligibility')
  async eligibility(@AtDoor() door: Door, @Parent() row: EnrollmentRow, @Args() { on, credential }: EnrollmentEligibilityArgs): Promise<readonly Part<CredentialEligibility>[]> {
    const assessed = on || credential
      ? await this.reader.proofsOf(door, [row.id], { today: await this.day.today(door.actor), on: on ?? undefined, dayByDay: true, credential: credential ?? undefined })
      : ((await this.today.load(door, row.id)) ?? []);
    return assessed.map((one) => eligibilityPart(one, door.actor.locale));
  }
}

/** Doors to decisions about requirements, and to what an assessment stands on. */
@Resolver()
export class EligibilityResolver {
  constructor(
    private readonly reader: EligibilityReader,
    private readonly deciding: DecideRequirement,
    private readonly withdrawing: WithdrawDecision,
    private readonly enrollment: EnrollmentLoader,
    private readonly day: SchoolDay,
  ) {}

  @Needs('eligibility.see')
  @Query('assessmentBasis')
  async assessmentBasis(@AtDoor() door: Door, @Args() { enrollmentId, credential }: QueryAssessmentBasisArgs): Promise<AssessmentBasis | null> {
    await door.open();
    return this.reader.basisOf(door, asId(enrollmentId), { today: await this.day.today(door.actor), credential: credential ?? undefined });
  }

  @Needs('record.decide')
  @Mutation('decideRequirement')
  async decideRequirement(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: DecideRequirementInput): Promise<Answer<DecideRequirementResult>> {
    const decided = await this.deciding.run(actor, input);
    if (!decided.ok) return refusedAnswer(decided.refusals, refusalSentence(actor.locale));
    const { enrollmentId, decisionId } = decided.value;
    return { __typename: 'RequirementDecided', decisionId, enrollment: (await this.enrollment.load(door, enrollmentId)) ?? { id: enrollmentId } };
  }

  @Needs('record.decide')
  @Mutation('withdrawDecision')
  async withdrawDecision(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: WithdrawDecisionInput): Promise<Answer<WithdrawDecisionResult>> {
    const withdrawn = await this.withdrawing.run(actor, input);
    if (!withdrawn.ok) return refusedAnswer(withdrawn.refusals, refusalSentence(actor.locale));
    return { __typename: 'DecisionWithdrawn', enrollment: (await this.enrollment.load(door, withdrawn.value)) ?? { id: withdrawn.value } };
  }
}
