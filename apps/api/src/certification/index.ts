import { disclosedRecords, disclosurePurposes, disclosureWays, signerCounts } from '@practicum/domain';
import type { Feature } from '../platform/feature.js';
import { CertificationModule } from './certification.module.js';

export { CandidateReader } from './candidate-reader.js';
export { type AssessedCandidate } from './candidates.js';
export { CertificationModule } from './certification.module.js';
export { CertificationRepository } from './certification.repository.js';
export { certifyDemo, type CertifyingGround } from './certify-demo.js';
export { LivingCertificationsLoader } from './certification.loader.js';
export { PublicCertificates } from './public-certificates.js';
export { RevocationCopies, type Reapplied } from './revocation-copies.js';
export { RevocationRepository } from './revocation.repository.js';
export { SigningKeyRepository } from './signing-key.repository.js';
export { SigningKeys, type OpenKey } from './signing-keys.js';

export const certificationFeature: Feature = {
  module: CertificationModule,
  vocabulary: { SignerCount: signerCounts, DisclosedRecords: disclosedRecords, DisclosurePurpose: disclosurePurposes, DisclosureWay: disclosureWays },
};
