import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { Answer, Certification, CertificationCandidate, CertificateVerification, CertifyEligibilityInput, CertifyEligibilityResult, Part, RevokeCertificationInput, RevokeCertificationResult } from '@practicum/contract/server';
import { ConfirmPassword } from '../access/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs, Open } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { candidatePart } from './candidates.js';
import { CandidateReader } from './candidate-reader.js';
import { CertificationLoader } from './certification.loader.js';
import { CertifyEligibility } from './certify-eligibility.use-case.js';
import { PublicCertificates } from './public-certificates.js';
import { RevokeCertification } from './revoke-certification.use-case.js';
import { verificationPart } from './verification-part.js';

/** Doors to certifying, taking back, and verifying. */
@Resolver()
export class CertificationResolver {
  constructor(
    private readonly candidates: CandidateReader,
    private readonly one: CertificationLoader,
    private readonly confirming: ConfirmPassword,
    private readonly certifying: CertifyEligibility,
    private readonly revoking: RevokeCertification,
    private readonly certificates: PublicCertificates,
  ) {}

  @Needs('certifications.see')
  @Query('certificationCandidates')
  async listed(@AtDoor() door: Door, @Args('cohortId') cohortId?: string): Promise<readonly Part<CertificationCandidate>[]> {
    const candidates = await this.candidates.of(door, cohortId ?? null);
    return candidates.map((candidate) => ({ ...candidatePart(candidate, door.actor.locale), on: candidate.assessed.on }));
  }

  @Needs('certifications.see')
  @Query('certification')
  certification(@AtDoor() door: Door, @Args('id') id: string): Promise<Part<Certification> | null> {
    return this.one.load(door, id);
  }

  @Open()
  @Query('verifyCertificate')
  async verify(@AtDoor() door: Door, @Args('number') number: string): Promise<Part<CertificateVerification>> {
    await door.open();
    return verificationPart(await this.certificates.find(number), door.locale);
  }

  @Needs('certify')
  @Mutation('certifyEligibility')
  async certify(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') { password, ...batch }: CertifyEligibilityInput): Promise<Answer<CertifyEligibilityResult>> {
    const confirmed = await this.confirming.run(door, password);
    if (!confirmed.ok) return refusedAnswer(confirmed.refusals, refusalSentence(actor.locale));
    const signed = await this.certifying.run(actor, batch);
    if (!signed.ok) return refusedAnswer(signed.refusals, refusalSentence(actor.locale));
    const certifications = await Promise.all(signed.value.certified.map(async (id) => (await this.one.load(door, id)) ?? { id }));
    return { __typename: 'EligibilityCertified', certifications, heldBack: signed.value.heldBack.map((candidate) => candidatePart(candidate, actor.locale)) };
  }

  @Needs('revoke')
  @Mutation('revokeCertification')
  async revoke(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: RevokeCertificationInput): Promise<Answer<RevokeCertificationResult>> {
    const revoked = await this.revoking.run(actor, input);
    if (!revoked.ok) return refusedAnswer(revoked.refusals, refusalSentence(actor.locale));
    this.one.forget(door, revoked.value);
    return { __typename: 'CertificationRevoked', certification: (await this.one.load(door, revoked.value)) ?? { id: revoked.value } };
  }
}
