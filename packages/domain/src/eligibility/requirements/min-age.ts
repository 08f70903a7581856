// A minimum age on the day, birthday included. AMCA lets vocational students come younger.
import { z } from 'zod';
import { addYears } from '../../time/index.js';
import { met, metOn, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import type { Surroundings } from '../surroundings.js';
import { programOf } from './program-of.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const minAgeShape = z.strictObject({
  kind: z.literal('minAge'),
  years: z.int().positive(),
  exception: z.literal('career-technical').describe('Students of a vocational program may be younger.').optional(),
  ...anyRule,
});
export type MinAge = DeepReadonly<z.infer<typeof minAgeShape>>;

function assess({ years, exception }: MinAge, surroundings: Surroundings): Judgement {
  const { facts, on } = surroundings;
  const { bornOn } = facts.person;
  const evidence = bornOn ? ['#/person/bornOn'] : [];
  const birthday = bornOn && addYears(bornOn, years);
  if (birthday && birthday <= on) return met(evidence);
  const enrollment = programOf(surroundings, undefined);
  if (enrollment && exception && enrollment.fact.program.type === exception) return met([...evidence, enrollment.ref]);
  return birthday ? metOn(birthday, 'too-early', evidence) : unmet('no-evidence');
}

export const minAge = requirementKind<MinAge>('minAge', minAgeShape, assess);
