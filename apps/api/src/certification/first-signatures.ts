import { Injectable } from '@nestjs/common';
import { addMinutes, leavingReasons, type FirstSigned } from '@practicum/domain';
import { EligibilityReader } from '../eligibility/index.js';
import type { Actor } from '../platform/access/actor.js';
import type { Door } from '../platform/access/door.js';
import { Clock } from '../platform/clock/clock.js';
import { SchoolDay } from '../school/index.js';
import { candidateOf, type AssessedCandidate } from './candidates.js';
import { CertificateSubjects, subjectOf, type CertificateSubject } from './certificate-subjects.js';
import { seenDigest } from './certificate-writer.js';
import { CertificationRepository, type CertificationRow } from './certification.repository.js';
import { FirstSignatureRepository, type FirstSignatureRow } from './first-signature.repository.js';

/** A first signature with its row, what the signer saw, and how the student stands now. */
export interface StandingSignature extends FirstSigned<AssessedCandidate> {
  readonly row: FirstSignatureRow;
  readonly subject: CertificateSubject;
}

/** How long a student who left a batch stays in sight of those who signed. */
const LEFT_MINUTES = 30 * 24 * 60;

/** Reads what waits for a second signature, and how each student stands now. */
@Injectable()
export class FirstSignatures {
  constructor(
    private readonly eligibility: EligibilityReader,
    private readonly subjects: CertificateSubjects,
    private readonly certifications: CertificationRepository,
    private readonly firsts: FirstSignatureRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** Those that wait, then those whose student left a batch lately. */
  async listed(door: Door): Promise<readonly StandingSignature[]> {
    await door.open();
    const [waiting, left] = await Promise.all([this.firsts.waiting(door), this.firsts.left(door, addMinutes(this.clock.now(), -LEFT_MINUTES))]);
    return this.standing(door.actor, [...waiting, ...left]);
  }

  /** How the students of these stand now; whoever is no longer in the program leads to that exam no more and is left out. */
  async standing(actor: Actor, rows: readonly FirstSignatureRow[]): Promise<readonly StandingSignature[]> {
    if (rows.length === 0) return [];
    const enrollmentIds = [...new Set(rows.map(({ enrollmentId }) => enrollmentId))];
    const [assessed, living] = await Promise.all([
      this.eligibility.proofsOf(actor, enrollmentIds, { today: await this.day.today(actor), plan: false }), this.certifications.livingOf(actor, enrollmentIds),
    ]);
    const subjects = await this.subjects.of(actor, assessed);
    return rows.flatMap((row) => {
      const found = assessed.find(({ enrollmentId, credential }) => enrollmentId === row.enrollmentId && credential === row.credential);
      return found ? [standingOf(row, candidateOf(found, living), subjects)] : [];
    });
  }

  /** The same students with what was certified meanwhile, as a transaction that holds them sees it. */
  again(standing: readonly StandingSignature[], living: readonly CertificationRow[]): readonly StandingSignature[] {
    return standing.map((one) => ({ ...one, candidate: candidateOf(one.candidate.assessed, living) }));
  }
}

/** The candidate with the first signature that still stands under the same record, where there is one. */
export function awaitedBy(candidate: AssessedCandidate, waiting: readonly FirstSignatureRow[], subjects: ReadonlyMap<string, CertificateSubject>): AssessedCandidate {
  const first = waiting.find(({ enrollmentId, credential }) => enrollmentId === candidate.enrollmentId && credential === candidate.credential);
  if (!first || seenDigest(candidate, subjectOf(subjects, candidate)) !== first.seen) return candidate;
  return { ...candidate, awaits: { signedBy: first.byName, on: first.signedOn } };
}

/** Why the second signature would not certify; of one who left a batch, at the least that the record was not the same. */
export function leavingReasonsOf(standing: StandingSignature): ReturnType<typeof leavingReasons> {
  const reasons = leavingReasons(standing);
  return standing.row.leftAt !== null && reasons.length === 0 ? [{ code: 'RECORD_CHANGED', signedBy: standing.signedBy, on: standing.signedOn }] : reasons;
}

function standingOf(row: FirstSignatureRow, candidate: AssessedCandidate, subjects: ReadonlyMap<string, CertificateSubject>): StandingSignature {
  const subject = subjectOf(subjects, candidate);
  return { row, subject, candidate, id: row.id, accountId: row.byAccount, role: row.byRole, signedBy: row.byName, signedOn: row.signedOn, seen: row.seen, now: seenDigest(candidate, subject) };
}
