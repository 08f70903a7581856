import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { Answer, ConfirmEditionInput, ConfirmEditionResult, CredentialEligibility, CredentialRules, DecideRequirementInput, DecideRequirementResult, EnrollmentEligibilityArgs, Part, QueryWhatIfArgs } from '@practicum/contract/server';
import { EnrollmentLoader, type EnrollmentRow } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { asId } from '../platform/ids.js';
import { SchoolDay } from '../school/index.js';
import { ConfirmEdition } from './confirm-edition.use-case.js';
import { CredentialRulesReader } from './credential-rules.js';
import { DecideRequirement } from './decide-requirement.use-case.js';
import { EligibilityReader } from './eligibility-reader.js';
import { eligibilityPart } from './eligibility-parts.js';
import { EligibilityLoader } from './eligibility.loader.js';
import { supposing } from './what-if.js';

/** What an enrollment tells of its eligibility. */
@Resolver('Enrollment')
export class EnrollmentEligibilityResolver {
  constructor(
    private readonly today: EligibilityLoader,
    private readonly reader: EligibilityReader,
    private readonly day: SchoolDay,
  ) {}

  @ResolveField('eligibility')
  async eligibility(@AtDoor() door: Door, @Parent() row: EnrollmentRow, @Args() { on }: EnrollmentEligibilityArgs): Promise<readonly Part<CredentialEligibility>[]> {
    const assessed = on ? await this.reader.proofsOf(door, [row.id], { today: await this.day.today(door.actor), on }) : ((await this.today.load(door, row.id)) ?? []);
    return assessed.map((one) => eligibilityPart(one, door.actor.locale));
  }
}

/** Doors to rules, decisions about them, and what would be. */
@Resolver()
export class EligibilityResolver {
  constructor(
    private readonly reader: EligibilityReader,
    private readonly rules: CredentialRulesReader,
    private readonly deciding: DecideRequirement,
    private readonly confirming: ConfirmEdition,
    private readonly enrollment: EnrollmentLoader,
    private readonly day: SchoolDay,
  ) {}

  @Needs('eligibility.see')
  @Query('whatIf')
  async whatIf(@AtDoor() door: Door, @Args() { enrollmentId, on, ...supposed }: QueryWhatIfArgs): Promise<readonly Part<CredentialEligibility>[]> {
    await door.open();
    const today = await this.day.today(door.actor);
    const assessed = await this.reader.proofsOf(door, [asId(enrollmentId)], { today, on: on ?? undefined, with: supposing(supposed, today) });
    return assessed.map((one) => eligibilityPart(one, door.actor.locale));
  }

  @Needs('eligibility.see')
  @Query('credentials')
  credentials(@AtDoor() door: Door): Promise<readonly Part<CredentialRules>[]> {
    return this.rules.all(door);
  }

  @Needs('record.decide')
  @Mutation('decideRequirement')
  async decideRequirement(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: DecideRequirementInput): Promise<Answer<DecideRequirementResult>> {
    const decided = await this.deciding.run(actor, input);
    if (!decided.ok) return refusedAnswer(decided.refusals, refusalSentence(actor.locale));
    return { __typename: 'RequirementDecided', enrollment: (await this.enrollment.load(door, decided.value)) ?? { id: decided.value } };
  }

  @Needs('editions.confirm')
  @Mutation('confirmEdition')
  async confirmEdition(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') { credential, edition }: ConfirmEditionInput): Promise<Answer<ConfirmEditionResult>> {
    const confirmed = await this.confirming.run(actor, credential, edition);
    if (!confirmed.ok) return refusedAnswer(confirmed.refusals, refusalSentence(actor.locale));
    const rules = (await this.rules.all(door)).find((one) => one.credential === credential);
    return { __typename: 'EditionConfirmed', credential: rules ?? { credential } };
  }
}
