import type { CertificateVerification, Part } from '@practicum/contract/server';
import type { Locale } from '@practicum/domain';
import { findingPart } from '../eligibility/index.js';
import { frozenFindings } from './certification.loader.js';
import type { FoundCertificate } from './public-certificates.js';

const nothing = {
  studentName: null, schoolName: null, programName: null, credential: null, credentialName: null, edition: null, route: null, certifiedOn: null,
  signedBy: null, digest: null, demo: false, revokedAt: null, revocationReason: null, findings: [],
} as const satisfies Part<CertificateVerification>;

/** What anyone is told about a number: one shape, whatever was found; what is shown is what was signed. */
export function verificationPart(found: FoundCertificate, locale: Locale): Part<CertificateVerification> {
  const { outcome, number } = found;
  if (!('certificate' in found)) return { ...nothing, outcome, number };
  const { certificate: { content, digest }, revoked } = found;
  return {
    outcome, number, digest,
    studentName: content.student.name, schoolName: content.school.name, programName: content.program.name, credential: content.credential.code,
    credentialName: content.credential.name, edition: content.edition.edition, route: content.route, certifiedOn: content.certifiedOn, signedBy: content.signer.name,
    demo: content.demo, revokedAt: revoked?.at ?? null, revocationReason: revoked?.reason ?? null,
    findings: frozenFindings(content).map((finding) => findingPart(finding, locale)),
  };
}
