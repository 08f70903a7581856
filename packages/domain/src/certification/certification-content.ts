// What a certificate freezes: the rules, the facts and the proof as they stood on the day, as codes and figures. No sentence,
// so that no later wording changes it; no plan, because a plan proves nothing. Its canonical JSON is what is signed.
import type { Decision, Edition, Finding, StudentRecord } from '../eligibility/index.js';
import type { LocalDate } from '../time/index.js';

/** Names the shape of the content; another shape gets another name. */
export const CERTIFICATION_FORMAT = 'practicum-certification-1';

/** A finding as it is frozen: without the rule, which stands in the edition. */
export type FrozenFinding = Omit<Finding, 'rule'>;

/** Everything that a certificate stands on. */
export interface CertificationContent {
  readonly format: typeof CERTIFICATION_FORMAT;
  readonly number: string;
  /** A school of the demo: the certificate says so wherever it is shown. */
  readonly demo: boolean;
  readonly school: { readonly slug: string; readonly name: string };
  readonly student: { readonly name: string };
  readonly program: { readonly code: string; readonly name: string };
  readonly credential: { readonly code: string; readonly name: string };
  readonly route: string;
  readonly certifiedOn: LocalDate;
  readonly signer: { readonly name: string; readonly capacity: 'program-director' };
  readonly edition: Edition;
  readonly record: StudentRecord;
  readonly decisions: readonly Decision[];
  readonly findings: readonly FrozenFinding[];
}

/** What the content is made of. */
export type CertificationParts = Omit<CertificationContent, 'format' | 'findings' | 'signer'> & {
  readonly signedBy: string;
  readonly findings: readonly Finding[];
};

/** The content to sign. */
export function certificationContent({ signedBy, findings, ...parts }: CertificationParts): CertificationContent {
  return {
    format: CERTIFICATION_FORMAT,
    ...parts,
    signer: { name: signedBy, capacity: 'program-director' },
    findings: findings.map(({ rule: _, ...finding }) => finding),
  };
}
