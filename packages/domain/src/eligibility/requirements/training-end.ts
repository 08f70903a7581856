// When training ended: graduation from the program, or the end of the military course on a route that asks for one; and when
// coursework did.
import type { LocalDate } from '../../time/index.js';
import { completionOf, type Surroundings } from '../surroundings.js';
import { militaryCourses } from './military-courses.js';

/** The day training ended and the fact that says so. */
export interface TrainingEnd {
  readonly day: LocalDate;
  readonly ref: string;
}

/** The end of coursework: the last day of the latest passed course with credits. */
export function courseworkEnd({ facts }: Surroundings): TrainingEnd | undefined {
  return facts.courses
    .flatMap(({ fact, ref }) => (fact.completedOn && fact.credits ? [{ day: fact.completedOn, ref }] : []))
    .sort(latestFirst)[0];
}

/** The end of training, where it has come; of several military courses the latest. */
export function trainingEnd(surroundings: Surroundings): TrainingEnd | undefined {
  const { military, enrollment, on } = surroundings;
  if (!military) {
    const day = enrollment && completionOf(enrollment, on);
    return enrollment && day ? { day, ref: enrollment.ref } : undefined;
  }
  return militaryCourses(surroundings)
    .flatMap(({ fact, ref }) => (fact.completedOn ? [{ day: fact.completedOn, ref }] : []))
    .sort(latestFirst)[0];
}

function latestFirst(a: TrainingEnd, b: TrainingEnd): number {
  return b.day.localeCompare(a.day);
}
