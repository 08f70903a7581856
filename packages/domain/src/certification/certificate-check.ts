// What can be told of a certificate file by whoever checks it: the words of the answer, and when it may be relied on.

/** What the signature is worth by the keys that are known. */
export const signatureAnswers = ['genuine', 'forged', 'unknown-key'] as const;
export type SignatureAnswer = (typeof signatureAnswers)[number];

/** What is known of a revocation; `unknown` is never good. */
export const revocationAnswers = ['good', 'revoked', 'unknown'] as const;
export type RevocationAnswer = (typeof revocationAnswers)[number];

/** Why a signature is not genuine. */
export const signatureFaults = ['altered', 'key-not-given', 'key-of-another-school', 'key-not-in-use', 'not-proved', 'another-record'] as const;
export type SignatureFault = (typeof signatureFaults)[number];

/** Why nothing good can be said of a revocation. */
export const revocationFaults = [
  'revoked', 'list-not-given', 'list-not-named', 'list-altered', 'list-key-not-given', 'list-of-another-school', 'list-run-out', 'list-too-old', 'list-too-short',
] as const;
export type RevocationFault = (typeof revocationFaults)[number];

/** Why a genuine certificate does not count on a day. */
export const holdingFaults = ['not-yet', 'expired'] as const;
export type HoldingFault = (typeof holdingFaults)[number];

/** Everything that can stand against a certificate. */
export type CertificateFault = SignatureFault | RevocationFault | HoldingFault;

/** What was found out about a file. */
export interface CertificateFindings {
  readonly signature: SignatureAnswer;
  readonly revocation: RevocationAnswer;
  readonly faults: readonly CertificateFault[];
}

/** True where it may be relied on: the signature holds, the school's list says good, and the day is one of its own. */
export function mayBeReliedOn({ signature, revocation, faults }: CertificateFindings): boolean {
  return signature === 'genuine' && revocation === 'good' && faults.length === 0;
}

/** What a certificate file is worth, in one word. */
export const fileVerdicts = ['genuine', 'revoked', 'expired', 'not-yet', 'not-checked', 'forged', 'unknown-key'] as const;
export type FileVerdict = (typeof fileVerdicts)[number];

/** The one word for what was found out; `genuine` only where it may be relied on, and a revocation weighs more than a day. */
export function fileVerdict(findings: CertificateFindings): FileVerdict {
  const { signature, revocation, faults } = findings;
  if (signature !== 'genuine') return signature;
  if (revocation === 'revoked') return 'revoked';
  return holdingFaults.find((fault) => faults.includes(fault)) ?? (mayBeReliedOn(findings) ? 'genuine' : 'not-checked');
}

/** Characters that a certificate file may have where anybody may send one: some five times the longest of ours. */
export const LONGEST_CERTIFICATE_FILE = 48 * 1024;

/** What is told to anybody who sends a file: its worth, or why nothing can be said of it. */
export const openFileVerdicts = [...fileVerdicts, 'not-ours', 'no-certificate', 'too-large'] as const;
export type OpenFileVerdict = (typeof openFileVerdicts)[number];
