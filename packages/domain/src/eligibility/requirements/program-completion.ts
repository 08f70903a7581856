// Completion of a training program: completed, or expected where the body lets completing students come early (AAMA: no more
// than 30 days before school and practicum end). On a military route the military course is the training.
import { z } from 'zod';
import { programFields } from '../../program/index.js';
import { addDays, type LocalDate } from '../../time/index.js';
import { met, metOn, metUntil, unmet, type Judgement } from '../judgement.js';
import type { Known } from '../record-facts.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import type { EnrollmentFact } from '../record/student-record.js';
import { completionOf, expectedCompletionOf, type Surroundings } from '../surroundings.js';
import { programOf, providerFault } from './program-of.js';
import { anyRule, requirementKind } from './requirement-kind.js';
import { trainingEnd } from './training-end.js';

export const programCompletionShape = z.strictObject({
  kind: z.literal('programCompletion'),
  status: z.enum(['completed', 'expected', 'completed-or-scheduled']),
  field: z.enum(programFields).describe("What the program trains for, where it is not the credential's occupation.").optional(),
  provider: z.literal('accredited-or-state-recognised').optional(),
  daysBeforeCompletion: z.int().positive().describe('Days before the expected completion from which it counts.').optional(),
  ...anyRule,
});
export type ProgramCompletion = DeepReadonly<z.infer<typeof programCompletionShape>>;

function assess(rule: ProgramCompletion, surroundings: Surroundings): Judgement {
  const { on, militaryFields } = surroundings;
  const enrollment = programOf(surroundings, rule.field);
  if (!enrollment) {
    const end = militaryFields && trainingEnd(surroundings);
    return end ? met([end.ref]) : unmet('no-evidence');
  }
  const fault = rule.provider && providerFault(enrollment, on);
  const judged = completionOf(enrollment, on) ? met([enrollment.ref]) : assessUnfinished(rule, enrollment, surroundings);
  return fault && judged.status !== 'unmet' ? fault : judged;
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
