// Posting a result says how one attempt stands. The first posting opens attempt 1; a posting to an attempt that is there
// corrects it; the next attempt opens only when the last has ended.
import { z } from 'zod';
import { outcomeOf, type CommonRefusal, type Outcome } from '../outcome/index.js';
import { localDateShape, type LocalDate } from '../time/index.js';
import { standingResults, type CourseResult, type EarnedCredits } from './course-result.js';
import { courseResultWords, creditUnits, isFinalResult, type CourseResultWord } from './course-words.js';

/** What the result form asks for. */
export const postCourseResultInput = z.strictObject({
  enrollmentId: z.string().min(1),
  courseId: z.string().min(1),
  attempt: z.int().min(1).max(20).optional(),
  result: z.enum(courseResultWords),
  grade: z.string().trim().min(1).max(20).optional(),
  completedOn: localDateShape.optional(),
  /** Left unsaid, a correction keeps the credits of what it corrects. */
  credits: z.strictObject({ unit: z.enum(creditUnits), amount: z.number().min(0).max(100) }).optional(),
});
export type PostCourseResultInput = z.output<typeof postCourseResultInput>;

export type PostCourseResultRefusal =
  | CommonRefusal
  | { readonly code: 'COURSE_NOT_FOUND'; readonly field: 'courseId' }
  | { readonly code: 'NOT_ENROLLED_YET'; readonly field: 'enrollmentId' }
  | { readonly code: 'ATTEMPT_SKIPPED'; readonly field: 'attempt'; readonly next: number }
  | { readonly code: 'LAST_ATTEMPT_STILL_OPEN'; readonly field: 'attempt'; readonly attempt: number; readonly result: CourseResultWord }
  | { readonly code: 'COURSE_PASSED_ALREADY'; readonly field: 'attempt'; readonly attempt: number }
  | { readonly code: 'RESULT_POSTED_ALREADY'; readonly field: 'result'; readonly attempt: number }
  | { readonly code: 'COMPLETED_ON_MISSING'; readonly field: 'completedOn' }
  | { readonly code: 'COMPLETED_ON_WITHOUT_END'; readonly field: 'completedOn'; readonly result: CourseResultWord }
  | { readonly code: 'COMPLETED_IN_THE_FUTURE'; readonly field: 'completedOn'; readonly today: LocalDate };

/** What a posting is measured against. */
export interface ResultSurroundings {
  readonly courseKnown: boolean;
  /** The student has only applied. */
  readonly onlyApplied: boolean;
  /** Every posting for this course and enrollment. */
  readonly earlier: readonly CourseResult[];
}

/** A result as it is written down. */
export interface NewCourseResult extends Omit<CourseResult, 'id'> {
  readonly enrollmentId: string;
}

/** Whether the result may be posted, and as which attempt, with every reason why not. */
export function postCourseResult(input: PostCourseResultInput, around: ResultSurroundings, today: LocalDate): Outcome<NewCourseResult, PostCourseResultRefusal> {
  const { enrollmentId, courseId, result, grade = null, completedOn = null } = input;
  const standing = standingResults(around.earlier);
  const attempt = input.attempt ?? attemptMeant(standing);
  const replaced = standing.find((earlier) => earlier.attempt === attempt);
  const refusals: PostCourseResultRefusal[] = [];
  if (!around.courseKnown) refusals.push({ code: 'COURSE_NOT_FOUND', field: 'courseId' });
  if (around.onlyApplied) refusals.push({ code: 'NOT_ENROLLED_YET', field: 'enrollmentId' });
  refusals.push(...(replaced ? sameAgain(replaced, input) : newAttemptRefusals(attempt, standing)));
  refusals.push(...dayRefusals(result, completedOn, today));
  const credits = input.credits ?? replaced?.credits ?? null;
  return outcomeOf({ enrollmentId, courseId, attempt, result, grade, completedOn, credits, replacesId: replaced?.id ?? null }, refusals);
}

// Left unsaid, an attempt that is still open is meant, else the next.
function attemptMeant(standing: readonly CourseResult[]): number {
  const last = standing.at(-1);
  if (!last) return 1;
  return isFinalResult(last.result) ? last.attempt + 1 : last.attempt;
}

function newAttemptRefusals(attempt: number, standing: readonly CourseResult[]): readonly PostCourseResultRefusal[] {
  const last = standing.at(-1);
  const next = (last?.attempt ?? 0) + 1;
  const passed = standing.find((earlier) => earlier.result === 'passed');
  if (passed) return [{ code: 'COURSE_PASSED_ALREADY', field: 'attempt', attempt: passed.attempt }];
  if (attempt !== next) return [{ code: 'ATTEMPT_SKIPPED', field: 'attempt', next }];
  if (last && !isFinalResult(last.result)) return [{ code: 'LAST_ATTEMPT_STILL_OPEN', field: 'attempt', attempt: last.attempt, result: last.result }];
  return [];
}

function sameAgain(earlier: CourseResult, input: PostCourseResultInput): readonly PostCourseResultRefusal[] {
  const { attempt, result, grade, completedOn } = earlier;
  const same = result === input.result && grade === (input.grade ?? null) && completedOn === (input.completedOn ?? null) && sameCredits(earlier.credits, input.credits);
  return same ? [{ code: 'RESULT_POSTED_ALREADY', field: 'result', attempt }] : [];
}

function sameCredits(earlier: EarnedCredits | null, said: EarnedCredits | undefined): boolean {
  return said === undefined || (earlier?.unit === said.unit && earlier.amount === said.amount);
}

function dayRefusals(result: CourseResultWord, completedOn: LocalDate | null, today: LocalDate): readonly PostCourseResultRefusal[] {
  if (completedOn === null) return result === 'passed' || result === 'failed' ? [{ code: 'COMPLETED_ON_MISSING', field: 'completedOn' }] : [];
  if (!isFinalResult(result)) return [{ code: 'COMPLETED_ON_WITHOUT_END', field: 'completedOn', result }];
  return completedOn > today ? [{ code: 'COMPLETED_IN_THE_FUTURE', field: 'completedOn', today }] : [];
}
