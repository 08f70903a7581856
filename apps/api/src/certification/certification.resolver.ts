import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { Answer, Certification, CertificationCandidate, CertificateVerification, CertifyEligibilityInput, CertifyEligibilityResult, Part } from '@practicum/contract/server';
import { StepUp } from '../access/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs, Open } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { candidatePart } from './candidates.js';
import { CandidateReader } from './candidate-reader.js';
import { CertificationLoader } from './certification.loader.js';
import { FirstSignatureLoader } from './first-signature.loader.js';
import { CertifyEligibility } from './certify-eligibility.use-case.js';
import { PublicCertificates } from './public-certificates.js';
import { verificationPart } from './verification-part.js';

/** Doors to certifying, taking back, and verifying. */
@Resolver()
export class CertificationResolver {
  constructor(
    private readonly candidates: CandidateReader,
    private readonly one: CertificationLoader,
    private readonly stepUp: StepUp,
    private readonly certifying: CertifyEligibility,
    private readonly firsts: FirstSignatureLoader,
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

  @Needs('countersign')
  @Mutation('certifyEligibility')
  async certify(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') { password, ...batch }: CertifyEligibilityInput): Promise<Answer<CertifyEligibilityResult>> {
    const confirmed = await this.stepUp.run(door, password);
    if (!confirmed.ok) return refusedAnswer(confirmed.refusals, refusalSentence(actor.locale));
    const signed = await this.certifying.run(actor, batch);
    if (!signed.ok) return refusedAnswer(signed.refusals, refusalSentence(actor.locale));
    const heldBack = signed.value.heldBack.map((candidate) => candidatePart(candidate, actor.locale));
    const firstSignatures = await loadAll(signed.value.firstSigned, (id) => this.firsts.load(door, id));
    if (firstSignatures.length > 0) return { __typename: 'SecondSignatureAwaited', firstSignatures, heldBack };
    return { __typename: 'EligibilityCertified', certifications: await loadAll(signed.value.certified, (id) => this.one.load(door, id)), heldBack };
  }
}

/** What was just written, read behind the wall of whoever wrote it. */
export async function loadAll<Row extends object>(ids: readonly string[], load: (id: string) => Promise<Row | null>): Promise<readonly Row[]> {
  return (await Promise.all(ids.map(load))).filter((row) => row !== null);
}
