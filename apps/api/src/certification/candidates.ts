import { findCredential } from '@practicum/credentials';
import { heldBackSentence } from '@practicum/copy';
import type { CertificationCandidate as CandidateAnswer, Part } from '@practicum/contract/server';
import { bestRoute, eligibleOn, heldBackReasons, openIn, type CertificationCandidate, type Locale } from '@practicum/domain';
import type { AssessedCredential } from '../eligibility/index.js';
import type { CertificationRow } from './certification.repository.js';

/** A candidate with everything that the certificate would freeze. */
export interface AssessedCandidate extends CertificationCandidate {
  readonly assessed: AssessedCredential;
}

/** How an assessed student stands as a candidate, given what is certified already; what awaits a second signature is put to it afterwards. */
export function candidateOf(assessed: AssessedCredential, living: readonly CertificationRow[]): AssessedCandidate {
  const { enrollmentId, credential, edition, editionConfirmed, shown } = assessed;
  const best = bestRoute(shown);
  const open = best ? openIn(best) : [];
  const openCount = open.filter(({ status }) => status === 'needs-person').length;
  const certified = living.find((one) => one.enrollmentId === enrollmentId && one.credential === credential);
  return {
    enrollmentId, credential, editionConfirmed, assessed, openCount,
    edition: edition.edition,
    route: best?.route ?? null,
    verdict: shown.verdict,
    unmetCount: open.length - openCount,
    eligibleOn: eligibleOn(shown) ?? null,
    certified: certified ? { number: certified.number, certifiedOn: certified.certifiedOn } : null,
    awaits: null,
  };
}

/** A candidate as it travels; its enrollment is found by whoever asks for it. */
export function candidatePart(candidate: CertificationCandidate, locale: Locale): Part<CandidateAnswer> & { readonly enrollmentId: string } {
  const { enrollmentId, credential, edition, editionConfirmed, route, verdict } = candidate;
  const says = heldBackSentence(locale, heldBackReasons(candidate));
  return { enrollmentId, credential, credentialName: credentialName(credential), edition, editionConfirmed, route, verdict, says };
}

/** The credential's name as the library has it. */
export function credentialName(credential: string): string {
  return findCredential(credential)?.name ?? credential;
}
