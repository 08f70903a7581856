// The exam first, the requirement later. Where the school releases the credential (NHA: the pass waits in the externship queue),
// what is deferred never holds the seat, and a deadline that is not known changes nothing for it. Where a provisional clock runs
// (IAHCSMM), nothing is asked before the exam is passed; from then on it has to be done while the clock runs, or never.
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { Surroundings } from '../surroundings.js';
import { isSettled, judgeAll } from './group-judgement.js';
import { clockOf, extensionShape, insideClock, type Clock } from './provisional-clock.js';
import { anyRule, gates, requirementKind, type RequirementKind, type RuleWords } from './requirement-kind.js';

/** The rule, over whatever requirements wait. */
export interface DeferredRequirement<Part> extends RuleWords {
  readonly kind: 'deferredRequirement';
  readonly of: readonly Part[];
  readonly releasedBy?: 'institution' | undefined;
  readonly startsOn?: 'exam-passed' | undefined;
  /** Null where the body has a deadline that is not known. */
  readonly mustCompleteWithin: { readonly days?: null | undefined; readonly months?: number | undefined };
  readonly extension?: Readonly<z.infer<typeof extensionShape>> | undefined;
}

/** The closed shape of the rule. */
export function deferredRequirementShape<Part>(part: z.ZodType<Part>) {
  return z
    .strictObject({
      kind: z.literal('deferredRequirement'),
      of: z.array(part).min(1),
      releasedBy: z.literal('institution').describe('The school releases the credential; what is deferred never holds the seat.').optional(),
      startsOn: z.literal('exam-passed').describe('A clock starts on the day the exam is passed.').optional(),
      mustCompleteWithin: z.strictObject({
        days: z.null().describe('The body has a deadline that is not known.').optional(),
        months: z.int().positive().optional(),
      }),
      extension: extensionShape.optional(),
      ...anyRule,
      gates: z.enum(gates).optional(),
    })
    .refine((rule) => isReleased(rule) !== isTimed(rule), {
      error: 'a deferred requirement is released by the institution and gates the release, or starts on the exam and has months',
    });
}

type Times = Pick<DeferredRequirement<unknown>, 'releasedBy' | 'startsOn' | 'mustCompleteWithin' | 'extension' | 'gates'>;

function isReleased({ releasedBy, startsOn, mustCompleteWithin, extension, gates: gate }: Times): boolean {
  return !!releasedBy && !startsOn && !extension && !!gate && mustCompleteWithin.days === null && mustCompleteWithin.months === undefined;
}

function isTimed({ releasedBy, startsOn, mustCompleteWithin, gates: gate }: Times): boolean {
  return !!startsOn && !releasedBy && !gate && mustCompleteWithin.days === undefined && mustCompleteWithin.months !== undefined;
}

/** The clock of a rule that has one, where it has started. */
function startedClock({ startsOn, mustCompleteWithin: { months }, extension }: Times, surroundings: Surroundings): Clock | undefined {
  return startsOn && months ? clockOf({ months, extension }, surroundings) : undefined;
}

/** What the deferred requirements are judged in: what comes after the clock has run out does not help. */
export function deferredSurroundings(rule: Times, surroundings: Surroundings): Surroundings {
  const clock = startedClock(rule, surroundings);
  return clock ? insideClock(clock, surroundings) : surroundings;
}

function assess(rule: Times, surroundings: Surroundings, parts: readonly Judgement[]): Judgement {
  const whole = judgeAll(parts);
  if (!rule.startsOn) return whole;
  const clock = startedClock(rule, surroundings);
  if (!clock) return met([], { because: 'after-the-exam' });
  const evidence = [clock.ref];
  if (isSettled(whole) || whole.status === 'needs-person') return { ...whole, evidence };
  const { have, need, unit } = whole;
  const figures: Partial<Judgement> = { ...(have !== undefined && { have }), ...(need !== undefined && { need }), ...(unit && { unit }), on: clock.lastDay };
  if (surroundings.on > clock.lastDay) return unmet('clock-over', evidence, { ...figures, closes: true });
  return whole.status === 'projected' && whole.on && whole.on <= clock.lastDay
    ? { ...whole, evidence }
    : unmet('clock-running', evidence, figures);
}

/** The kind, over whatever requirements it is made of. */
export function deferredRequirement<Part>(part: z.ZodType<Part>): RequirementKind<DeferredRequirement<Part>> {
  return requirementKind<DeferredRequirement<Part>>('deferredRequirement', deferredRequirementShape(part), assess);
}
