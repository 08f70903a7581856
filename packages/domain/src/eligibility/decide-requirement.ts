// A person settles what a rule leaves open, with a reason. What is met or definitely not met is settled by evidence alone.
import { z } from 'zod';
import { accepted, refused, type CommonRefusal, type Outcome } from '../outcome/index.js';
import { decisionAnswers } from './decision.js';
import type { ProofNode, ProofTree } from './finding.js';

/** What the decision form asks for. */
export const decideRequirementInput = z.strictObject({
  enrollmentId: z.string().min(1),
  credential: z.string().min(1),
  route: z.string().min(1),
  path: z.string().min(1),
  decision: z.enum(decisionAnswers),
  reason: z.string().trim().max(1_000),
});
export type DecideRequirementInput = z.output<typeof decideRequirementInput>;

export type DecideRequirementRefusal = CommonRefusal | { readonly code: 'REQUIREMENT_NOT_OPEN'; readonly field: 'path' };

/** Why an edition cannot be confirmed. */
export type ConfirmEditionRefusal = { readonly code: 'EDITION_UNKNOWN'; readonly field: 'edition' };

/** Whether the requirement may be decided; the node that stays open without a person. */
export function decideRequirement(proof: ProofTree, { route, path, reason }: Pick<DecideRequirementInput, 'route' | 'path' | 'reason'>): Outcome<ProofNode, DecideRequirementRefusal> {
  const node = nodesOf(proof.routes.find((one) => one.route === route)?.nodes ?? []).find((one) => one.path === path);
  if (node?.status !== 'needs-person') return refused({ code: 'REQUIREMENT_NOT_OPEN', field: 'path' });
  return reason.trim() === '' ? refused({ code: 'REASON_MISSING', field: 'reason' }) : accepted(node);
}

function nodesOf(nodes: readonly ProofNode[]): readonly ProofNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.parts)]);
}
