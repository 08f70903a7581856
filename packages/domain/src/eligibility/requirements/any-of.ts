// One part is enough; the whole is as good as its best part.
import { z } from 'zod';
import { judgeAny } from './group-judgement.js';
import { anyRule, requirementKind, type RequirementKind, type RuleWords } from './requirement-kind.js';

/** The rule, over whatever requirements it is made of. */
export interface AnyOf<Part> extends RuleWords {
  readonly kind: 'anyOf';
  readonly of: readonly Part[];
}

/** The closed shape of the rule. */
export function anyOfShape<Part>(part: z.ZodType<Part>) {
  return z.strictObject({ kind: z.literal('anyOf'), of: z.array(part).min(1), ...anyRule });
}

/** The kind, over whatever requirements it is made of. */
export function anyOf<Part>(part: z.ZodType<Part>): RequirementKind<AnyOf<Part>> {
  return requirementKind<AnyOf<Part>>('anyOf', anyOfShape(part), (_rule, _surroundings, parts) => judgeAny(parts));
}
