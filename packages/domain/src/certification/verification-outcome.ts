// What anyone is told about a certificate by its number. What cannot be shown to be genuine never is.

/** The words of the answer. */
export const verificationOutcomes = ['genuine', 'revoked', 'forged', 'not-ours'] as const;
export type VerificationOutcome = (typeof verificationOutcomes)[number];

/** What was found about a number. */
export interface VerificationFacts {
  /** A certificate with this number was issued here. */
  readonly issued: boolean;
  /** The stored content still has the digest that was signed. */
  readonly digestMatches: boolean;
  /** The signature under the content is by a key of the school that was in use on that day. */
  readonly signatureGenuine: boolean;
  readonly revoked: boolean;
}

/** The answer; an altered certificate is forged, whether or not it was revoked too. */
export function verificationOutcome({ issued, digestMatches, signatureGenuine, revoked }: VerificationFacts): VerificationOutcome {
  if (!issued) return 'not-ours';
  if (!digestMatches || !signatureGenuine) return 'forged';
  return revoked ? 'revoked' : 'genuine';
}
