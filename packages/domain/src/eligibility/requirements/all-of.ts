// Every part has to be met.
import { z } from 'zod';
import { judgeAll } from './group-judgement.js';
import { anyRule, requirementKind, type RequirementKind, type RuleWords } from './requirement-kind.js';

/** The rule, over whatever requirements it is made of. */
export interface AllOf<Part> extends RuleWords {
  readonly kind: 'allOf';
  readonly of: readonly Part[];
}

/** The closed shape of the rule. */
export function allOfShape<Part>(part: z.ZodType<Part>) {
  return z.strictObject({ kind: z.literal('allOf'), of: z.array(part).min(1), ...anyRule });
}

/** The kind, over whatever requirements it is made of. */
export function allOf<Part>(part: z.ZodType<Part>): RequirementKind<AllOf<Part>> {
  return requirementKind<AllOf<Part>>('allOf', allOfShape(part), (_rule, _surroundings, parts) => judgeAll(parts));
}
