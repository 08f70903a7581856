export { canonicalJson } from './canonical-json.js';
export { CERTIFICATE_NUMBER_BYTES, certificateNumber, readCertificateNumber, type NumberReading } from './certificate-number.js';
export {
  CERTIFICATION_FORMAT,
  certificationContent,
  frozenProof,
  provesAgain,
  type CertificationContent,
  type CertificationParts,
  type FrozenFinding,
  type ProofInput,
} from './certification-content.js';
export {
  certificationAbilities,
  certifyEligibility,
  certifyEligibilityInput,
  heldBackReasons,
  type CertificationCandidate,
  type CertificationDecision,
  type CertifyEligibilityInput,
  type CertifyRefusal,
  type HeldBack,
  type HeldBackReason,
} from './certify-eligibility.js';
export {
  revokeCertification,
  revokeCertificationInput,
  type RevokeCertificationInput,
  type Revocation,
  type RevokeRefusal,
} from './revoke-certification.js';
export { sealStrip } from './seal-strip.js';
export {
  verificationOutcome,
  verificationOutcomes,
  type VerificationFacts,
  type VerificationOutcome,
} from './verification-outcome.js';
