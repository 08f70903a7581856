// A person settles what a rule leaves open, with a reason. What is met or definitely not met is settled by evidence alone.
import { z } from 'zod';
import { accepted, refused, type CommonRefusal, type Outcome } from '../outcome/index.js';
import type { LocalDate } from '../time/index.js';
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

/** What taking a decision back asks for. */
export const withdrawDecisionInput = z.strictObject({ decisionId: z.string().min(1) });

export type WithdrawDecisionRefusal = Extract<CommonRefusal, { readonly code: 'NOT_FOUND' }> | { readonly code: 'REQUIREMENT_DECISION_STANDS'; readonly field: 'decisionId' };

/** Whether a decision may be taken back: by whoever made it, on the same day. What the school has lived with stays on record. */
export function withdrawDecision<Decision extends { readonly byAccount: string | null; readonly on: LocalDate }>(
  decision: Decision | null,
  by: { readonly accountId: string; readonly today: LocalDate },
): Outcome<Decision, WithdrawDecisionRefusal> {
  if (!decision) return refused({ code: 'NOT_FOUND', field: 'decisionId' });
  if (decision.byAccount !== by.accountId || decision.on !== by.today) return refused({ code: 'REQUIREMENT_DECISION_STANDS', field: 'decisionId' });
  return accepted(decision);
}

/** Whether the requirement may be decided; the node that stays open without a person. */
export function decideRequirement(proof: ProofTree, { route, path, reason }: Pick<DecideRequirementInput, 'route' | 'path' | 'reason'>): Outcome<ProofNode, DecideRequirementRefusal> {
  const node = nodesOf(proof.routes.find((one) => one.route === route)?.nodes ?? []).find((one) => one.path === path);
  if (node?.status !== 'needs-person') return refused({ code: 'REQUIREMENT_NOT_OPEN', field: 'path' });
  return reason.trim() === '' ? refused({ code: 'REASON_MISSING', field: 'reason' }) : accepted(node);
}

function nodesOf(nodes: readonly ProofNode[]): readonly ProofNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.parts)]);
}
