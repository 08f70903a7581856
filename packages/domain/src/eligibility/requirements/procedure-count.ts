// Procedures done: verified and performed, and where the rule says so successful, on a living person or without help. Where
// several procedures are named they add up (NHA: capillary or finger sticks).
import { z } from 'zod';
import { met, needsPerson, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { procedureActivities, procedureNames, procedurePurposes } from '../record/record-words.js';
import type { ProcedureFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const procedureCountShape = z.strictObject({
  kind: z.literal('procedureCount'),
  procedures: z.array(z.enum(procedureNames)).min(1),
  min: z.int().positive().nullable().describe('How many; null where the body has a number that is not known.'),
  successful: z.literal(true).optional(),
  live: z.literal(true).describe('On a living person.').optional(),
  unaided: z.literal(true).optional(),
  activity: z.enum(procedureActivities).optional(),
  purpose: z.enum(procedurePurposes).optional(),
  ...anyRule,
});
export type ProcedureCount = DeepReadonly<z.infer<typeof procedureCountShape>>;

function assess(rule: ProcedureCount, { facts }: Surroundings): Judgement {
  const lines = rule.procedures.flatMap((procedure) => facts.procedures.get(procedure) ?? []);
  const counted = lines.filter(({ fact }) => counts(rule, fact));
  const have = counted.reduce((sum, { fact }) => sum + fact.count, 0);
  const evidence = counted.map(({ ref }) => ref);
  if (rule.min === null) return needsPerson('number-not-known', evidence, { have, unit: 'time' });
  const figures = { have, need: rule.min, unit: 'time' } as const;
  if (have >= rule.min) return met(evidence, figures);
  return unmet(have === 0 && lines.length === 0 ? 'no-evidence' : 'not-enough', evidence, figures);
}

function counts(rule: ProcedureCount, line: ProcedureFact): boolean {
  return (
    line.role === 'performed' &&
    (!rule.successful || line.successful === true) &&
    (!rule.live || line.subject === 'live') &&
    (!rule.unaided || line.unaided === true) &&
    (!rule.activity || line.activity === rule.activity) &&
    (!rule.purpose || line.purpose === rule.purpose)
  );
}

export const procedureCount = requirementKind<ProcedureCount>('procedureCount', procedureCountShape, assess);
