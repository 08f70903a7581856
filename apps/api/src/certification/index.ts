import type { Feature } from '../platform/feature.js';
import { CertificationModule } from './certification.module.js';

export { CandidateReader } from './candidate-reader.js';
export { type AssessedCandidate } from './candidates.js';
export { CertificationModule } from './certification.module.js';
export { certifyDemo, type CertifyingGround } from './certify-demo.js';
export { LivingCertificationsLoader } from './certification.loader.js';

export const certificationFeature: Feature = { module: CertificationModule };
