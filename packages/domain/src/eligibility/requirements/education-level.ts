// High school or equivalent: a high-school diploma, a GED or another equivalency, or a degree from associate up. Bodies with a
// provisional certification take a diploma that is expected within so many months, the same day included.
import { z } from 'zod';
import { addMonths, addDays, type LocalDate } from '../../time/index.js';
import { met, metOn, metUntil, needsPerson, unmet, type Judgement } from '../judgement.js';
import { happened, type Known } from '../record-facts.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import type { EducationFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';
import { isSettled } from './group-judgement.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const educationLevelShape = z.strictObject({
  kind: z.literal('educationLevel'),
  min: z.literal('high-school-or-equivalent'),
  expectedWithinMonths: z.int().positive().describe('Months before the diploma in which a provisional seat is given.').optional(),
  ...anyRule,
});
export type EducationLevel = DeepReadonly<z.infer<typeof educationLevelShape>>;

/** What counts as high school or equivalent. */
const enough: readonly string[] = ['high-school', 'ged', 'associate', 'bachelor', 'master', 'doctorate'];

function assess({ expectedWithinMonths }: EducationLevel, { facts, on }: Surroundings): Judgement {
  const levels = facts.education.filter(({ fact }) => enough.includes(fact.level));
  const awarded = levels.filter(({ fact }) => happened(fact.awardedOn, on));
  const home = awarded.find(isHome);
  if (home) return met([home.ref]);
  const expected = expectedWithinMonths === undefined ? unmet('no-evidence') : assessExpected(levels, expectedWithinMonths, on);
  const abroad = awarded[0];
  return abroad && !isSettled(expected) ? needsPerson('foreign-education', [abroad.ref]) : expected;
}

function isHome({ fact }: Known<EducationFact>): boolean {
  return fact.foreign !== true;
}

function assessExpected(levels: readonly Known<EducationFact>[], months: number, on: LocalDate): Judgement {
  const expected = levels.filter(({ fact }) => fact.expectedOn).sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const ahead = expected.filter((level) => dayOf(level) >= on);
  const soon = ahead.filter((level) => dayOf(level) <= addMonths(on, months));
  const [next] = [...soon.filter(isHome), ...soon, ...ahead];
  if (!next) return expected.length > 0 ? unmet('expected-day-passed', expected.map(({ ref }) => ref)) : unmet('no-evidence');
  if (!soon.includes(next)) return metOn(firstDayWithin(dayOf(next), months), 'too-early', [next.ref]);
  return isHome(next) ? metUntil(dayOf(next), [next.ref]) : needsPerson('foreign-education', [next.ref]);
}

function dayOf({ fact }: Known<EducationFact>): LocalDate {
  return fact.expectedOn ?? '';
}

/** The first day from which the expected day is no more than so many months ahead. */
function firstDayWithin(expected: LocalDate, months: number): LocalDate {
  let day = addMonths(expected, -months);
  while (addMonths(day, months) < expected) day = addDays(day, 1);
  return day;
}

export const educationLevel = requirementKind<EducationLevel>('educationLevel', educationLevelShape, assess);
