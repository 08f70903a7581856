import { Injectable } from '@nestjs/common';
import { verdicts } from '@practicum/domain';
import { EligibilityReader } from '../eligibility/index.js';
import { EnrollmentRepository } from '../enrollment/index.js';
import type { Door } from '../platform/access/door.js';
import { asId } from '../platform/ids.js';
import { SchoolDay } from '../school/index.js';
import { candidateOf, type AssessedCandidate } from './candidates.js';
import { CertificateSubjects } from './certificate-subjects.js';
import { CertificationRepository } from './certification.repository.js';
import { awaitedBy } from './first-signatures.js';
import { FirstSignatureRepository } from './first-signature.repository.js';

/** Whom a director could certify: everybody who studies or has finished and is not certified yet, the eligible first. */
@Injectable()
export class CandidateReader {
  constructor(
    private readonly enrollments: EnrollmentRepository,
    private readonly eligibility: EligibilityReader,
    private readonly certifications: CertificationRepository,
    private readonly firsts: FirstSignatureRepository,
    private readonly subjects: CertificateSubjects,
    private readonly day: SchoolDay,
  ) {}

  async of(door: Door, cohortId: string | null): Promise<readonly AssessedCandidate[]> {
    const ids = (await this.enrollments.studyingOrDone(door, cohortId === null ? null : asId(cohortId))).map(({ id }) => id);
    const [assessed, living, waiting] = await Promise.all([
      this.eligibility.proofsOf(door, ids, { today: await this.day.today(door.actor) }),
      this.certifications.livingOf(door, ids),
      this.firsts.waitingOf(door, ids),
    ]);
    const signed = new Set(waiting.map(({ enrollmentId }) => enrollmentId));
    const subjects = await this.subjects.of(door.actor, assessed.filter(({ enrollmentId }) => signed.has(enrollmentId)));
    const candidates = assessed.map((one) => awaitedBy(candidateOf(one, living), waiting, subjects)).filter(({ certified }) => certified === null);
    return candidates.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || ids.indexOf(a.enrollmentId) - ids.indexOf(b.enrollmentId));
  }
}
