// Procedures watched: California asks a phlebotomist to have seen arterial punctures, which only others may do.
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { procedureNames } from '../record/record-words.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const observationShape = z.strictObject({
  kind: z.literal('observation'),
  procedures: z.array(z.enum(procedureNames)).min(1),
  min: z.int().positive(),
  ...anyRule,
});
export type Observation = DeepReadonly<z.infer<typeof observationShape>>;

function assess({ procedures, min }: Observation, { facts }: Surroundings): Judgement {
  const seen = procedures.flatMap((procedure) => facts.procedures.get(procedure) ?? []).filter(({ fact }) => fact.role === 'observed');
  const have = seen.reduce((sum, { fact }) => sum + fact.count, 0);
  const evidence = seen.map(({ ref }) => ref);
  const figures = { have, need: min, unit: 'time' } as const;
  if (have >= min) return met(evidence, figures);
  return unmet(have === 0 ? 'no-evidence' : 'not-enough', evidence, figures);
}

export const observation = requirementKind<Observation>('observation', observationShape, assess);
