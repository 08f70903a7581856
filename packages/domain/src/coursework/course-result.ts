// Results are posted, never overwritten: a later posting of the same attempt replaces the earlier and both stay on file.
// Of several attempts a pass counts, whenever it was; without one, the latest attempt does.
import type { LocalDate } from '../time/index.js';
import type { CourseResultWord, CreditUnit } from './course-words.js';

/** Credit hours that a result gave; where they are said they go before those of the course. */
export interface EarnedCredits {
  readonly unit: CreditUnit;
  readonly amount: number;
}

/** One posting of a course's result. */
export interface CourseResult {
  readonly id: string;
  readonly courseId: string;
  /** 1 for the first time the course was taken. */
  readonly attempt: number;
  readonly result: CourseResultWord;
  readonly grade: string | null;
  readonly completedOn: LocalDate | null;
  /** Null where the course's own credits hold. */
  readonly credits: EarnedCredits | null;
  /** The posting that this one replaces. */
  readonly replacesId: string | null;
}

/** The postings that no later one replaces, one an attempt, in order of attempt. */
export function standingResults<R extends Pick<CourseResult, 'id' | 'attempt' | 'replacesId'>>(results: readonly R[]): readonly R[] {
  const replaced = new Set(results.map((result) => result.replacesId));
  return results.filter((result) => !replaced.has(result.id)).toSorted((a, b) => a.attempt - b.attempt);
}

/** The result of one course that counts: the first pass, else the latest attempt. */
export function countingResult<R extends Pick<CourseResult, 'id' | 'attempt' | 'replacesId' | 'result'>>(results: readonly R[]): R | undefined {
  const standing = standingResults(results);
  return standing.find(({ result }) => result === 'passed') ?? standing.at(-1);
}
