export { countingResult, standingResults, type CourseResult } from './course-result.js';
export { courseResultWords, courseSubjects, finalResultWords, isFinalResult, type CourseResultWord, type CourseSubject } from './course-words.js';
export { mayPostResults, maySeeResults } from './coursework-policy.js';
export {
  postCourseResult,
  postCourseResultInput,
  type NewCourseResult,
  type PostCourseResultInput,
  type PostCourseResultRefusal,
  type ResultSurroundings,
} from './post-course-result.js';
