import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type {
  Answer, AskRevocationInput, AskRevocationResult, Certification, ConfirmRevocationInput, ConfirmRevocationResult, DropRevocationInput, DropRevocationResult, Part,
} from '@practicum/contract/server';
import { StepUp } from '../access/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { CertificationLoader } from './certification.loader.js';
import { RevokeCertification } from './revoke-certification.use-case.js';

/** Doors to taking a certificate back, for two people. */
@Resolver()
export class RevocationResolver {
  constructor(
    private readonly stepUp: StepUp,
    private readonly revoking: RevokeCertification,
    private readonly one: CertificationLoader,
  ) {}

  @Needs('revoke.ask')
  @Mutation('askRevocation')
  async ask(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: AskRevocationInput): Promise<Answer<AskRevocationResult>> {
    const asked = await this.revoking.ask(actor, input);
    if (!asked.ok) return refusedAnswer(asked.refusals, refusalSentence(actor.locale));
    return { __typename: 'RevocationWaits', certification: await this.anew(door, asked.value) };
  }

  @Needs('revoke.confirm')
  @Mutation('confirmRevocation')
  async confirm(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') { password, ...input }: ConfirmRevocationInput): Promise<Answer<ConfirmRevocationResult>> {
    const confirmed = await this.stepUp.run(door, password);
    if (!confirmed.ok) return refusedAnswer(confirmed.refusals, refusalSentence(actor.locale));
    const revoked = await this.revoking.confirm(actor, input);
    if (!revoked.ok) return refusedAnswer(revoked.refusals, refusalSentence(actor.locale));
    return { __typename: 'CertificationRevoked', certification: await this.anew(door, revoked.value) };
  }

  @Needs('revoke.drop')
  @Mutation('dropRevocation')
  async drop(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: DropRevocationInput): Promise<Answer<DropRevocationResult>> {
    const dropped = await this.revoking.drop(actor, input);
    if (!dropped.ok) return refusedAnswer(dropped.refusals, refusalSentence(actor.locale));
    return { __typename: 'RevocationDropped', certification: await this.anew(door, dropped.value) };
  }

  private async anew(door: Door, id: string): Promise<Part<Certification>> {
    this.one.forget(door, id);
    return (await this.one.load(door, id)) ?? { id };
  }
}
