// The route that a student is nearest to: the best verdict, and of those the one with least left to do.
import type { ProofNode, ProofTree, RouteProof } from './finding.js';
import { verdicts } from './judgement.js';
import { isSettled } from './requirements/index.js';

/** The route nearest to its goal; the first of those that are equally near. */
export function bestRoute({ routes }: Pick<ProofTree, 'routes'>): RouteProof | undefined {
  return [...routes].sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || openIn(a).length - openIn(b).length)[0];
}

/** What still holds the seat on a route: requirements and whole groups, not their parts. */
export function openIn({ nodes }: Pick<RouteProof, 'nodes'>): readonly ProofNode[] {
  return nodes.filter((node) => node.gates === undefined && !isSettled(node));
}
