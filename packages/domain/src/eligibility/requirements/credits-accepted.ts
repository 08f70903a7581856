// A college has taken the credits of the military course toward a degree (MLT(AMT), military route).
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import type { Surroundings } from '../surroundings.js';
import { militaryCourses } from './military-courses.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const creditsAcceptedShape = z.strictObject({
  kind: z.literal('creditsAccepted'),
  by: z.literal('accredited-college').describe('Toward a degree.'),
  ...anyRule,
});
export type CreditsAccepted = DeepReadonly<z.infer<typeof creditsAcceptedShape>>;

function assess(_rule: CreditsAccepted, surroundings: Surroundings): Judgement {
  const courses = militaryCourses(surroundings);
  const accepted = courses.filter(({ fact }) => fact.creditsAccepted === true);
  if (accepted.length > 0) return met(accepted.map(({ ref }) => ref));
  return courses.length > 0 ? unmet('not-counted', courses.map(({ ref }) => ref)) : unmet('no-evidence');
}

export const creditsAccepted = requirementKind<CreditsAccepted>('creditsAccepted', creditsAcceptedShape, assess);
