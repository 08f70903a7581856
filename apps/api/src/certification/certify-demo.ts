import { DecisionRepository, EligibilityReader, RecordRepository } from '../eligibility/index.js';
import { EnrollmentRepository, StudentRepository } from '../enrollment/index.js';
import { HourTotalRepository } from '../hours/index.js';
import type { Actor } from '../platform/access/actor.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Env } from '../platform/config/env.js';
import type { Scoped } from '../platform/database/unit-of-work.js';
import { PlacementRepository } from '../placement/index.js';
import { ProgramRepository } from '../program/index.js';
import { SchoolDay, SchoolRepository } from '../school/index.js';
import { CertificateSubjects } from './certificate-subjects.js';
import { CertificationRepository } from './certification.repository.js';
import { CertifyEligibility, type BatchCertified } from './certify-eligibility.use-case.js';
import { KeptAnswerRepository } from './kept-answer.repository.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import { SigningKeys } from './signing-keys.js';

/** What the use case stands on where no server is around it. */
export interface CertifyingGround {
  readonly scoped: Scoped;
  readonly clock: Clock;
  readonly env: Pick<Env, 'secretKey'>;
}

/**
 * Certifies students of the demo as their director would, by the use case itself: signed, numbered and noted like any other.
 * The same client key gives the same answer, so that filling the demo twice certifies once.
 */
export async function certifyDemo(
  ground: CertifyingGround, director: Actor, clientKey: string, candidates: readonly { readonly enrollmentId: string; readonly credential: string }[],
): Promise<BatchCertified> {
  const outcome = await certifying(ground).run(director, { clientKey, attested: true, candidates });
  if (!outcome.ok) throw new Error(`The demo could not be certified: ${outcome.refusals.map(({ code }) => code).join(', ')}.`);
  return outcome.value;
}

function certifying({ scoped, clock, env }: CertifyingGround): CertifyEligibility {
  const [enrollments, programs, schools] = [new EnrollmentRepository(scoped), new ProgramRepository(scoped), new SchoolRepository(scoped)];
  const eligibility = new EligibilityReader(enrollments, programs, new PlacementRepository(scoped), new HourTotalRepository(scoped), new RecordRepository(scoped), new DecisionRepository(scoped));
  return new CertifyEligibility(
    scoped, eligibility, new CertificateSubjects(enrollments, new StudentRepository(scoped), programs, schools), new CertificationRepository(scoped),
    new KeptAnswerRepository(), new SigningKeys(scoped, new SigningKeyRepository(scoped), clock, env), clock, new SchoolDay(schools, clock),
  );
}
