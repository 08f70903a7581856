// The school's rows as the portable student record, which is what every rule is held against.
import { addMonths, addYears, courseSubjects, invariant, monthOf, parseStudentRecord, type LocalDate, type StudentRecord } from '@practicum/domain';
import type { CourseRows, EnrollmentRows, HourRows, StudentRows } from './record.repository.js';

/** The longest window, in years, that a rule looks back. */
const LONGEST_WINDOW = 10;

/** Months that an assessment of the day may cut: the day's own when it is past, and those in which a window of whole years begins. */
export function cutMonths(on: LocalDate, today: LocalDate): readonly string[] {
  const windows = Array.from({ length: LONGEST_WINDOW }, (_, index) => monthOf(addYears(on, -(index + 1))));
  return on < today ? [monthOf(on), ...windows] : windows;
}

/** Every month in which a student can have worked, as far back as anybody looks: then no day and no window cuts one. */
export function everyMonth(today: LocalDate): readonly string[] {
  return Array.from({ length: 12 * (LONGEST_WINDOW + 1) + 1 }, (_, back) => monthOf(addMonths(today, -back)));
}

const statusInRecord: Readonly<Record<string, string>> = { enrolled: 'active', 'on-leave': 'on-leave', withdrawn: 'withdrawn', completed: 'completed', graduated: 'completed' };
const personSections = new Set(['education', 'credentials', 'exams', 'military', 'memberships']);
const known = new Set<string>(courseSubjects);

/** The record of one student, as gathered on a day. */
export function studentRecordOf(rows: StudentRows, asOf: LocalDate): StudentRecord {
  const facts = Map.groupBy(rows.facts, ({ section }) => section);
  const sections = [...facts].map(([section, list]) => [section, list.map(({ id, fact }) => ({ ...fact, id }))] as const);
  const person = Object.fromEntries(sections.filter(([section]) => personSections.has(section)));
  const byHand = Object.fromEntries(sections.filter(([section]) => !personSections.has(section)));
  const parsed = parseStudentRecord({
    asOf,
    ...(rows.jurisdiction && { jurisdiction: rows.jurisdiction }),
    person: { ...(rows.bornOn && { bornOn: rows.bornOn }), ...person },
    enrollments: rows.enrollments.flatMap(enrollmentFact),
    courses: rows.courses.map(courseFact),
    hours: rows.hours.map(hoursFact),
    procedures: rows.procedures,
    ...byHand,
    // Signed check-offs, and what a student brought from another school.
    competencies: [...rows.competencies, ...(byHand['competencies'] ?? [])],
  });
  invariant(parsed.ok, `the rows of student ${rows.studentId} make a record: ${parsed.ok ? '' : JSON.stringify(parsed.refusals.slice(0, 3))}`);
  return parsed.value;
}

// Whoever has only applied is not in the program yet.
function enrollmentFact({ id, status, startedOn, completedOn, expectedCompletionOn, program }: EnrollmentRows): readonly object[] {
  const recorded = statusInRecord[status];
  if (recorded === undefined) return [];
  const { code, field, type, award, institutionAccreditor, accreditations, approvals } = program;
  return [{
    id, startedOn, completedOn: recorded === 'completed' ? completedOn : null, expectedCompletionOn, status: recorded,
    program: { code, field, ...(type && { type }), award: award === 'master' ? 'none' : award, ...(institutionAccreditor && { institutionAccreditor }), accreditations, approvals },
  }];
}

function courseFact({ id, code, subjects, creditUnit, creditAmount, clockHours, result, completedOn }: CourseRows): object {
  return {
    id, code, subjects: [...new Set(subjects.filter((subject) => known.has(subject)))], passed: result === 'passed', completedOn,
    ...(creditUnit && creditAmount !== null && { credits: { unit: creditUnit, amount: creditAmount } }),
    ...(clockHours !== null && { clockHours }),
  };
}

function hoursFact({ id, category, discipline, topics, minutes, from, on, setting, supervised, supervision, supervisorQualification, paid }: HourRows): object {
  return {
    id, category, minutes, on, credited: true,
    ...(from !== on && { from }),
    ...(discipline && { discipline }),
    ...(topics && { topics: topics.split(',') }),
    ...(setting && { setting }),
    ...(supervised !== null && { supervised }),
    ...(supervision && { supervision }),
    ...(supervisorQualification && { supervisorQualification }),
    ...(paid !== null && { paid }),
  };
}
