// When the student becomes eligible: by the calendar, and if the plan is served. No day where anything else is missing.
import { earliest, latest, type LocalDate } from '../time/index.js';
import { openIn } from './best-route.js';
import type { ProofTree, RouteProof } from './finding.js';

/** The first day by any route; the day of assessment itself where the student is eligible. */
export function eligibleOn({ on, routes }: ProofTree): LocalDate | undefined {
  const days = routes.flatMap((route) => dayOf(route, on) ?? []);
  const [first, ...others] = days;
  return first && earliest(first, ...others);
}

function dayOf({ nodes, verdict }: RouteProof, on: LocalDate): LocalDate | undefined {
  if (verdict === 'eligible') return on;
  const open = openIn({ nodes });
  const days = open.flatMap((node) => ((node.status === 'met-on' || node.status === 'projected') && node.on ? [node.on] : []));
  if (open.length === 0 || days.length < open.length) return undefined;
  const day = latest(on, ...days);
  // What runs out before that day would be missing on it.
  return nodes.some((node) => node.gates === undefined && node.status === 'expires' && node.on && node.on < day) ? undefined : day;
}
