// The exam first, the requirement later: what is deferred does not hold the seat, it holds the release of the credential (NHA:
// the pass waits in the school's externship queue). A deadline that is not known changes nothing for the seat.
import { z } from 'zod';
import { judgeAll } from './group-judgement.js';
import { anyRule, requirementKind, type RequirementKind, type RuleWords } from './requirement-kind.js';

/** The rule, over whatever requirements wait. */
export interface DeferredRequirement<Part> extends RuleWords {
  readonly kind: 'deferredRequirement';
  readonly of: readonly Part[];
  readonly releasedBy: 'institution';
  /** Null where the body has a deadline that is not known. */
  readonly mustCompleteWithin: { readonly days: null };
}

/** The closed shape of the rule. */
export function deferredRequirementShape<Part>(part: z.ZodType<Part>) {
  return z.strictObject({
    kind: z.literal('deferredRequirement'),
    of: z.array(part).min(1),
    releasedBy: z.literal('institution'),
    mustCompleteWithin: z.strictObject({ days: z.null() }),
    ...anyRule,
    gates: z.literal('credential-release').describe('What is deferred never holds the seat.'),
  });
}

/** The kind, over whatever requirements it is made of. */
export function deferredRequirement<Part>(part: z.ZodType<Part>): RequirementKind<DeferredRequirement<Part>> {
  const shape = deferredRequirementShape(part);
  return requirementKind<DeferredRequirement<Part>>('deferredRequirement', shape, (_rule, _surroundings, parts) => judgeAll(parts));
}
