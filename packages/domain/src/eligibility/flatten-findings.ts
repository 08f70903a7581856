// A proof tree travels as a flat list: pre-order, groups included, each finding with its path.
import type { Finding, ProofNode, RouteProof } from './finding.js';

/** Every finding of a route, each group before its parts. */
export function flattenFindings({ nodes }: Pick<RouteProof, 'nodes'>): readonly Finding[] {
  const flat = ({ parts, ...finding }: ProofNode): readonly Finding[] => [finding, ...parts.flatMap(flat)];
  return nodes.flatMap(flat);
}
