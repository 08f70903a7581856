// What a certificate freezes: the rules, the facts and the proof as they stood on the day, as codes and figures. No sentence,
// so that no later wording changes it; no plan, because a plan proves nothing. Its canonical JSON is what is signed.
import { assess, flattenFindings, type Decision, type Edition, type Finding, type StudentRecord, type Verdict } from '../eligibility/index.js';
import { invariant } from '../outcome/index.js';
import type { LocalDate } from '../time/index.js';
import { canonicalJson } from './canonical-json.js';

/** Names the shape of the content; another shape gets another name. */
export const CERTIFICATION_FORMAT = 'practicum-certification-1';

/** A finding as it is frozen: without the rule, which stands in the edition. */
export type FrozenFinding = Omit<Finding, 'rule'>;

/** Who may put their name to a certificate, and as what. */
export const signerCapacities = ['program-director', 'coordinator', 'registrar'] as const;
export type SignerCapacity = (typeof signerCapacities)[number];

/** Who signed, and in which capacity. */
export interface Signer {
  readonly name: string;
  readonly capacity: SignerCapacity;
}

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
  /** Whoever signed, or signed first. */
  readonly signer: Signer;
  /** The second person, where the school wants two; left out where one signed. */
  readonly countersigner?: Signer;
  readonly edition: Edition;
  readonly record: StudentRecord;
  readonly decisions: readonly Decision[];
  readonly findings: readonly FrozenFinding[];
}

/** What a proof is made from. */
export type ProofInput = Pick<CertificationContent, 'edition' | 'record' | 'decisions' | 'certifiedOn' | 'route'>;

/** What the content is made from; the proof follows from it. */
export type CertificationParts = Omit<CertificationContent, 'format' | 'findings'>;

/** The content to sign. Whoever is not eligible by the route on that day was held back before. */
export function certificationContent(parts: CertificationParts): CertificationContent {
  const { verdict, findings } = frozenProof(parts);
  invariant(verdict === 'eligible', `${parts.number} is certified for an eligible student`);
  return { format: CERTIFICATION_FORMAT, ...parts, findings };
}

/** The proof of one route on one day, without any plan. */
export function frozenProof({ edition, record, decisions, certifiedOn, route }: ProofInput): { readonly verdict: Verdict; readonly findings: readonly FrozenFinding[] } {
  const proof = assess(edition, record, certifiedOn, { decisions }).routes.find((one) => one.route === route);
  if (proof === undefined) return { verdict: 'not-yet', findings: [] };
  return { verdict: proof.verdict, findings: flattenFindings(proof).map(({ rule: _, ...finding }) => finding) };
}

/** True where the frozen rules and facts still prove what the certificate says, to the byte. */
export function provesAgain(content: CertificationContent): boolean {
  const { verdict, findings } = frozenProof(content);
  return verdict === 'eligible' && canonicalJson(findings) === canonicalJson(content.findings);
}

/** Everybody who signed, the first first. */
export function signersOf({ signer, countersigner }: Pick<CertificationContent, 'signer' | 'countersigner'>): readonly Signer[] {
  return countersigner ? [signer, countersigner] : [signer];
}
