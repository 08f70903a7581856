// The body looks at the training itself before it lets the student register (AAMA, alternative pathway).
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const preReviewShape = z.strictObject({ kind: z.literal('preReview'), by: z.string().min(1), ...anyRule });
export type PreReview = DeepReadonly<z.infer<typeof preReviewShape>>;

function assess(_rule: PreReview, { facts }: Surroundings): Judgement {
  const reviews = facts.attestations.filter(({ fact }) => fact.by === 'certifying-body' && fact.what === 'pre-review');
  return reviews.length > 0 ? met(reviews.map(({ ref }) => ref)) : unmet('no-evidence');
}

export const preReview = requirementKind<PreReview>('preReview', preReviewShape, assess);
