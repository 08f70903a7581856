// An exam of another body, passed and accepted by the body that keeps the list.
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { examListKeepers } from '../record/record-words.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const examPassedShape = z.strictObject({
  kind: z.literal('examPassed'),
  acceptedBy: z.enum(examListKeepers).describe('The body that keeps the list of accepted exams.'),
  ...anyRule,
});
export type ExamPassed = DeepReadonly<z.infer<typeof examPassedShape>>;

function assess({ acceptedBy }: ExamPassed, { facts }: Surroundings): Judgement {
  const passed = facts.exams.filter(({ fact }) => fact.result === 'passed');
  const accepted = passed.filter(({ fact }) => fact.acceptedBy?.includes(acceptedBy));
  if (accepted.length > 0) return met(accepted.map(({ ref }) => ref));
  return passed.length > 0 ? unmet('not-counted', passed.map(({ ref }) => ref)) : unmet('no-evidence');
}

export const examPassed = requirementKind<ExamPassed>('examPassed', examPassedShape, assess);
