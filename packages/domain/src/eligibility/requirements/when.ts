// Something is asked for only while a condition holds (NHA: work in the field, when training ended five or more years ago).
// Where the condition will come true on a known day, the requirement is met until the day before.
import { z } from 'zod';
import { addDays } from '../../time/index.js';
import { met, metUntil, needsPerson, type Judgement } from '../judgement.js';
import { isSettled } from './group-judgement.js';
import { anyRule, requirementKind, type RequirementKind, type RuleWords } from './requirement-kind.js';

/** The rule, over whatever requirements it is made of. */
export interface When<Part> extends RuleWords {
  readonly kind: 'when';
  readonly condition: Part;
  readonly then: Part;
}

/** The closed shape of the rule. */
export function whenShape<Part>(part: z.ZodType<Part>) {
  return z.strictObject({ kind: z.literal('when'), condition: part, then: part, ...anyRule });
}

/** Does the rule ask for its `then`? Only then does that part stand in the proof. */
export function isAskedFor(condition: Judgement): boolean {
  return isSettled(condition) || condition.status === 'needs-person';
}

function assess([condition, then]: readonly Judgement[]): Judgement {
  if (!condition || !then) return needsPerson('condition-unknown');
  const figures = { because: 'condition-not-met' } as const;
  if (condition.status === 'met-on' && condition.on && !isSettled(then)) {
    return metUntil(addDays(condition.on, -1), condition.evidence, figures);
  }
  if (!isAskedFor(condition)) return met(condition.evidence, figures);
  const { evidence, ...asked } = then;
  const all = [...condition.evidence, ...evidence];
  if (condition.status !== 'needs-person') return { ...asked, evidence: all };
  return isSettled(then) ? met(all) : needsPerson('condition-unknown', all);
}

/** The kind, over whatever requirements it is made of. */
export function when<Part>(part: z.ZodType<Part>): RequirementKind<When<Part>> {
  return requirementKind<When<Part>>('when', whenShape(part), (_rule, _surroundings, parts) => assess(parts));
}
