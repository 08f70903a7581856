// What a certificate tells whoever is shown it. The frozen content holds the whole record, with the day of birth; this is
// the part of it that leaves the school: names, codes and figures, and the digest that ties it to the rest.
import type { FindingKind, FindingStatus, FindingUnit } from '../eligibility/index.js';
import { earliest, type LocalDate } from '../time/index.js';
import { signersOf, type CertificationContent, type FrozenFinding, type Signer } from './certification-content.js';

/** A finding without evidence, reasons and days: how one requirement stood, in codes and figures. */
export interface PublicFinding {
  readonly path: string;
  readonly requirement: string;
  readonly kind: FindingKind;
  readonly status: FindingStatus;
  readonly have?: number;
  readonly need?: number;
  readonly unit?: FindingUnit;
}

/** A certificate as anybody who has its number may read it. */
export interface PublicCertificate extends Pick<CertificationContent, 'number' | 'demo' | 'school' | 'student' | 'program' | 'credential' | 'route' | 'certifiedOn'> {
  /** The code of the edition; its rules stay in the frozen content. */
  readonly edition: string;
  /** The last day that it holds, included; null where nothing ends it. */
  readonly holdsUntil: LocalDate | null;
  readonly signers: readonly Signer[];
  readonly findings: readonly PublicFinding[];
  /** SHA-256 of the frozen content's canonical JSON, in lower-case hexadecimal. */
  readonly digest: string;
}

/** The public part of a frozen content. */
export function publicCertificate(content: CertificationContent, digest: string): PublicCertificate {
  const { number, demo, school, student, program, credential, edition, route, certifiedOn, findings } = content;
  return {
    number, demo, school, student, program, credential, route, certifiedOn, digest,
    edition: edition.edition, holdsUntil: holdsUntil(findings), signers: signersOf(content), findings: findings.map(publicFinding),
  };
}

/** The day on which the first requirement runs out, of those that hold the seat by themselves. */
function holdsUntil(findings: readonly FrozenFinding[]): LocalDate | null {
  // Below a group another part may take over: the group says itself whether it runs out.
  const days = findings.flatMap(({ path, status, on, gates }) => (status === 'expires' && on && gates === undefined && path.split('/').length === 2 ? [on] : []));
  const [first, ...others] = days;
  return first === undefined ? null : earliest(first, ...others);
}

function publicFinding({ path, requirement, kind, status, have, need, unit }: FrozenFinding): PublicFinding {
  return { path, requirement, kind, status, ...(have !== undefined && { have }), ...(need !== undefined && { need }), ...(unit !== undefined && { unit }) };
}
