// The provisional clock: it starts on the day the credential's exam is passed and stops at the end of the same day so many months
// later; one extension is given to who asks for it in time and is employed in the field by then (IAHCSMM, 'Provisional
// Certification FAQ').
import { z } from 'zod';
import { earliest, type LocalDate } from '../../time/index.js';
import { anniversary } from '../calendar-length.js';
import { workFields } from '../record/record-words.js';
import type { ExamAttemptFact } from '../record/student-record.js';
import type { RecordFacts } from '../record-facts.js';
import type { Surroundings } from '../surroundings.js';

/** How long the clock runs on, for whom. */
export const extensionShape = z.strictObject({
  months: z.int().positive().describe('Months more, counted with the first ones from the day of the exam.'),
  max: z.literal(1),
  employedIn: z.enum(workFields).describe('Field of a confirmed employment on the day it is asked for.'),
  asked: z.literal('before-expiry'),
});

/** The times of the clock as the rule writes them. */
export interface ClockRule {
  readonly months: number;
  readonly extension?: Readonly<z.infer<typeof extensionShape>> | undefined;
}

/** A clock that runs or has run out. */
export interface Clock {
  /** The exam that started it. */
  readonly ref: string;
  /** Its last day; what is done on it is in time. */
  readonly lastDay: LocalDate;
}

/** The clock, where the exam has been passed; a second pass does not start it again. */
export function clockOf(rule: ClockRule, { facts, credential }: Pick<Surroundings, 'facts' | 'credential'>): Clock | undefined {
  const passes = facts.exams.filter(({ fact }) => fact.credential === credential && fact.result === 'passed');
  const [exam] = passes.sort((a, b) => a.fact.on.localeCompare(b.fact.on));
  return exam && { ref: exam.ref, lastDay: lastDayOf(rule, exam.fact, facts) };
}

/** What had been done by the last day of the clock; before it has run out, what has been done so far. */
export function insideClock(clock: Clock, surroundings: Surroundings): Surroundings {
  const day = earliest(surroundings.on, clock.lastDay);
  if (day === surroundings.on) return surroundings;
  return { ...surroundings, on: day, facts: surroundings.factsOn(day), plan: undefined, answered: new Map() };
}

function lastDayOf({ months, extension }: ClockRule, exam: ExamAttemptFact, facts: RecordFacts): LocalDate {
  const first = anniversary(exam.on, { months });
  const asked = exam.extensionRequestedOn;
  const given = extension && asked && asked >= exam.on && asked <= first && isEmployed(facts, extension.employedIn, asked);
  return given ? anniversary(exam.on, { months: months + extension.months }) : first;
}

function isEmployed({ work }: RecordFacts, field: string, day: LocalDate): boolean {
  return work.some(({ fact }) => fact.field === field && fact.from <= day && (fact.to === null || fact.to >= day));
}
