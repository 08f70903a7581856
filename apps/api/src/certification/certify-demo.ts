import { EditionRepository, RuleBooks } from '../editions/index.js';
import { DecisionRepository, EligibilityReader, RecordRepository } from '../eligibility/index.js';
import { EnrollmentRepository, StudentRepository } from '../enrollment/index.js';
import { HourTotalRepository } from '../hours/index.js';
import type { Actor } from '../platform/access/actor.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Env } from '../platform/config/env.js';
import type { Scoped } from '../platform/database/unit-of-work.js';
import { KeptAnswers } from '../platform/record/kept-answers.js';
import { PlacementRepository } from '../placement/index.js';
import { ProgramRepository } from '../program/index.js';
import { SchoolDay, SchoolRepository } from '../school/index.js';
import { candidateOf } from './candidates.js';
import { CertificateIssuer } from './certificate-issuer.js';
import { CertificateSubjects } from './certificate-subjects.js';
import { CertificateWriter } from './certificate-writer.js';
import { CertificationRepository } from './certification.repository.js';
import { CertifyEligibility } from './certify-eligibility.use-case.js';
import { FirstSignatureRepository } from './first-signature.repository.js';
import { PortableCertificateRepository } from './portable-certificate.repository.js';
import { SignersSettingRepository } from './signers-setting.repository.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import { SigningKeys } from './signing-keys.js';

/** What the use case stands on where no server is around it. */
export interface CertifyingGround {
  readonly scoped: Scoped;
  readonly clock: Clock;
  readonly env: Pick<Env, 'secretKey' | 'publicUrl'>;
}

const MOST = 12;

/**
 * Certifies students of the demo as their director would, by the use case itself: signed, numbered and noted like any other.
 * Half of those who are ready, so that some are left to be certified by whoever looks at the demo; nobody where some are certified.
 */
export async function certifyDemo({ scoped, clock, env }: CertifyingGround, director: Actor): Promise<readonly string[]> {
  const [enrollments, programs, schools, certifications] = [new EnrollmentRepository(scoped), new ProgramRepository(scoped), new SchoolRepository(scoped), new CertificationRepository(scoped)];
  const eligibility = new EligibilityReader(enrollments, programs, new PlacementRepository(scoped), new HourTotalRepository(scoped), new RecordRepository(scoped), new DecisionRepository(scoped), new RuleBooks(new EditionRepository(scoped)));
  const day = new SchoolDay(schools, clock);
  const ids = (await enrollments.studyingOrDone(director, null)).map(({ id }) => id);
  if ((await certifications.livingOf(director, ids)).length > 0) return [];
  const assessed = await eligibility.proofsOf(director, ids, { today: await day.today(director), plan: false });
  const ready = assessed.map((one) => candidateOf(one, [])).filter(({ verdict, editionConfirmed }) => verdict === 'eligible' && editionConfirmed);
  const candidates = ready.slice(0, Math.min(MOST, Math.floor(ready.length / 2))).map(({ enrollmentId, credential }) => ({ enrollmentId, credential }));
  if (candidates.length === 0) return [];
  const issuer = new CertificateIssuer(new PortableCertificateRepository(scoped), new SigningKeys(scoped, new SigningKeyRepository(scoped), clock, env), env);
  const certifying = new CertifyEligibility(
    scoped, eligibility, new CertificateSubjects(enrollments, new StudentRepository(scoped), programs, schools), certifications, new FirstSignatureRepository(scoped),
    new SignersSettingRepository(scoped), new KeptAnswers(scoped), new CertificateWriter(certifications, issuer, clock), clock, day,
  );
  const outcome = await certifying.run(director, { clientKey: 'demo-certified', attested: true, candidates });
  if (!outcome.ok) throw new Error(`The demo could not be certified: ${outcome.refusals.map(({ code }) => code).join(', ')}.`);
  return outcome.value.certified;
}
