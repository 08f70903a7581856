import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { heldBackSentence, refusalSentence } from '@practicum/copy';
import type {
  Answer, ChooseSignersInput, ChooseSignersResult, CountersignInput, CountersignResult, Enrollment, FirstSignature, Part, SignersSetting, WithdrawFirstSignaturesInput, WithdrawFirstSignaturesResult,
} from '@practicum/contract/server';
import { firstSignatureAbilities, mayEver } from '@practicum/domain';
import { StepUp } from '../access/index.js';
import { EnrollmentLoader } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { CertificationLoader } from './certification.loader.js';
import { loadAll } from './certification.resolver.js';
import { ChooseSigners } from './choose-signers.use-case.js';
import { Countersign } from './countersign.use-case.js';
import { FirstSignatureLoader } from './first-signature.loader.js';
import { FirstSignatures, leavingReasonsOf, type StandingSignature } from './first-signatures.js';
import { signersIn, SignersSettingRepository } from './signers-setting.repository.js';
import { WithdrawFirstSignatures } from './withdraw-first-signatures.use-case.js';

/** Doors to the second of two signatures. */
@Resolver()
export class SecondSignatureResolver {
  constructor(
    private readonly stepUp: StepUp,
    private readonly reader: FirstSignatures,
    private readonly firsts: FirstSignatureLoader,
    private readonly certifications: CertificationLoader,
    private readonly signing: Countersign,
    private readonly withdrawing: WithdrawFirstSignatures,
  ) {}

  @Needs('certifications.see')
  @Query('firstSignatures')
  listed(@AtDoor() door: Door): Promise<readonly StandingSignature[]> {
    return this.reader.listed(door);
  }

  @Needs('countersign')
  @Mutation('countersign')
  async countersign(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') { password, ...batch }: CountersignInput): Promise<Answer<CountersignResult>> {
    const confirmed = await this.stepUp.run(door, password);
    if (!confirmed.ok) return refusedAnswer(confirmed.refusals, refusalSentence(actor.locale));
    const signed = await this.signing.run(actor, batch);
    if (!signed.ok) return refusedAnswer(signed.refusals, refusalSentence(actor.locale));
    const certifications = await loadAll(signed.value.certified, (id) => this.certifications.load(door, id));
    return { __typename: 'Countersigned', certifications, left: await loadAll(signed.value.left, (id) => this.firsts.load(door, id)) };
  }

  @Needs('certify.withdraw')
  @Mutation('withdrawFirstSignatures')
  async withdraw(@CurrentActor() actor: Actor, @Args('input') { firstSignatureIds }: WithdrawFirstSignaturesInput): Promise<Answer<WithdrawFirstSignaturesResult>> {
    const withdrawn = await this.withdrawing.run(actor, firstSignatureIds);
    if (!withdrawn.ok) return refusedAnswer(withdrawn.refusals, refusalSentence(actor.locale));
    return { __typename: 'FirstSignaturesWithdrawn', count: withdrawn.value };
  }
}

/** What a first signature tells of itself. */
@Resolver('FirstSignature')
export class FirstSignatureFieldsResolver {
  constructor(private readonly enrollment: EnrollmentLoader) {}

  @ResolveField('enrollment')
  enrollmentOf(@AtDoor() door: Door, @Parent() { row }: StandingSignature): Promise<Part<Enrollment> | null> {
    return this.enrollment.load(door, row.enrollmentId);
  }

  @ResolveField('says')
  says(@AtDoor() door: Door, @Parent() standing: StandingSignature): string {
    return heldBackSentence(door.actor.locale, leavingReasonsOf(standing));
  }

  @ResolveField('mine')
  mine(@CurrentActor() actor: Actor, @Parent() { accountId }: StandingSignature): boolean {
    return accountId === actor.accountId;
  }

  @ResolveField('viewerCan')
  viewerCan(@CurrentActor() actor: Actor, @Parent() standing: StandingSignature): readonly string[] {
    return standing.row.leftAt === null ? firstSignatureAbilities(standing, actor) : [];
  }

  @ResolveField('batchId') batchId(@Parent() { row }: StandingSignature): string { return row.batchId; }
  @ResolveField('credential') credential(@Parent() { row }: StandingSignature): string { return row.credential; }
  @ResolveField('edition') edition(@Parent() { row }: StandingSignature): string { return row.edition; }
  @ResolveField('route') route(@Parent() { row }: StandingSignature): string { return row.route; }
  @ResolveField('signedByRole') signedByRole(@Parent() { row }: StandingSignature): string { return row.byRole; }
  @ResolveField('signedAt') signedAt(@Parent() { row }: StandingSignature): string { return row.at; }
  @ResolveField('leftAt') leftAt(@Parent() { row }: StandingSignature): string | null { return row.leftAt; }
  @ResolveField('on') on(@Parent() { candidate }: StandingSignature): FirstSignature['on'] { return candidate.assessed.on; }
}

/** Doors to how many sign at a school. */
@Resolver()
export class SignersSettingResolver {
  constructor(
    private readonly stepUp: StepUp,
    private readonly setting: SignersSettingRepository,
    private readonly choosing: ChooseSigners,
  ) {}

  @Needs('certifications.see')
  @Query('signersSetting')
  async read(@AtDoor() door: Door): Promise<Part<SignersSetting>> {
    const changes = await this.setting.changes(door);
    return { signers: signersIn(changes), changes, viewerCan: mayEver(door.actor.role, 'signers.choose') ? ['signers.choose'] : [] };
  }

  @Needs('signers.choose')
  @Mutation('chooseSigners')
  async choose(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') { password, ...input }: ChooseSignersInput): Promise<Answer<ChooseSignersResult>> {
    const confirmed = await this.stepUp.run(door, password);
    if (!confirmed.ok) return refusedAnswer(confirmed.refusals, refusalSentence(actor.locale));
    const chosen = await this.choosing.run(actor, input);
    if (!chosen.ok) return refusedAnswer(chosen.refusals, refusalSentence(actor.locale));
    return { __typename: 'SignersChosen', setting: await this.read(door) };
  }
}
