// Which routes a proof is told by. A program prepares for the routes that ask about a program of its field; a route for
// long-serving instructors, which a rule cannot close, says nothing about a student in training.
import { bestRoute } from './best-route.js';
import { requirementsOf, type Edition } from './edition.js';
import type { ProofTree } from './finding.js';

/** The proof as pages tell it: an eligible route wins; else the best of those that a program prepares for. */
export function proofShown(proof: ProofTree, edition: Edition): ProofTree {
  if (proof.verdict === 'eligible') return proof;
  const prepared = new Set(edition.routes.filter((route) => requirementsOf(route).some(({ kind }) => kind.startsWith('program'))).map(({ code }) => code));
  const routes = proof.routes.filter(({ route }) => prepared.has(route));
  const best = bestRoute({ routes });
  return best ? { ...proof, verdict: best.verdict, routes } : proof;
}
