// What completing the program awards: a certificate, a diploma or a degree. Before that the expected completion stands in for it
// where the body lets completing students come early.
import { z } from 'zod';
import { met, metOn, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { recordedAwards } from '../record/record-words.js';
import { completionOf, standsInFrom, type Surroundings } from '../surroundings.js';
import { programOf } from './program-of.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const awardShape = z.strictObject({
  kind: z.literal('award'),
  oneOf: z.array(z.enum(recordedAwards).exclude(['none'])).min(1),
  ...anyRule,
});
export type Award = DeepReadonly<z.infer<typeof awardShape>>;

function assess({ oneOf }: Award, surroundings: Surroundings): Judgement {
  const { on } = surroundings;
  const enrollment = programOf(surroundings, undefined);
  if (!enrollment) return unmet('no-evidence');
  const evidence = [enrollment.ref];
  const from = completionOf(enrollment, on) ?? standsInFrom(surroundings);
  if (!from) return unmet('not-completed', evidence);
  const { award: awarded } = enrollment.fact.program;
  if (!oneOf.some((word) => word === awarded)) return unmet('not-counted', evidence);
  return from > on ? metOn(from, 'expected-later', evidence) : met(evidence);
}

export const award = requirementKind<Award>('award', awardShape, assess);
