// Completion of a training program: completed, or expected where the body lets completing students come early (AAMA: no more
// than 30 days before school and practicum end). On a military route the military course is the training.
import { z } from 'zod';
import { programApprovers, programFields, programTypes } from '../../program/index.js';
import { addDays, type LocalDate } from '../../time/index.js';
import { met, metOn, metUntil, needsPerson, unmet, type Judgement } from '../judgement.js';
import type { Known } from '../record-facts.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import type { EnrollmentFact } from '../record/student-record.js';
import { completionOf, expectedCompletionOf, type Surroundings } from '../surroundings.js';
import { isApprovedBy, programOf, providerFault, providers } from './program-of.js';
import { anyRule, requirementKind } from './requirement-kind.js';
import { trainingEnd } from './training-end.js';

export const programCompletionShape = z.strictObject({
  kind: z.literal('programCompletion'),
  status: z.enum(['completed', 'expected', 'completed-or-scheduled']),
  field: z.enum(programFields).describe("What the program trains for, where it is not the credential's occupation.").optional(),
  fieldInWords: z
    .string()
    .min(1)
    .describe('What it trains for, where the body says so only in words: a person decides on any completed program.')
    .optional(),
  type: z.enum(programTypes).describe('How the training is given, where the rule names it.').optional(),
  provider: z.enum(providers).optional(),
  authorisedBy: z.enum(programApprovers).describe('Who has to authorise the program.').optional(),
  daysBeforeCompletion: z.int().positive().describe('Days before the expected completion from which it counts.').optional(),
  ...anyRule,
});
export type ProgramCompletion = DeepReadonly<z.infer<typeof programCompletionShape>>;

function assess(rule: ProgramCompletion, surroundings: Surroundings): Judgement {
  const { on, military } = surroundings;
  if (rule.fieldInWords !== undefined) return assessInWords(surroundings);
  const enrollment = programOf(surroundings, rule.field);
  if (!enrollment) {
    const end = military && trainingEnd(surroundings);
    return end ? met([end.ref]) : unmet('no-evidence');
  }
  const fault = programFault(rule, enrollment, on);
  const judged = completionOf(enrollment, on) ? met([enrollment.ref]) : assessUnfinished(rule, enrollment, surroundings);
  return fault && judged.status !== 'unmet' ? fault : judged;
}

/** Whether a program is of the kind that the body describes, a person has to say; without a completed one there is nothing to say. */
function assessInWords({ enrollment, on }: Surroundings): Judgement {
  if (!enrollment) return unmet('no-evidence');
  const evidence = [enrollment.ref];
  return completionOf(enrollment, on) ? needsPerson('left-to-judgement', evidence) : unmet('not-completed', evidence);
}

/** What the program lacks of what the rule asks of it. */
function programFault({ type, provider, authorisedBy }: ProgramCompletion, enrollment: Known<EnrollmentFact>, on: LocalDate): Judgement | undefined {
  if (type && (enrollment.fact.program.type ?? 'school') !== type) return unmet('not-counted', [enrollment.ref]);
  if (authorisedBy && !isApprovedBy(enrollment, authorisedBy)) return unmet('not-approved', [enrollment.ref]);
  return provider && providerFault(provider, enrollment, on);
}

function assessUnfinished(rule: ProgramCompletion, enrollment: Known<EnrollmentFact>, { on, plan }: Surroundings): Judgement {
  const expected = expectedCompletionOf(enrollment, on);
  const evidence = [enrollment.ref];
  if (!expected) return unmet(enrollment.fact.expectedCompletionOn ? 'expected-day-passed' : 'not-completed', evidence);
  if (rule.status === 'completed') {
    return plan ? { status: 'projected', on: expected, because: 'not-completed', evidence } : unmet('not-completed', evidence);
  }
  const opens = opensOn(expected, rule.daysBeforeCompletion);
  return opens && opens > on ? metOn(opens, 'expected-later', evidence) : metUntil(expected, evidence);
}

function opensOn(expected: LocalDate, days: number | undefined): LocalDate | undefined {
  return days === undefined ? undefined : addDays(expected, -days);
}

export const programCompletion = requirementKind<ProgramCompletion>('programCompletion', programCompletionShape, assess);
