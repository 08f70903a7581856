// What another edition would change for one student: the requirements that stand otherwise, by name, on the route nearest to
// its goal in each proof.
import { bestRoute } from './best-route.js';
import type { Finding, ProofTree } from './finding.js';
import { flattenFindings } from './flatten-findings.js';

/** One requirement before and after; absent where that edition does not ask for it. */
export interface ChangedFinding {
  readonly requirement: string;
  readonly before?: Finding;
  readonly after?: Finding;
}

/** Requirements that stand otherwise, in the order of the later proof, those that fell away last. */
export function changedFindings(before: Pick<ProofTree, 'routes'> | undefined, after: Pick<ProofTree, 'routes'>): readonly ChangedFinding[] {
  const [was, is] = [byRequirement(before), byRequirement(after)];
  const names = [...is.keys(), ...[...was.keys()].filter((name) => !is.has(name))];
  return names.flatMap((requirement): ChangedFinding[] => {
    const [old, now] = [was.get(requirement), is.get(requirement)];
    return old && now && standsAlike(old, now) ? [] : [{ requirement, ...(old && { before: old }), ...(now && { after: now }) }];
  });
}

function byRequirement(proof: Pick<ProofTree, 'routes'> | undefined): ReadonlyMap<string, Finding> {
  const best = proof && bestRoute(proof);
  return new Map(best ? flattenFindings(best).map((finding) => [finding.requirement, finding]) : []);
}

function standsAlike(a: Finding, b: Finding): boolean {
  return a.status === b.status && a.have === b.have && a.need === b.need && a.on === b.on;
}
