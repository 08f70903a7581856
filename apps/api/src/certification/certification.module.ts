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
import { CertificateFileResolver } from './certificate-file.resolver.js';
import { CertificateFiles } from './certificate-files.js';
import { CertificateIssuer } from './certificate-issuer.js';
import { CertificateSubjects } from './certificate-subjects.js';
import * as fields from './certification-fields.resolver.js';
import { CertificationLoader, CertificationsOfStudentLoader, FrozenFindingsLoader, LivingCertificationsLoader } from './certification.loader.js';
import { CertificationRepository } from './certification.repository.js';
import { CertificationResolver } from './certification.resolver.js';
import { CertificateWriter } from './certificate-writer.js';
import { CertifyEligibility } from './certify-eligibility.use-case.js';
import { ChooseSigners } from './choose-signers.use-case.js';
import { Countersign } from './countersign.use-case.js';
import { disclosureControllers, disclosureProviders } from './disclosure/index.js';
import { FirstSignatureLoader } from './first-signature.loader.js';
import { FirstSignatureRepository } from './first-signature.repository.js';
import { FirstSignatures } from './first-signatures.js';
import { MyPathReader } from './my-path.js';
import { MyPathResolver } from './my-path.resolver.js';
import { PacketController } from './packet.controller.js';
import { PortableCertificateRepository } from './portable-certificate.repository.js';
import { PublicCertificates } from './public-certificates.js';
import { RevocationCopies } from './revocation-copies.js';
import { RevocationRepository } from './revocation.repository.js';
import { RevocationResolver } from './revocation.resolver.js';
import { RevocationsAtStart } from './revocations-at-start.js';
import { RevokeCertification } from './revoke-certification.use-case.js';
import { SchoolPapersController } from './school-papers.controller.js';
import * as secondSignature from './second-signature.resolver.js';
import { SignersSettingRepository } from './signers-setting.repository.js';
import { SigningKeyResolver } from './signing-key.resolver.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import { SigningKeys } from './signing-keys.js';
import { WithdrawFirstSignatures } from './withdraw-first-signatures.use-case.js';
import { StatusLists } from './status-lists.js';

@Module({
  imports: [AccessModule, SchoolModule, ProgramModule, EnrollmentModule, SiteModule, PlacementModule, HoursModule, SkillsModule, EligibilityModule],
  controllers: [CertificateController, PacketController, SchoolPapersController, ...disclosureControllers],
  providers: [
    CertificationRepository, SigningKeyRepository, PortableCertificateRepository, SigningKeys, CertificateIssuer, CertificateSubjects, CandidateReader, PublicCertificates, StatusLists, CertificateFiles, CertificateFileResolver, MyPathReader,
    CertificationLoader, CertificationsOfStudentLoader, LivingCertificationsLoader, FrozenFindingsLoader,
    CertifyEligibility, RevokeCertification, CertificationResolver, SigningKeyResolver, MyPathResolver, ...Object.values(fields),
    CertificateWriter, SignersSettingRepository, ChooseSigners, FirstSignatureRepository, FirstSignatures, FirstSignatureLoader, Countersign, WithdrawFirstSignatures,
    ...Object.values(secondSignature), RevocationRepository, RevocationCopies, RevocationsAtStart, RevocationResolver, ...disclosureProviders,
  ],
  exports: [CandidateReader, CertificationRepository, LivingCertificationsLoader, PublicCertificates, SigningKeys],
})
export class CertificationModule {}
