import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  accepted, canonicalJson, CERTIFICATE_NUMBER_BYTES, CERTIFICATION_FORMAT, certificateNumber, certificationContent, certifyEligibility, certifyEligibilityInput, parseInput, refused,
  type CertificationCandidate, type CertificationParts, type CertifyEligibilityInput, type CertifyRefusal, type InputRefusal, type Outcome,
} from '@practicum/domain';
import { EligibilityReader, type AssessedCredential } from '../eligibility/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolDay } from '../school/index.js';
import { candidateOf, type AssessedCandidate } from './candidates.js';
import { CertificateSubjects, type CertificateSubject } from './certificate-subjects.js';
import { CertificationRepository } from './certification.repository.js';
import { KeptAnswerRepository } from './kept-answer.repository.js';
import { digestOf } from './signature.js';
import { SigningKeys, type OpenKey } from './signing-keys.js';

/** What came of a batch: who is certified, by id, and who stays behind as they stood. */
export interface BatchCertified {
  readonly certified: readonly string[];
  readonly heldBack: readonly CertificationCandidate[];
}

/** A batch without the signer's password, which is looked at before it comes here. */
type Batch = Omit<CertifyEligibilityInput, 'password'>;

/** A program director signs for a batch of students; the eligible are certified, the others held back. */
@Injectable()
export class CertifyEligibility {
  constructor(
    private readonly scoped: Scoped,
    private readonly eligibility: EligibilityReader,
    private readonly subjects: CertificateSubjects,
    private readonly certifications: CertificationRepository,
    private readonly answers: KeptAnswerRepository,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** A repeated send is answered as the first was. The password was looked at before. */
  async run(actor: Actor, typed: unknown): Promise<Outcome<BatchCertified, CertifyRefusal | InputRefusal>> {
    const input = parseInput(certifyEligibilityInput.omit({ password: true }), typed);
    if (!input.ok) return input;
    const batch = input.value;
    const asked = distinct(batch.candidates);
    const enrollmentIds = [...new Set(asked.map(({ enrollmentId }) => asId(enrollmentId)))];
    const assessed = await this.eligibility.proofsOf(actor, enrollmentIds, { today: await this.day.today(actor), plan: false });
    const found = asked.flatMap((one) => assessed.find(({ enrollmentId, credential }) => enrollmentId === one.enrollmentId && credential === one.credential) ?? []);
    if (found.length < asked.length) return refused({ code: 'NOT_FOUND', field: 'candidates' });
    const [subjects, key] = [await this.subjects.of(actor, found), await this.keys.current(actor.schoolId)];
    return this.scoped.write(actor, (within) => this.certify(within, actor, batch, found, { subjects, key }));
  }

  private async certify(
    within: Transaction, actor: Actor, { clientKey, ...input }: Batch, found: readonly AssessedCredential[],
    paper: { readonly subjects: ReadonlyMap<string, CertificateSubject>; readonly key: OpenKey },
  ): Promise<Outcome<BatchCertified, CertifyRefusal>> {
    // Holding the enrollments first makes two signatures for one student come one after the other, as does the same send twice.
    const living = await this.certifications.holdLiving(within, [...new Set(found.map(({ enrollmentId }) => enrollmentId))]);
    const sending = { schoolId: actor.schoolId, accountId: actor.accountId, clientKey, input };
    const first = await this.answers.first<BatchCertified>(within, sending);
    if (first) return first.same ? accepted(first.answer) : refused({ code: 'KEY_USED_FOR_ANOTHER' });
    const decided = certifyEligibility(found.map((one) => candidateOf(one, living)), input.attested, actor);
    if (!decided.ok) return decided;
    const certified: string[] = [];
    for (const candidate of decided.value.certify) certified.push(await this.issue(within, actor, candidate, subjectOf(paper.subjects, candidate), paper.key));
    const answer: BatchCertified = { certified, heldBack: decided.value.heldBack.map(({ candidate: { assessed: _, ...candidate } }) => candidate) };
    await this.answers.keep(within, sending, answer, this.clock.now());
    return accepted(answer);
  }

  private async issue(within: Transaction, actor: Actor, { assessed, credential, route }: AssessedCandidate, subject: CertificateSubject, key: OpenKey): Promise<string> {
    const [id, at, number] = [newId(), this.clock.now(), certificateNumber(randomBytes(CERTIFICATE_NUMBER_BYTES))];
    const { enrollmentId, studentId, edition, record, decisions, on } = assessed;
    const parts: CertificationParts = {
      ...subject, number, demo: actor.demo, credential: { code: credential, name: edition.name }, route: route ?? '', certifiedOn: on,
      signedBy: actor.displayName, edition, record, decisions,
    };
    const content = canonicalJson(certificationContent(parts));
    const digest = digestOf(content);
    await this.certifications.add(within, {
      id, schoolId: actor.schoolId, enrollmentId, studentId, number, credential, edition: edition.edition, route: parts.route, certifiedOn: on, content, digest,
      signature: key.sign(CERTIFICATION_FORMAT, digest), keyId: key.id, signedBy: actor.displayName, signedByAccount: actor.accountId, demo: actor.demo, at,
    });
    const data = { credential, edition: edition.edition, route: parts.route, digest };
    await within.query(noteEvent(actor, { action: 'certification.signed', subject: { kind: 'certification', id }, studentId, data, at }));
    return id;
  }
}

function distinct(candidates: Batch['candidates']): Batch['candidates'] {
  return [...new Map(candidates.map((one) => [`${one.enrollmentId} ${one.credential}`, one])).values()];
}

function subjectOf(subjects: ReadonlyMap<string, CertificateSubject>, { enrollmentId }: AssessedCandidate): CertificateSubject {
  const subject = subjects.get(enrollmentId);
  if (!subject) throw new Error(`Broken promise: enrollment ${enrollmentId} was assessed and has no student or program.`);
  return subject;
}
