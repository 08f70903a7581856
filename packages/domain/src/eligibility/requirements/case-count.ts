// Surgical cases scrubbed: so many in the roles and specialties that the rule names. Limits written in any case count of a route
// hold for all of them.
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { surgicalSpecialties } from '../record/record-words.js';
import type { Surroundings } from '../surroundings.js';
import { caseLimitShape, casesOf, mostThatCount, scrubRoles, sizeOf } from './counted-cases.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const caseCountShape = z.strictObject({
  kind: z.literal('caseCount'),
  countedRoles: z.array(z.enum(scrubRoles)).min(1),
  specialties: z.array(z.enum(surgicalSpecialties)).min(1).describe('Without it cases of every specialty count.').optional(),
  min: z.int().positive(),
  maxCountedPerSpecialty: z.int().positive().optional(),
  limits: z.array(caseLimitShape).min(1).max(6).describe('The most that count of a role or a procedure, in every count of the route.').optional(),
  ...anyRule,
});
export type CaseCount = DeepReadonly<z.infer<typeof caseCountShape>>;

function assess({ countedRoles, specialties, min, maxCountedPerSpecialty }: CaseCount, { facts, caseLimits }: Surroundings): Judgement {
  const cases = casesOf({ countedRoles, specialties }, facts, caseLimits);
  const evidence = cases.map(({ ref }) => ref);
  const figures = { have: mostThatCount(cases, caseLimits, maxCountedPerSpecialty), need: min, unit: 'time' } as const;
  if (figures.have >= min) return met(evidence, figures);
  if (cases.length === 0) return unmet('no-evidence', evidence, figures);
  return unmet(sizeOf(cases) > figures.have ? 'held-back-by-limit' : 'not-enough', evidence, figures);
}

export const caseCount = requirementKind<CaseCount>('caseCount', caseCountShape, assess);
