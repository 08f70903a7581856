import { Injectable } from '@nestjs/common';
import {
  accepted, certifyEligibility, certifyEligibilityInput, parseInput, refused, type CertificationCandidate, type CertificationDecision, type CertifyEligibilityInput, type CertifyRefusal,
  type InputRefusal, type Outcome,
} from '@practicum/domain';
import { EligibilityReader, type AssessedCredential } from '../eligibility/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { KeptAnswers } from '../platform/record/kept-answers.js';
import { SchoolDay } from '../school/index.js';
import { candidateOf, type AssessedCandidate } from './candidates.js';
import { CertificateSubjects, subjectOf, type CertificateSubject } from './certificate-subjects.js';
import { CertificateWriter, seenDigest, signingPerson, type SigningPerson } from './certificate-writer.js';
import { CertificationRepository } from './certification.repository.js';
import { awaitedBy } from './first-signatures.js';
import { FirstSignatureRepository, type FirstSignatureRow } from './first-signature.repository.js';
import { SignersSettingRepository } from './signers-setting.repository.js';
import type { OpenKey } from './signing-keys.js';

/** What came of a batch: who is certified, or signed for the first of two times, by id, and who stays behind as they stood. */
export interface BatchCertified {
  readonly certified: readonly string[];
  readonly firstSigned: readonly string[];
  readonly heldBack: readonly CertificationCandidate[];
}

interface Paper {
  readonly subjects: ReadonlyMap<string, CertificateSubject>;
  readonly key: OpenKey;
}

/** Somebody signs for a batch of students. Where the school wants one signer the eligible are certified; where it wants two, they wait for the second. */
@Injectable()
export class CertifyEligibility {
  constructor(
    private readonly scoped: Scoped,
    private readonly eligibility: EligibilityReader,
    private readonly subjects: CertificateSubjects,
    private readonly certifications: CertificationRepository,
    private readonly firsts: FirstSignatureRepository,
    private readonly setting: SignersSettingRepository,
    private readonly answers: KeptAnswers,
    private readonly writer: CertificateWriter,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** A repeated send is answered as the first was. The password was looked at before. */
  async run(actor: Actor, typed: unknown): Promise<Outcome<BatchCertified, CertifyRefusal | InputRefusal>> {
    const input = parseInput(certifyEligibilityInput, typed);
    if (!input.ok) return input;
    const asked = distinct(input.value.candidates);
    const enrollmentIds = [...new Set(asked.map(({ enrollmentId }) => asId(enrollmentId)))];
    const assessed = await this.eligibility.proofsOf(actor, enrollmentIds, { today: await this.day.today(actor), plan: false });
    const found = asked.flatMap((one) => assessed.find(({ enrollmentId, credential }) => enrollmentId === one.enrollmentId && credential === one.credential) ?? []);
    if (found.length < asked.length) return refused({ code: 'NOT_FOUND', field: 'candidates' });
    const [subjects, key] = [await this.subjects.of(actor, found), await this.writer.key(actor.schoolId)];
    return this.scoped.write(actor, (within) => this.sign(within, actor, input.value, found, { subjects, key }));
  }

  private async sign(within: Transaction, actor: Actor, { clientKey, ...input }: CertifyEligibilityInput, found: readonly AssessedCredential[], paper: Paper): Promise<Outcome<BatchCertified, CertifyRefusal>> {
    const enrollmentIds = [...new Set(found.map(({ enrollmentId }) => enrollmentId))];
    // Holding the enrollments first makes two signatures for one student come one after the other, as does the same send twice.
    const living = await this.certifications.holdLiving(within, enrollmentIds);
    const sending = { schoolId: actor.schoolId, accountId: actor.accountId, clientKey, input };
    const first = await this.answers.first<BatchCertified>(within, sending);
    if (first) return first.same ? accepted(first.answer) : refused({ code: 'KEY_USED_FOR_ANOTHER' });
    const [signers, waiting] = [await this.setting.now(within), await this.firsts.waitingWithin(within, enrollmentIds)];
    const candidates = found.map((one) => awaitedBy(candidateOf(one, living), waiting, paper.subjects));
    const decided = certifyEligibility(candidates, { attested: input.attested, signers }, actor);
    const person = signingPerson(actor);
    if (!decided.ok) return decided;
    if (!person) return refused({ code: 'NOT_YOURS_TO_DO' });
    const signed = signers === 'one' ? await this.certifyAll(within, actor, decided.value, person, paper) : await this.signFirst(within, actor, decided.value, { person, paper, waiting });
    const answer: BatchCertified = { ...signed, heldBack: decided.value.heldBack.map(({ candidate: { assessed: _, ...candidate } }) => candidate) };
    await this.answers.keep(within, sending, answer, this.clock.now());
    return accepted(answer);
  }

  private async certifyAll(within: Transaction, actor: Actor, { certify }: CertificationDecision<AssessedCandidate>, signer: SigningPerson, { subjects, key }: Paper) {
    const certified: string[] = [];
    for (const candidate of certify) certified.push(await this.writer.write(within, actor, candidate, { subject: subjectOf(subjects, candidate), key, by: { signer } }));
    return { certified, firstSigned: [] };
  }

  /** What an earlier signer saw and is no longer so makes room: that student left their batch. */
  private async signFirst(within: Transaction, actor: Actor, { certify }: CertificationDecision<AssessedCandidate>, { person, paper, waiting }: {
    readonly person: SigningPerson; readonly paper: Paper; readonly waiting: readonly FirstSignatureRow[];
  }) {
    const [batchId, at, firstSigned] = [newId(), this.clock.now(), [] as string[]];
    const { schoolId, accountId: byAccount, displayName: byName } = actor;
    for (const candidate of certify) {
      const { assessed: { studentId, edition, on }, enrollmentId, credential, route } = candidate;
      for (const old of waiting.filter((one) => one.enrollmentId === enrollmentId && one.credential === credential)) await this.firsts.end(within, old, { how: 'left', schoolId, byAccount, byName, at });
      const [id, seen] = [newId(), seenDigest(candidate, subjectOf(paper.subjects, candidate))];
      await this.firsts.add(within, schoolId, { id, batchId, enrollmentId, studentId, credential, edition: edition.edition, route: route ?? '', seen, signedOn: on, byAccount, byName, byRole: person.capacity, at });
      await within.query(noteEvent(actor, { action: 'certification.first-signed', subject: { kind: 'first-signature', id }, studentId, after: seen, data: { credential, edition: edition.edition }, at }));
      firstSigned.push(id);
    }
    return { certified: [], firstSigned };
  }
}

function distinct(candidates: CertifyEligibilityInput['candidates']): CertifyEligibilityInput['candidates'] {
  return [...new Map(candidates.map((one) => [`${one.enrollmentId} ${one.credential}`, one])).values()];
}
