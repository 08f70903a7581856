// Competencies of one framework and version, all of a list or a number of it, each counted once. Where the rule does not give
// the list, a person has to look. A competency shown in simulation counts unless the rule says for which alone simulation is
// allowed.
import { z } from 'zod';
import { met, needsPerson, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { competencyFrameworks } from '../record/record-words.js';
import type { CompetencyFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';
import { lastDayBeforeGraduation } from './before-graduation.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const competencySetShape = z
  .strictObject({
    kind: z.literal('competencySet'),
    framework: z.enum(competencyFrameworks),
    of: z.array(z.string().min(1)).min(1).describe('Codes of the framework; left out where the rule does not give them.').optional(),
    share: z.number().positive().max(1).describe('Share of the list; 1 is all of it.').optional(),
    min: z.int().positive().describe('How many of the list.').optional(),
    simulationAllowed: z.array(z.string().min(1)).describe('Codes that may be shown in simulation; without it all may.').optional(),
    before: z.literal('graduation').optional(),
    ...anyRule,
  })
  .refine(({ share, min }) => (share === undefined) !== (min === undefined), { error: 'a competency set takes one of share and min' });
export type CompetencySet = DeepReadonly<z.infer<typeof competencySetShape>>;

function assess(rule: CompetencySet, surroundings: Surroundings): Judgement {
  const last = rule.before && lastDayBeforeGraduation(surroundings);
  const shown = surroundings.facts.competencies.filter(
    ({ fact }) => counts(rule, fact) && (!rule.before || (last !== undefined && fact.achievedOn <= last)),
  );
  const have = new Set(shown.map(({ fact }) => fact.code)).size;
  const evidence = shown.map(({ ref }) => ref);
  if (!rule.of) return needsPerson('list-not-given', evidence, { have, unit: 'item' });
  const figures = { have, need: rule.min ?? shareOf(rule.of, rule.share ?? 1), unit: 'item' } as const;
  if (have >= figures.need) return met(evidence, figures);
  return unmet(have === 0 ? 'no-evidence' : 'not-enough', evidence, figures);
}

function counts({ framework, of, simulationAllowed }: CompetencySet, shown: CompetencyFact): boolean {
  return (
    shown.framework === framework &&
    (!of || of.includes(shown.code)) &&
    (!simulationAllowed || shown.subject !== 'simulated' || simulationAllowed.includes(shown.code))
  );
}

/** A share of the list, rounded up; a share such as 0.55 of a hundred is 55, whatever the fraction makes of it. */
function shareOf(list: readonly string[], share: number): number {
  return Math.ceil(share * list.length - 1e-9);
}

export const competencySet = requirementKind<CompetencySet>('competencySet', competencySetShape, assess);
