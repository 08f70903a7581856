// College credit from passed courses: a total, with floors for single subjects where the rule has them (MLT(ASCP): 60 semester
// hours, of them 6 in chemistry and 6 in biology). One semester hour is one and a half quarter hours, so 90 of those do as well.
import { z } from 'zod';
import { met, unmet, type Floor, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { courseSubjects } from '../record/record-words.js';
import type { CourseFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const courseworkShape = z.strictObject({
  kind: z.literal('coursework'),
  min: z.number().positive().describe('Semester hours.'),
  includes: z
    .array(z.strictObject({ subject: z.enum(courseSubjects), min: z.number().positive().describe('Semester hours.') }))
    .min(1)
    .describe("Floors for subjects; a course's credits count for each subject it teaches.")
    .optional(),
  ...anyRule,
});
export type Coursework = DeepReadonly<z.infer<typeof courseworkShape>>;

function assess({ min, includes = [] }: Coursework, { facts }: Surroundings): Judgement {
  const courses = facts.courses.filter(({ fact }) => (fact.credits?.amount ?? 0) > 0);
  const have = semesterHours(courses.map(({ fact }) => fact));
  const floors = includes.map(({ subject, min: need }): Floor => {
    const own = courses.filter(({ fact }) => fact.subjects?.includes(subject));
    return { of: subject, have: semesterHours(own.map(({ fact }) => fact)), need };
  });
  const figures: Partial<Judgement> = { have, need: min, unit: 'semester-hour', ...(floors.length > 0 && { floors }) };
  const evidence = courses.map(({ ref }) => ref);
  if (have < min) return unmet(courses.length === 0 ? 'no-evidence' : 'not-enough', evidence, figures);
  return floors.some((floor) => floor.have < floor.need) ? unmet('part-not-enough', evidence, figures) : met(evidence, figures);
}

/** Credits as semester hours, to the hundredth and never rounded up; summed in sixths of a thousandth, so that thirds are exact. */
function semesterHours(courses: readonly CourseFact[]): number {
  const parts = courses.reduce((sum, { credits }) => sum + Math.round((credits?.amount ?? 0) * 1000) * (credits?.unit === 'quarter' ? 2 : 3), 0);
  return Math.floor(parts / 30) / 100;
}

export const coursework = requirementKind<Coursework>('coursework', courseworkShape, assess);
