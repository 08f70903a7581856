// Formal training in the armed forces of the United States, in the field that the body names.
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { militaryFields } from '../record/record-words.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const militaryTrainingShape = z.strictObject({
  kind: z.literal('militaryTraining'),
  field: z.enum(militaryFields),
  weeks: z.number().positive().describe('Shortest course that counts.').optional(),
  ...anyRule,
});
export type MilitaryTraining = DeepReadonly<z.infer<typeof militaryTrainingShape>>;

function assess({ field, weeks }: MilitaryTraining, { facts }: Surroundings): Judgement {
  const courses = facts.military.filter(({ fact }) => fact.field === field);
  const evidence = courses.map(({ ref }) => ref);
  if (courses.length === 0) return unmet('no-evidence');
  if (weeks === undefined) return met(evidence);
  const longest = Math.max(...courses.map(({ fact }) => fact.weeks ?? 0));
  const figures = { have: longest, need: weeks, unit: 'week' } as const;
  return longest >= weeks ? met(evidence, figures) : unmet('not-enough', evidence, figures);
}

export const militaryTraining = requirementKind<MilitaryTraining>('militaryTraining', militaryTrainingShape, assess);
