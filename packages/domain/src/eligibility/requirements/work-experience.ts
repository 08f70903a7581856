// Employment in the field: so many years, months or hours, cut to the window that is counted back from the day. Years are
// calendar time, so time that two jobs share passes once; hours add up. Teaching counts as far as the rule lets it (RMA: two
// of the five years).
import { z } from 'zod';
import { calendarLength, monthsOf, windowStart } from '../calendar-length.js';
import { met, needsPerson, unmet, type Judgement } from '../judgement.js';
import type { Known } from '../record-facts.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { workFields, workRoles } from '../record/record-words.js';
import type { WorkFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';
import { trainingEnd } from './training-end.js';
import { hoursWorked, monthsWorked, type Period } from './time-worked.js';

export const workExperienceShape = z.strictObject({
  kind: z.literal('workExperience'),
  field: z.enum(workFields),
  role: z.enum(workRoles).describe('Only this role counts; without it teaching counts as far as `teachingAtMost` lets it.').optional(),
  min: z
    .union([calendarLength, z.strictObject({ hours: z.number().positive() })])
    .nullable()
    .describe('How much; null where the body has a number that is not known.'),
  within: calendarLength.optional(),
  supervised: z.literal(true).optional(),
  after: z.literal('program-completion').optional(),
  setting: z.literal('outpatient').optional(),
  teachingAtMost: calendarLength.optional(),
  ...anyRule,
});
export type WorkExperience = DeepReadonly<z.infer<typeof workExperienceShape>>;

function assess(rule: WorkExperience, surroundings: Surroundings): Judgement {
  const stretches = surroundings.facts.work.filter(({ fact }) => counts(rule, fact));
  const period = periodOf(rule, surroundings);
  const inside = period ? stretches.filter(({ fact }) => fact.from <= period.to && (fact.to ?? period.to) >= period.from) : [];
  const evidence = inside.map(({ ref }) => ref);
  if (rule.min === null) return needsPerson('number-not-known', evidence);
  if (!period) return unmet('not-completed', evidence);
  const figures = 'hours' in rule.min ? inHours(rule.min.hours, inside, period) : inYears(rule, rule.min, inside, period);
  if (figures.have >= figures.need) return met(evidence, figures);
  return unmet(inside.length === 0 ? 'no-evidence' : 'not-enough', evidence, figures);
}

function counts({ field, role, supervised, setting }: WorkExperience, work: WorkFact): boolean {
  return (
    work.field === field &&
    (!role || (work.role ?? 'practitioner') === role) &&
    (!supervised || work.supervised === true) &&
    (!setting || work.setting === 'ambulatory')
  );
}

/** The days that count; none where the rule asks for work after a completion that has not come. */
function periodOf({ within, after }: WorkExperience, surroundings: Surroundings): Period | undefined {
  const { on } = surroundings;
  const from = within ? windowStart(on, within) : '0001-01-01';
  if (!after) return { from, to: on };
  const end = trainingEnd(surroundings);
  return end && { from: end.day > from ? end.day : from, to: on };
}

interface Figures {
  readonly have: number;
  readonly need: number;
  readonly unit: 'hour' | 'month' | 'year';
}

function inHours(need: number, stretches: readonly Known<WorkFact>[], period: Period): Figures {
  return { have: hoursWorked(stretches.map(({ fact }) => fact), period), need, unit: 'hour' };
}

function inYears(
  { role, teachingAtMost }: WorkExperience,
  min: { readonly years?: number | undefined; readonly months?: number | undefined },
  stretches: readonly Known<WorkFact>[],
  period: Period,
): Figures {
  const all = stretches.map(({ fact }) => fact);
  const practice = all.filter((work) => work.role !== 'instructor');
  const withTeaching = monthsWorked(all, period);
  const practised = monthsWorked(practice, period);
  const cap = teachingAtMost ? monthsOf(teachingAtMost) : Number.POSITIVE_INFINITY;
  const months = role ? withTeaching : practised + Math.min(cap, withTeaching - practised);
  return min.months === undefined
    ? { have: Math.floor((months * 100) / 12) / 100, need: monthsOf(min) / 12, unit: 'year' }
    : { have: months, need: monthsOf(min), unit: 'month' };
}

export const workExperience = requirementKind<WorkExperience>('workExperience', workExperienceShape, assess);
