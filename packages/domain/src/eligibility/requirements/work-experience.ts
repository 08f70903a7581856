// Employment in the field: so many years, months or hours, cut to the window that is counted back from the day. Years are
// calendar time, so time that two jobs share passes once; hours add up. Teaching counts as far as the rule lets it (RMA: two
// of the five years). A route for beginners asks for fewer hours instead.
import { z } from 'zod';
import { calendarLength, monthsOf, windowStart } from '../calendar-length.js';
import { met, needsPerson, unmet, type Judgement } from '../judgement.js';
import type { Known } from '../record-facts.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { disciplines, procedureNames, workFields, workRoles, workSettings } from '../record/record-words.js';
import type { WorkFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';
import { countsAsWork, coversAll } from './counted-work.js';
import { placeGroups } from './hour-groups.js';
import { anyRule, requirementKind } from './requirement-kind.js';
import { trainingEnd } from './training-end.js';
import { hoursWorked, monthsWorked, type Period } from './time-worked.js';

const askedFor = z.strictObject({
  kind: z.literal('workExperience'),
  field: z.enum(workFields),
  role: z.enum(workRoles).describe('Only this role counts; without it teaching counts as far as `teachingAtMost` lets it.').optional(),
  min: z
    .union([calendarLength, z.strictObject({ hours: z.number().positive() })])
    .nullable()
    .describe('How much; null where the body has a number that is not known.')
    .optional(),
  max: z
    .strictObject({ hours: z.number().positive(), exclusive: z.literal(true) })
    .describe('In place of `min`: fewer hours than these.')
    .optional(),
  within: calendarLength.optional(),
  supervised: z.literal(true).optional(),
  after: z.literal('program-completion').optional(),
  setting: z.enum(placeGroups).optional(),
  excludedSettings: z.array(z.enum(workSettings)).min(1).describe('Workplaces where it does not count.').optional(),
  variedPatients: z.literal(true).describe('With patients of varied ages and states of health.').optional(),
  teachingAtMost: calendarLength.optional(),
  employment: z
    .enum(['full-time', 'part-time'])
    .describe('Part-time counts full-time work as well; a stretch that does not say which counts as neither.')
    .optional(),
  fullTimeHoursPerWeek: z.number().positive().describe('Hours a week that the body calls full-time.').optional(),
  disciplines: z.array(z.enum(disciplines)).min(1).describe('All of them are covered, if not by each stretch.').optional(),
  procedures: z.array(z.enum(procedureNames)).min(1).describe('All of them were part of the job, if not of each stretch.').optional(),
  currentlyEmployedInField: z.literal(true).describe('A stretch still runs on the day.').optional(),
  ...anyRule,
});
export const workExperienceShape = askedFor.refine(({ min, max }) => (min === undefined) !== (max === undefined), {
  error: 'work experience takes one of min and max',
});
export type WorkExperience = DeepReadonly<z.infer<typeof workExperienceShape>>;

function assess(rule: WorkExperience, surroundings: Surroundings): Judgement {
  const stretches = surroundings.facts.work.filter(({ fact }) => countsAsWork(rule, fact));
  const period = periodOf(rule, surroundings);
  const inside = period ? stretches.filter(({ fact }) => fact.from <= period.to && (fact.to ?? period.to) >= period.from) : [];
  const evidence = inside.map(({ ref }) => ref);
  if (rule.max) return assessFewer(rule.max.hours, inside, surroundings);
  if (rule.min === null || rule.min === undefined) return needsPerson('number-not-known', evidence);
  if (!period) return unmet('not-completed', evidence);
  const figures = 'hours' in rule.min ? inHours(rule.min.hours, inside, period) : inYears(rule, rule.min, inside, period);
  const enough = figures.have >= figures.need;
  const employed = !rule.currentlyEmployedInField || inside.some(({ fact }) => stillRuns(fact, surroundings));
  const covered = coversAll(rule, inside.map(({ fact }) => fact));
  if (enough && employed && covered) return met(evidence, figures);
  const short = enough ? (employed ? 'part-not-enough' : 'not-employed') : 'not-enough';
  return unmet(inside.length === 0 ? 'no-evidence' : short, evidence, figures);
}

/** Fewer hours than these, of work whose hours are all told. */
function assessFewer(hours: number, stretches: readonly Known<WorkFact>[], { on }: Surroundings): Judgement {
  const evidence = stretches.map(({ ref }) => ref);
  const figures = inHours(hours, stretches, { from: '0001-01-01', to: on });
  if (figures.have >= hours) return unmet('too-much', evidence, figures);
  return stretches.every(({ fact }) => fact.hours !== undefined) ? met(evidence, figures) : unmet('not-counted', evidence, figures);
}

function stillRuns({ to }: WorkFact, { on }: Surroundings): boolean {
  return to === null || to >= on;
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
