// Somebody puts their name to it: this student is eligible for this exam. Whoever is not, or whose rules nobody at
// the school has confirmed, is held back with every reason; the others of the batch are certified.
import { z } from 'zod';
import { mayEver, type Actor } from '../access/index.js';
import type { Verdict } from '../eligibility/index.js';
import { accepted, refused, type CommonRefusal, type Outcome } from '../outcome/index.js';
import type { LocalDate } from '../time/index.js';
import type { SignerCount } from './signers-setting.js';

/** The input of certifying; the form and the API read it with the same shape. */
export const certifyEligibilityInput = z.strictObject({
  clientKey: z.string().trim().min(8).max(100),
  candidates: z.array(z.strictObject({ enrollmentId: z.string().min(1), credential: z.string().min(1) })).max(100),
  attested: z.boolean(),
});
export type CertifyEligibilityInput = z.output<typeof certifyEligibilityInput>;

/** A student and a credential, as they stand when the director signs. */
export interface CertificationCandidate {
  readonly enrollmentId: string;
  readonly credential: string;
  readonly edition: string;
  readonly editionConfirmed: boolean;
  /** The best route; null where the edition has none for this student. */
  readonly route: string | null;
  readonly verdict: Verdict;
  /** Requirements of the best route that are not met. */
  readonly unmetCount: number;
  /** Requirements of the best route that wait for a person. */
  readonly openCount: number;
  /** When calendar and pace make the student eligible. */
  readonly eligibleOn: LocalDate | null;
  /** A certification for this credential that was not revoked. */
  readonly certified: { readonly number: string; readonly certifiedOn: LocalDate } | null;
  /** A first signature that waits for the second, and still stands under the record as it is. */
  readonly awaits: { readonly signedBy: string; readonly on: LocalDate } | null;
}

/** Why a candidate is held back. */
export type HeldBackReason =
  | { readonly code: 'ALREADY_CERTIFIED'; readonly number: string; readonly certifiedOn: LocalDate }
  | { readonly code: 'ROUTES_CLOSED' }
  | { readonly code: 'NOT_ELIGIBLE_YET'; readonly unmetCount: number; readonly eligibleOn: LocalDate | null }
  | { readonly code: 'WAITS_FOR_A_PERSON'; readonly openCount: number }
  | { readonly code: 'EDITION_NOT_CONFIRMED'; readonly edition: string }
  | { readonly code: 'AWAITS_SECOND_SIGNATURE'; readonly signedBy: string; readonly on: LocalDate }
  | { readonly code: 'RECORD_CHANGED'; readonly signedBy: string; readonly on: LocalDate };

/** Why nothing was certified at all. */
export type CertifyRefusal =
  | CommonRefusal
  | { readonly code: 'NOT_ATTESTED'; readonly field: 'attested' }
  | { readonly code: 'NOBODY_TO_CERTIFY'; readonly field: 'candidates' };

/** A candidate who stays behind, with every reason. */
export interface HeldBack<Candidate extends CertificationCandidate = CertificationCandidate> {
  readonly candidate: Candidate;
  readonly reasons: readonly HeldBackReason[];
}

/** The batch, parted. */
export interface CertificationDecision<Candidate extends CertificationCandidate = CertificationCandidate> {
  readonly certify: readonly Candidate[];
  readonly heldBack: readonly HeldBack<Candidate>[];
}

/** Everything that stands against certifying a candidate; empty where nothing does. */
export function heldBackReasons(candidate: CertificationCandidate): readonly HeldBackReason[] {
  const reasons = standingReasons(candidate);
  return reasons.length === 0 && candidate.awaits !== null ? [{ code: 'AWAITS_SECOND_SIGNATURE', ...candidate.awaits }] : reasons;
}

/** What stands against a certificate by the rules and what was certified before, whoever has signed meanwhile. */
export function standingReasons(candidate: CertificationCandidate): readonly HeldBackReason[] {
  const { certified, edition, editionConfirmed } = candidate;
  if (certified !== null) return [{ code: 'ALREADY_CERTIFIED', ...certified }];
  const reasons: HeldBackReason[] = [...verdictReasons(candidate)];
  if (!editionConfirmed) reasons.push({ code: 'EDITION_NOT_CONFIRMED', edition });
  return reasons;
}

/** Parts a batch into those who are certified, or get their first signature of two, and those who are held back. */
export function certifyEligibility<Candidate extends CertificationCandidate>(
  candidates: readonly Candidate[],
  { attested, signers }: { readonly attested: boolean; readonly signers: SignerCount },
  actor: Pick<Actor, 'role'>,
): Outcome<CertificationDecision<Candidate>, CertifyRefusal> {
  if (!mayEver(actor.role, signers === 'one' ? 'certify' : 'countersign')) return refused({ code: 'NOT_YOURS_TO_DO' });
  if (candidates.length === 0) return refused({ code: 'NOBODY_TO_CERTIFY', field: 'candidates' });
  if (!attested) return refused({ code: 'NOT_ATTESTED', field: 'attested' });
  const looked = candidates.map((candidate) => ({ candidate, reasons: heldBackReasons(candidate) }));
  return accepted({
    certify: looked.filter(({ reasons }) => reasons.length === 0).map(({ candidate }) => candidate),
    heldBack: looked.filter(({ reasons }) => reasons.length > 0),
  });
}

function verdictReasons({ verdict, unmetCount, openCount, eligibleOn }: CertificationCandidate): readonly HeldBackReason[] {
  switch (verdict) {
    case 'eligible':
      return [];
    case 'closed':
      return [{ code: 'ROUTES_CLOSED' }];
    case 'not-yet':
      return [{ code: 'NOT_ELIGIBLE_YET', unmetCount, eligibleOn }];
    case 'needs-person':
      return [{ code: 'WAITS_FOR_A_PERSON', openCount }];
  }
}
