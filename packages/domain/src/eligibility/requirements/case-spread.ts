// How widely surgical cases are spread: so many specialties, each with so many cases of its own.
import { z } from 'zod';
import { groupedBy } from '../grouped-by.js';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { surgicalSpecialties } from '../record/record-words.js';
import type { Surroundings } from '../surroundings.js';
import { casesOf, mostThatCount, scrubRoles } from './counted-cases.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const caseSpreadShape = z.strictObject({
  kind: z.literal('caseSpread'),
  countedRoles: z.array(z.enum(scrubRoles)).min(1),
  specialties: z.array(z.enum(surgicalSpecialties)).min(1),
  min: z.int().positive().describe('How many specialties.'),
  minEach: z.int().positive().describe('Cases in each of them.'),
  maxCountedEach: z.int().positive().describe('The most that count in one of them.').optional(),
  ...anyRule,
});
export type CaseSpread = DeepReadonly<z.infer<typeof caseSpreadShape>>;

function assess({ countedRoles, specialties, min, minEach, maxCountedEach }: CaseSpread, { facts, caseLimits }: Surroundings): Judgement {
  const cases = casesOf({ countedRoles, specialties }, facts, caseLimits);
  const reached = groupedBy(cases, ({ fact }) => fact.specialty).filter(
    (same) => mostThatCount(same, caseLimits, maxCountedEach) >= minEach,
  );
  const evidence = cases.map(({ ref }) => ref);
  const figures = { have: reached.length, need: min, unit: 'specialty' } as const;
  if (reached.length >= min) return met(evidence, figures);
  return unmet(cases.length === 0 ? 'no-evidence' : 'not-enough', evidence, figures);
}

export const caseSpread = requirementKind<CaseSpread>('caseSpread', caseSpreadShape, assess);
