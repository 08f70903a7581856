// What a course teaches and how it can end, in closed words.

/** What a course teaches, in the words of the student record. */
export const courseSubjects = [
  'anatomy', 'physiology', 'pharmacology', 'infection-control', 'applied-mathematics', 'injection-im',
  'injection-id', 'injection-sc', 'phlebotomy', 'biology', 'chemistry', 'medical-laboratory', 'general-education',
  'other',
] as const;
export type CourseSubject = (typeof courseSubjects)[number];

/** Kinds of credit hour; one semester hour is one and a half quarter hours. */
export const creditUnits = ['semester', 'quarter'] as const;
export type CreditUnit = (typeof creditUnits)[number];

/** How a course stands or ended for a student. */
export const courseResultWords = ['in-progress', 'passed', 'failed', 'incomplete', 'withdrawn'] as const;
export type CourseResultWord = (typeof courseResultWords)[number];

/** Words that end an attempt; an incomplete one is still to be finished. */
export const finalResultWords = ['passed', 'failed', 'withdrawn'] as const satisfies readonly CourseResultWord[];

/** True where the word ends the attempt. */
export function isFinalResult(word: CourseResultWord): boolean {
  return (finalResultWords as readonly CourseResultWord[]).includes(word);
}
