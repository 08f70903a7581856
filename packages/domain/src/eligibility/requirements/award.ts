// What completing the program awarded: a certificate, a diploma or a degree.
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { recordedAwards } from '../record/record-words.js';
import { completionOf, type Surroundings } from '../surroundings.js';
import { programOf } from './program-of.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const awardShape = z.strictObject({
  kind: z.literal('award'),
  oneOf: z.array(z.enum(recordedAwards).exclude(['none'])).min(1),
  ...anyRule,
});
export type Award = DeepReadonly<z.infer<typeof awardShape>>;

function assess({ oneOf }: Award, surroundings: Surroundings): Judgement {
  const enrollment = programOf(surroundings, undefined);
  if (!enrollment) return unmet('no-evidence');
  const evidence = [enrollment.ref];
  if (!completionOf(enrollment, surroundings.on)) return unmet('not-completed', evidence);
  const { award: awarded } = enrollment.fact.program;
  return oneOf.some((word) => word === awarded) ? met(evidence) : unmet('not-counted', evidence);
}

export const award = requirementKind<Award>('award', awardShape, assess);
