import type { CertificateFileCheck, CertificateVerification, Part } from '@practicum/contract/server';
import { signersOf, type Locale } from '@practicum/domain';
import { findingPart } from '../eligibility/index.js';
import { frozenFindings } from './certification.loader.js';
import type { CheckedFile } from './certificate-files.js';
import type { FoundCertificate } from './public-certificates.js';

const nothing = {
  withheld: false, studentName: null, schoolName: null, programName: null, credential: null, credentialName: null, edition: null, route: null, certifiedOn: null,
  signedBy: null, digest: null, demo: false, revokedAt: null, revocationReason: null, findings: [],
} as const satisfies Part<CertificateVerification>;

/** What anyone is told about a number: one shape, whatever was found; what is shown is what was signed. */
export function verificationPart(found: FoundCertificate, locale: Locale): Part<CertificateVerification> {
  const { outcome, number } = found;
  if (!('certificate' in found)) return { ...nothing, outcome, number };
  const { certificate: { content, digest }, revoked, withheld } = found;
  if (withheld) {
    // What says nothing of the person: where it stands, from which school, for which credential.
    const { school, credential, demo } = content;
    return { ...nothing, outcome, number, withheld, schoolName: school.name, credential: credential.code, credentialName: credential.name, demo, revokedAt: revoked?.at ?? null };
  }
  return {
    outcome, number, withheld, digest,
    studentName: content.student.name, schoolName: content.school.name, programName: content.program.name, credential: content.credential.code,
    credentialName: content.credential.name, edition: content.edition.edition, route: content.route, certifiedOn: content.certifiedOn, signedBy: signersOf(content).map(({ name }) => name).join(', '),
    demo: content.demo, revokedAt: revoked?.at ?? null, revocationReason: revoked?.reason ?? null,
    // The facts themselves stay at the school; what is told of them is what the credential tells.
    findings: frozenFindings(content).map(({ decision: _, ...finding }) => findingPart({ ...finding, evidence: [] }, locale)),
  };
}

/**
 * What anyone is told about a file. It tells what stands in the file, the name too: whoever keeps their name off the public
 * page gave it away themselves. What the school holds beside it is told where it holds the same.
 */
export function filePart({ verdict, reasons, signed }: CheckedFile, locale: Locale): Part<CertificateFileCheck> {
  if (!signed) return { verdict, reasons, holdsUntil: null, signed: null };
  const { figures: { number, digest, student, school, program, credential, edition, route, certifiedOn, signedBy, demo, holdsUntil = null }, found } = signed;
  const held = 'certificate' in found && found.certificate.digest === digest ? verificationPart({ ...found, withheld: false }, locale) : nothing;
  const read = { number, digest, studentName: student, schoolName: school, programName: program, credential, edition, route, certifiedOn, signedBy, demo };
  return { verdict, reasons, holdsUntil, signed: { ...held, ...read, outcome: found.outcome, withheld: false } };
}
