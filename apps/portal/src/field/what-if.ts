// What would be, worked out on this device with the school's own function: a basis comes in, answers go out.
import { eligibilitySays, findingSays, requirementLabel } from '@practicum/copy';
import { assessOn, bestRoute, eligibleOn, openIn, suppose, type AssessmentBasis, type Assessed, type LocalDate, type ProofNode, type ProofTree, type Supposed, type Verdict } from '@practicum/domain';
import type { Language } from '../ui/format';

/** What is supposed, the day that is asked about, and the routes that were chosen, by credential. */
export interface Question extends Supposed {
  readonly on: LocalDate;
  readonly routes?: Readonly<Record<string, string>>;
}

/** One requirement that would still be open. */
export interface StillOpen {
  readonly path: string;
  readonly label: string;
  readonly says: string;
}

/** One credential as it would stand; without a proof where no edition of it is in force that day. */
export interface WhatIfAnswer {
  readonly credential: string;
  readonly proof?: ProofTree;
  readonly verdict?: Verdict;
  readonly eligibleOn?: LocalDate;
  readonly says?: string;
  readonly open: readonly StillOpen[];
  /** Every route of the edition, to choose from. */
  readonly routes: readonly { readonly code: string; readonly name: string }[];
}

/** Every credential of the basis, in its order. */
export function whatIf(basis: AssessmentBasis, { on, routes = {}, ...supposed }: Question, language: Language): readonly WhatIfAnswer[] {
  const given = suppose(basis, supposed, on);
  return given.credentials.map((one): WhatIfAnswer => {
    const { credential } = one;
    const assessed = assessOn(given, one, on);
    if (!assessed) return { credential, open: [], routes: [] };
    const told = byRoute(assessed, routes[credential]);
    const best = bestRoute(told);
    const day = eligibleOn(told);
    return {
      credential, proof: assessed.proof, verdict: told.verdict, says: eligibilitySays(told, language),
      ...(day && { eligibleOn: day }),
      open: (best ? openIn(best) : []).map((node) => stillOpen(node, language)),
      routes: assessed.by.rules.routes.map(({ code, name }) => ({ code, name })),
    };
  });
}

function byRoute({ proof, shown }: Assessed, code: string | undefined): ProofTree {
  const chosen = proof.routes.find(({ route }) => route === code);
  return chosen ? { ...proof, verdict: chosen.verdict, routes: [chosen] } : shown;
}

function stillOpen(node: ProofNode, language: Language): StillOpen {
  return { path: node.path, label: node.rule ? requirementLabel(node.rule, language) : node.requirement, says: findingSays(node, language) };
}
