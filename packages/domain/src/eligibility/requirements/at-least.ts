// So many of the parts are enough.
import { z } from 'zod';
import { judgeBest } from './group-judgement.js';
import { anyRule, requirementKind, type RequirementKind, type RuleWords } from './requirement-kind.js';

/** The rule, over whatever requirements it is made of. */
export interface AtLeast<Part> extends RuleWords {
  readonly kind: 'atLeast';
  readonly min: number;
  readonly of: readonly Part[];
}

/** The closed shape of the rule. */
export function atLeastShape<Part>(part: z.ZodType<Part>) {
  return z
    .strictObject({ kind: z.literal('atLeast'), min: z.int().positive(), of: z.array(part).min(1), ...anyRule })
    .refine(({ min, of }) => min <= of.length, { error: 'more parts are asked for than there are', path: ['min'] });
}

/** The kind, over whatever requirements it is made of. */
export function atLeast<Part>(part: z.ZodType<Part>): RequirementKind<AtLeast<Part>> {
  return requirementKind<AtLeast<Part>>('atLeast', atLeastShape(part), ({ min }, _surroundings, parts) => judgeBest(parts, min));
}
