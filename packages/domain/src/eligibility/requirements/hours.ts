// Credited hours of a kind, sixty minutes to an hour of every unit, with floors for parts of the total where the rule has them.
// Academic hours never include the externship. What is planned can make the rule `projected`, never met.
import { z } from 'zod';
import type { LocalDate } from '../../time/index.js';
import { met, unmet, type Floor, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { disciplines, hourTopics } from '../record/record-words.js';
import type { HoursFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';
import { lastDayBeforeGraduation } from './before-graduation.js';
import { countedCategories, hourGroups, placeGroups, settingsOf } from './hour-groups.js';
import { projectedDay } from './projected-day.js';
import { anyRule, requirementKind } from './requirement-kind.js';

const floorShape = z.strictObject({
  category: z.enum(hourGroups).optional(),
  discipline: z.enum(disciplines).optional(),
  min: z.number().positive(),
});

export const hoursShape = z.strictObject({
  kind: z.literal('hours'),
  category: z.enum(hourGroups),
  min: z.number().positive().describe('Hours.'),
  unit: z.enum(['hour', 'clock-hour', 'contact-hour']).optional(),
  setting: z.enum(placeGroups).optional(),
  topics: z.array(z.enum(hourTopics)).min(1).describe('Hours on one of these topics.').optional(),
  supervised: z.literal(true).optional(),
  unpaid: z.literal(true).optional(),
  before: z.literal('graduation').optional(),
  includes: z.array(floorShape).min(1).describe('Floors for parts of the total.').optional(),
  ...anyRule,
});
export type Hours = DeepReadonly<z.infer<typeof hoursShape>>;

/** The facts of a line or a planned shift that a rule asks for. */
type Line = Pick<HoursFact, 'category' | 'setting' | 'topics' | 'discipline' | 'supervised' | 'paid'>;
type Part = NonNullable<Hours['includes']>[number];

function assess(rule: Hours, surroundings: Surroundings): Judgement {
  const { facts, on, plan } = surroundings;
  const last = rule.before && lastDayBeforeGraduation(surroundings);
  const inTime = (day: LocalDate): boolean => !rule.before || (last !== undefined && day <= last);
  const counted = facts.hours.filter(({ fact }) => counts(rule, fact) && inTime(fact.on));
  const minutes = counted.reduce((sum, { fact }) => sum + fact.minutes, 0);
  const parts = (rule.includes ?? []).map((part) => ({
    part,
    minutes: counted.filter(({ fact }) => isPart(part, fact)).reduce((sum, { fact }) => sum + fact.minutes, 0),
  }));
  const floors: readonly Floor[] = parts.map((one) => ({ of: nameOf(one.part), have: hoursOf(one.minutes), need: one.part.min }));
  const figures: Partial<Judgement> = {
    have: hoursOf(minutes),
    need: rule.min,
    unit: rule.unit ?? 'hour',
    ...(floors.length > 0 && { floors }),
  };
  const evidence = counted.map(({ ref }) => ref);
  const missing = [
    { short: rule.min * 60 - minutes, counts: (line: Line) => counts(rule, line) },
    ...parts.map((one) => ({
      short: one.part.min * 60 - one.minutes,
      counts: (line: Line) => counts(rule, line) && isPart(one.part, line),
    })),
  ].filter(({ short }) => short > 0);
  if (missing.length === 0) return met(evidence, figures);
  const because = minutes === 0 ? 'no-evidence' : minutes < rule.min * 60 ? 'not-enough' : 'part-not-enough';
  const day = plan && projectedDay(plan, on, missing);
  return day && inTime(day) ? { status: 'projected', on: day, because, ...figures, evidence } : unmet(because, evidence, figures);
}

function counts(rule: Hours, line: Line): boolean {
  return (
    countedCategories(rule.category).includes(line.category) &&
    (!rule.setting || settingsOf(rule.setting).some((setting) => setting === line.setting)) &&
    (!rule.topics || rule.topics.some((topic) => line.topics?.includes(topic))) &&
    (!rule.supervised || line.supervised === true) &&
    (!rule.unpaid || line.paid === false)
  );
}

function isPart({ category, discipline }: Part, line: Line): boolean {
  return (!category || countedCategories(category).includes(line.category)) && (!discipline || line.discipline === discipline);
}

function nameOf({ category, discipline }: Part): string {
  return discipline ?? category ?? 'total';
}

/** Minutes as hours, to the hundredth. */
function hoursOf(minutes: number): number {
  return Math.round((minutes * 100) / 60) / 100;
}

export const hours = requirementKind<Hours>('hours', hoursShape, assess);
