export { countingResult, standingResults, type CourseResult, type EarnedCredits } from './course-result.js';
export { courseResultWords, courseSubjects, creditUnits, finalResultWords, isFinalResult, type CourseResultWord, type CourseSubject, type CreditUnit } from './course-words.js';
export { mayPostResults, maySeeResults } from './coursework-policy.js';
export {
  postCourseResult,
  postCourseResultInput,
  type NewCourseResult,
  type PostCourseResultInput,
  type PostCourseResultRefusal,
  type ResultSurroundings,
} from './post-course-result.js';
