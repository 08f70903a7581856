// When training ended: graduation from the program, or the end of the military course on a route that asks for one.
import type { LocalDate } from '../../time/index.js';
import { completionOf, type Surroundings } from '../surroundings.js';

/** The day training ended and the fact that says so. */
export interface TrainingEnd {
  readonly day: LocalDate;
  readonly ref: string;
}

/** The end of training, where it has come; of several military courses the latest. */
export function trainingEnd({ facts, militaryFields, enrollment, on }: Surroundings): TrainingEnd | undefined {
  if (!militaryFields) {
    const day = enrollment && completionOf(enrollment, on);
    return enrollment && day ? { day, ref: enrollment.ref } : undefined;
  }
  return facts.military
    .filter(({ fact }) => militaryFields.includes(fact.field))
    .flatMap(({ fact, ref }) => (fact.completedOn ? [{ day: fact.completedOn, ref }] : []))
    .sort((a, b) => b.day.localeCompare(a.day))[0];
}
