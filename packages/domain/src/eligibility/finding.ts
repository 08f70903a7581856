// What an assessment answers: a proof tree of codes and figures, never a sentence. Every node says whether it is met, with
// what evidence, by which rule, and from or until which day.
import type { LocalDate } from '../time/index.js';
import type { Decision } from './decision.js';
import type { Judgement, Verdict } from './judgement.js';
import type { Requirement } from './requirements/index.js';
import type { Gate } from './requirements/requirement-kind.js';

/** What was judged: a requirement kind, or the attempts rule of the credential. */
export type FindingKind = Requirement['kind'] | 'attempts';

/** One node of the proof: a requirement, a group of them, or the attempts rule. */
export interface ProofNode extends Judgement {
  readonly kind: FindingKind;
  /** The requirement's name inside the edition; the same name is the same requirement wherever it stands. */
  readonly requirement: string;
  /** Route and position, such as `CAT2/2/1`. */
  readonly path: string;
  /** The rule as data, so that a sentence can be made of it; absent for the attempts rule. */
  readonly rule?: Requirement;
  readonly source: string;
  /** A gated requirement does not hold the seat. */
  readonly gates?: Gate;
  /** The decision that settled it. */
  readonly decision?: Decision;
  readonly parts: readonly ProofNode[];
}

/** One route: its verdict and the proof of it. */
export interface RouteProof {
  readonly route: string;
  readonly verdict: Verdict;
  readonly nodes: readonly ProofNode[];
}

/** The answer of an assessment. */
export interface ProofTree {
  readonly credential: string;
  readonly edition: string;
  readonly on: LocalDate;
  readonly verdict: Verdict;
  readonly routes: readonly RouteProof[];
}

/** A proof node in the flat, pre-order list; groups are included, their parts follow them. */
export type Finding = Omit<ProofNode, 'parts'>;
