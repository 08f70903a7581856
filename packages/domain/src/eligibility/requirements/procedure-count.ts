// Procedures done: verified and performed, and where the rule says so successful, on a living person or without help. Where
// several procedures are named they add up (NHA: capillary or finger sticks). A state may ask for another number (ACA in Louisiana).
import { z } from 'zod';
import { met, needsPerson, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { jurisdictions, procedureActivities, procedureNames, procedurePurposes } from '../record/record-words.js';
import type { Known } from '../record-facts.js';
import type { ProcedureFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';
import { countPerEntryDay, entered, unlapsed } from './rolling-entries.js';

export const procedureCountShape = z.strictObject({
  kind: z.literal('procedureCount'),
  procedures: z.array(z.enum(procedureNames)).min(1),
  min: z.int().positive().nullable().describe('How many; null where the body has a number that is not known.'),
  successful: z.literal(true).optional(),
  live: z.literal(true).describe('On a living person.').optional(),
  unaided: z.literal(true).optional(),
  activity: z.enum(procedureActivities).optional(),
  purpose: z.enum(procedurePurposes).optional(),
  donor: z.literal(false).describe('Known to be for something else than a donation.').optional(),
  jurisdictionOverride: z
    .array(z.strictObject({ jurisdiction: z.enum(jurisdictions), min: z.int().positive() }))
    .min(1)
    .describe('Another number, where the student applies in one of these states.')
    .optional(),
  rollingExpiry: z
    .strictObject({ months: z.int().positive(), countedBackFrom: z.literal('last-procedure') })
    .describe('What was done longer before the last procedure has lapsed.')
    .optional(),
  entryLimit: z
    .strictObject({ perDay: z.int().positive(), by: z.literal('entry-day') })
    .describe('The most that count of what was entered with the body on one day.')
    .optional(),
  ...anyRule,
});
export type ProcedureCount = DeepReadonly<z.infer<typeof procedureCountShape>>;

function assess(rule: ProcedureCount, { facts, jurisdiction, on }: Surroundings): Judgement {
  const lines = linesOf(rule.procedures, facts);
  const done = lines.filter(({ fact }) => counts(rule, fact));
  const good = rule.rollingExpiry ? unlapsed(done, { months: rule.rollingExpiry.months }) : done;
  const counted = rule.entryLimit ? entered(good, on) : good;
  const have = countPerEntryDay(counted, rule.entryLimit?.perDay);
  const evidence = counted.map(({ ref }) => ref);
  const need = rule.jurisdictionOverride?.find((one) => one.jurisdiction === jurisdiction)?.min ?? rule.min;
  if (need === null) return needsPerson('number-not-known', evidence, { have, unit: 'time' });
  const figures = { have, need, unit: 'time' } as const;
  if (have >= need) return met(evidence, figures);
  if (lines.length === 0) return unmet('no-evidence', evidence, figures);
  return unmet(countPerEntryDay(done) > have ? 'held-back-by-limit' : 'not-enough', evidence, figures);
}

/** The log's lines of the procedures. */
function linesOf([first, ...others]: ProcedureCount['procedures'], { procedures }: Surroundings['facts']): readonly Known<ProcedureFact>[] {
  const lines = (first && procedures.get(first)) ?? [];
  return others.length === 0 ? lines : [...lines, ...others.flatMap((procedure) => procedures.get(procedure) ?? [])];
}

function counts(rule: ProcedureCount, line: ProcedureFact): boolean {
  return (
    line.role === 'performed' &&
    (!rule.successful || line.successful === true) &&
    (!rule.live || line.subject === 'live') &&
    (!rule.unaided || line.unaided === true) &&
    (!rule.activity || line.activity === rule.activity) &&
    (!rule.purpose || line.purpose === rule.purpose) &&
    (rule.donor === undefined || (line.purpose !== undefined && line.purpose !== 'donation'))
  );
}

export const procedureCount = requirementKind<ProcedureCount>('procedureCount', procedureCountShape, assess, { ofFactsAlone: true });
