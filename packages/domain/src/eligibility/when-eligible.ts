// Who of a cohort is eligible when: now, on a day, or on none, and then what stands in the way.
import type { LocalDate } from '../time/index.js';
import { bestRoute, openIn } from './best-route.js';
import { eligibleOn } from './eligible-on.js';
import type { ProofNode, ProofTree } from './finding.js';

/** Where a student stands on the way, in the order in which they will get there. */
export const eligibilityGroups = ['eligible-now', 'on-a-day', 'needs-person', 'at-risk', 'closed'] as const;
export type EligibilityGroup = (typeof eligibilityGroups)[number];

/** When, or why not. */
export interface WhenEligible {
  readonly group: EligibilityGroup;
  readonly on?: LocalDate;
  /** The first requirement that gives no day. */
  readonly waitsFor?: ProofNode;
}

/** When the student becomes eligible. Whoever is `late` at their pace is at risk, whatever day the calendar gives. */
export function whenEligible(proof: ProofTree, late: boolean): WhenEligible {
  const { verdict } = proof;
  if (verdict === 'eligible') return { group: 'eligible-now', on: proof.on };
  const best = bestRoute(proof);
  const undated = (best ? openIn(best) : []).filter(({ status }) => status !== 'met-on' && status !== 'projected');
  const waitsFor = undated.find(({ closes }) => closes) ?? undated[0];
  const why = waitsFor && { waitsFor };
  if (verdict === 'closed') return { group: 'closed', ...why };
  if (verdict === 'needs-person' && !late) return { group: 'needs-person', ...why };
  const on = eligibleOn(proof);
  if (late || on === undefined) return { group: 'at-risk', ...(on && { on }), ...why };
  return { group: 'on-a-day', on };
}
