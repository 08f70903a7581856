import { creditUnits, type CourseResultWord, type CreditUnit, type LocalDate } from '@practicum/domain';
import type { SaidPerson } from '../hours/said-row.js';
import { refuseFile } from '../reading/file-refused.js';
import type { Table, TableShape } from '../reading/table.js';
import { asWords, type RowReader } from '../row-reader.js';
import { PASSED_WORDS, RESULT_WORDS, TELLING_GRADES } from './grade-words.js';

export const gradesShape: TableShape = {
  columns: {
    studentNumber: ['Student Number', 'Student ID', 'ID Number', 'SIS User ID', 'SIS ID'],
    email: ['E-mail', 'Student Email', 'Email Address', 'User Email'],
    name: ['Student', 'Student Name', 'Full Name'],
    program: ['Program Code', 'Program Name'],
    course: ['Course Code', 'Course ID', 'Course Number', 'Course Title', 'Course Name', 'Subject'],
    class: ['Class ID', 'Class Code', 'Section', 'Section ID'],
    term: ['Term Name', 'Session', 'Semester', 'Quarter'],
    attempt: ['Attempt Number', 'Try'],
    result: ['Course Result', 'Outcome', 'Completion Status'],
    passed: ['Passed?', 'Is Passed'],
    grade: ['Final Grade', 'Letter Grade', 'Grade Letter'],
    score: ['Final Score', 'Percent', 'Percentage', 'Points'],
    credits: ['Credits Earned', 'Earned Credits', 'Credit Hours', 'Units'],
    creditUnit: ['Credit Type', 'Kind Of Credits'],
    completedOn: ['Completed', 'Completion Date', 'Date Completed', 'Completed On', 'End Date'],
  },
};

/** Columns that hold days, for telling in which order day and month stand. */
export const gradesDays = ['completedOn'];

/** What a row says came of a course. */
export interface SaidGrade {
  readonly person: SaidPerson;
  readonly program: string;
  readonly course: string;
  readonly class: string;
  readonly term: string;
  readonly attempt: number | null;
  readonly result: CourseResultWord | null;
  readonly grade: string | null;
  readonly credits: number | null;
  readonly creditUnit: CreditUnit | null;
  readonly completedOn: LocalDate | null;
}

/** Refuses a file that cannot say who took what and how it ended. */
export function refuseIfLacking(table: Table): void {
  const has = (...columns: readonly string[]): boolean => columns.some((column) => column in table.columnNames);
  const lacking = [
    ...(has('studentNumber', 'email', 'name') ? [] : ['studentNumber or email']),
    ...(has('course', 'class') ? [] : ['course or class']),
    ...(has('result', 'passed', 'grade') ? [] : ['result (or passed, or grade)']),
  ];
  if (lacking.length > 0) throw refuseFile(table.file, { code: 'COLUMN_MISSING', columns: lacking.join('; ') }, 1);
}

/** Reads a row, telling every cell that cannot be read. */
export function saidGrade(row: RowReader): SaidGrade {
  const person = { number: row.raw('studentNumber'), email: row.raw('email').toLowerCase(), name: row.raw('name') };
  if (person.number + person.email + person.name === '') row.fault(null, { code: 'KEY_MISSING' });
  const [course, ofClass] = [row.raw('course'), row.raw('class')];
  if (course + ofClass === '') row.fault('course', { code: 'VALUE_MISSING' });
  return {
    person, program: row.raw('program'), course, class: ofClass, term: row.raw('term'),
    attempt: row.whole('attempt', 1, 20),
    result: resultOf(row),
    grade: row.text('grade', 20) ?? row.text('score', 20),
    credits: row.decimal('credits', 0, 100),
    creditUnit: row.word('creditUnit', asWords(creditUnits)),
    completedOn: row.day('completedOn'),
  };
}

// The word of the result goes before the yes or no, and both before a grade that says it by itself.
function resultOf(row: RowReader): CourseResultWord | null {
  const [said, passed] = [row.word('result', RESULT_WORDS), row.word('passed', PASSED_WORDS)];
  if (said && passed && (said === 'passed') !== (passed === 'yes')) row.fault('passed', { code: 'RESULT_CONTRADICTS', result: said, passed: passed === 'yes' });
  if (said) return said;
  const graded = TELLING_GRADES[row.raw('grade').toLowerCase()];
  if (passed) return passed === 'yes' ? 'passed' : graded && graded !== 'passed' ? graded : 'failed';
  if (!graded && row.raw('result') + row.raw('passed') === '') row.fault(row.raw('grade') === '' ? 'result' : 'grade', { code: 'RESULT_UNSAID' });
  return graded ?? null;
}
