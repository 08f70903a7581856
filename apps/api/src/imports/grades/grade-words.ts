// How files say what came of a course. A letter between the first and the last says nothing of itself: each school draws its own
// line, and a result is never guessed.
import type { CourseResultWord } from '@practicum/domain';

/** Words of a result column, under the letters by which they are found. */
export const RESULT_WORDS: Readonly<Record<string, CourseResultWord>> = {
  passed: 'passed', pass: 'passed', p: 'passed', satisfactory: 'passed', s: 'passed', credit: 'passed', cr: 'passed', completed: 'passed', complete: 'passed', aprobado: 'passed',
  failed: 'failed', fail: 'failed', f: 'failed', unsatisfactory: 'failed', u: 'failed', nocredit: 'failed', nc: 'failed', nopass: 'failed', np: 'failed', reprobado: 'failed',
  withdrawn: 'withdrawn', withdrew: 'withdrawn', w: 'withdrawn', wd: 'withdrawn', retirado: 'withdrawn',
  incomplete: 'incomplete', inc: 'incomplete', i: 'incomplete', incompleto: 'incomplete',
  inprogress: 'in-progress', ip: 'in-progress', current: 'in-progress', encurso: 'in-progress',
};

/** Words of a column that says yes or no to having passed. */
export const PASSED_WORDS: Readonly<Record<string, 'yes' | 'no'>> = {
  yes: 'yes', y: 'yes', true: 'yes', t: 'yes', '1': 'yes', x: 'yes', passed: 'yes', pass: 'yes', sí: 'yes', si: 'yes',
  no: 'no', n: 'no', false: 'no', '0': 'no', failed: 'no', fail: 'no',
};

/** Grades that say by themselves how a course ended. */
export const TELLING_GRADES: Readonly<Record<string, CourseResultWord>> = {
  p: 'passed', s: 'passed', cr: 'passed', pass: 'passed', f: 'failed', u: 'failed', nc: 'failed', np: 'failed', fail: 'failed', w: 'withdrawn', wd: 'withdrawn', i: 'incomplete', inc: 'incomplete', ip: 'in-progress',
};
