import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { EligibilityModule } from '../eligibility/index.js';
import { EnrollmentModule } from '../enrollment/index.js';
import { HoursModule } from '../hours/index.js';
import { PlacementModule } from '../placement/index.js';
import { ProgramModule } from '../program/index.js';
import { SchoolModule } from '../school/index.js';
import { SiteModule } from '../site/index.js';
import { SkillsModule } from '../skills/index.js';
import { CandidateReader } from './candidate-reader.js';
import { CertificateController } from './certificate.controller.js';
import { CertificateSubjects } from './certificate-subjects.js';
import * as fields from './certification-fields.resolver.js';
import { CertificationLoader, CertificationsOfStudentLoader, FrozenFindingsLoader, LivingCertificationsLoader } from './certification.loader.js';
import { CertificationRepository } from './certification.repository.js';
import { CertificationResolver } from './certification.resolver.js';
import { CertifyEligibility } from './certify-eligibility.use-case.js';
import { KeptAnswerRepository } from './kept-answer.repository.js';
import { MyPathReader } from './my-path.js';
import { MyPathResolver } from './my-path.resolver.js';
import { PublicCertificates } from './public-certificates.js';
import { RevokeCertification } from './revoke-certification.use-case.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import { SigningKeys } from './signing-keys.js';

@Module({
  imports: [AccessModule, SchoolModule, ProgramModule, EnrollmentModule, SiteModule, PlacementModule, HoursModule, SkillsModule, EligibilityModule],
  controllers: [CertificateController],
  providers: [
    CertificationRepository, SigningKeyRepository, KeptAnswerRepository, SigningKeys, CertificateSubjects, CandidateReader, PublicCertificates, MyPathReader,
    CertificationLoader, CertificationsOfStudentLoader, LivingCertificationsLoader, FrozenFindingsLoader,
    CertifyEligibility, RevokeCertification, CertificationResolver, MyPathResolver, ...Object.values(fields),
  ],
  exports: [CandidateReader, LivingCertificationsLoader],
})
export class CertificationModule {}
