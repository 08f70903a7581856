// States in which the route is closed (AMCA: no experience route in New Jersey). Where the record does not tell the state, nobody
// can say that it is another one.
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { jurisdictions } from '../record/record-words.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const jurisdictionExclusionShape = z.strictObject({
  kind: z.literal('jurisdictionExclusion'),
  jurisdictions: z.array(z.enum(jurisdictions)).min(1).describe('The states that exclude the route.'),
  ...anyRule,
});
export type JurisdictionExclusion = DeepReadonly<z.infer<typeof jurisdictionExclusionShape>>;

const evidence = ['#/jurisdiction'];

function assess({ jurisdictions: excluded }: JurisdictionExclusion, { jurisdiction }: Surroundings): Judgement {
  if (!jurisdiction) return unmet('state-not-told');
  return excluded.includes(jurisdiction) ? unmet('state-excluded', evidence, { closes: true }) : met(evidence);
}

export const jurisdictionExclusion = requirementKind<JurisdictionExclusion>('jurisdictionExclusion', jurisdictionExclusionShape, assess);
