import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refusalSentence, type TellableRefusal } from '@practicum/copy';
import type {
  Answer, AskConsentInput, AskConsentResult, ConsentResult, DeclineConsentInput, DiscloseCertificateInput, DiscloseCertificateResult, GiveConsentInput, Part, SharedRecords, WithdrawConsentInput,
} from '@practicum/contract/server';
import type { Outcome } from '@practicum/domain';
import { StudentLoader } from '../../enrollment/index.js';
import type { Actor } from '../../platform/access/actor.js';
import { Door } from '../../platform/access/door.js';
import { AtDoor, CurrentActor, Needs, Open } from '../../platform/access/needs.js';
import { refusedAnswer } from '../../platform/graphql/refusal-payload.js';
import { CertificationLoader } from '../certification.loader.js';
import { StudentConsent } from './consent.use-case.js';
import { DiscloseCertificate } from './disclose.use-case.js';
import { SharedRecordsReader } from './shared-records.js';

/** A student's doors to what may leave the school. */
@Resolver()
export class ConsentResolver {
  constructor(
    private readonly consent: StudentConsent,
    private readonly student: StudentLoader,
  ) {}

  @Needs('consent.give')
  @Mutation('giveConsent')
  async give(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: GiveConsentInput): Promise<Answer<ConsentResult>> {
    return this.told(door, actor, await this.consent.give(actor, input));
  }

  @Needs('consent.give')
  @Mutation('withdrawConsent')
  async withdraw(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: WithdrawConsentInput): Promise<Answer<ConsentResult>> {
    return this.told(door, actor, await this.consent.withdraw(actor, input));
  }

  @Needs('consent.give')
  @Mutation('declineConsent')
  async decline(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: DeclineConsentInput): Promise<Answer<ConsentResult>> {
    return this.told(door, actor, await this.consent.decline(actor, input));
  }

  private async told(door: Door, actor: Actor, changed: Outcome<string, TellableRefusal>): Promise<Answer<ConsentResult>> {
    if (!changed.ok) return refusedAnswer(changed.refusals, refusalSentence(actor.locale));
    return { __typename: 'ConsentChanged', student: (await this.student.load(door, changed.value)) ?? { id: changed.value } };
  }
}

/** Doors to sending records outside, and the door behind the link. */
@Resolver()
export class DisclosureResolver {
  constructor(
    private readonly disclosing: DiscloseCertificate,
    private readonly shared: SharedRecordsReader,
    private readonly certification: CertificationLoader,
  ) {}

  @Needs('disclose')
  @Mutation('askConsent')
  async ask(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: AskConsentInput): Promise<Answer<AskConsentResult>> {
    const asked = await this.disclosing.ask(actor, input);
    if (!asked.ok) return refusedAnswer(asked.refusals, refusalSentence(actor.locale));
    return { __typename: 'ConsentAsked', certification: (await this.certification.load(door, asked.value)) ?? { id: asked.value } };
  }

  @Needs('disclose')
  @Mutation('discloseCertificate')
  async disclose(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: DiscloseCertificateInput): Promise<Answer<DiscloseCertificateResult>> {
    const sent = await this.disclosing.send(actor, input);
    if (!sent.ok) return refusedAnswer(sent.refusals, refusalSentence(actor.locale));
    const { certificationId: id, link } = sent.value;
    return { __typename: 'CertificateDisclosed', link, certification: (await this.certification.load(door, id)) ?? { id } };
  }

  @Open()
  @Query('sharedRecords')
  async sharedRecords(@Args('token') token: string): Promise<Part<SharedRecords> | null> {
    const opened = await this.shared.open(token);
    if (!opened) return null;
    const { disclosure: { body, schoolName, records, expiresAt }, found: { number, outcome, certificate: { content } } } = opened;
    return { body, schoolName, records, expiresAt, number, outcome, studentName: content.student.name, credentialName: content.credential.name, certifiedOn: content.certifiedOn, demo: content.demo };
  }
}
