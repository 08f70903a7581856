// Topics that the training has to teach: subjects of passed courses, each counted once.
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { courseSubjects } from '../record/record-words.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const curriculumShape = z.strictObject({
  kind: z.literal('curriculum'),
  topics: z.array(z.enum(courseSubjects)).min(1),
  ...anyRule,
});
export type Curriculum = DeepReadonly<z.infer<typeof curriculumShape>>;

function assess({ topics }: Curriculum, { facts }: Surroundings): Judgement {
  const courses = facts.courses.filter(({ fact }) => fact.subjects?.some((subject) => topics.includes(subject)));
  const taught = topics.filter((topic) => courses.some(({ fact }) => fact.subjects?.includes(topic)));
  const figures = { have: taught.length, need: topics.length, unit: 'item' } as const;
  const evidence = courses.map(({ ref }) => ref);
  if (taught.length === topics.length) return met(evidence, figures);
  return unmet(taught.length === 0 ? 'no-evidence' : 'not-enough', evidence, figures);
}

export const curriculum = requirementKind<Curriculum>('curriculum', curriculumShape, assess);
