import type { LocalDate } from '@practicum/domain';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { rosterGround, type RosterGround } from '../flat/roster-ground.js';
import type { KnownStudent } from '../hours/hours-ground.js';
import { bare } from '../reading/table.js';
import { shortened, type RowReader } from '../row-reader.js';
import { classesOfSchool, coursesOfSchool, termsOfSchool, type KnownClass, type KnownCourse, type KnownTerm } from './grades-ground.js';
import type { SaidGrade } from './said-grade.js';

/** The course that a row means, and the class and term where they are known. */
export interface MeantCourse {
  readonly course: KnownCourse;
  readonly classId: string | null;
  readonly term: KnownTerm | null;
}

/** Everything that the school teaches, by the names that rows use. */
export class Catalogue {
  private readonly courses: ReadonlyMap<string, KnownCourse>;
  private readonly byWord: ReadonlyMap<string, KnownCourse>;
  private readonly termById: ReadonlyMap<string, KnownTerm>;
  private readonly termByName: ReadonlyMap<string, KnownTerm>;

  constructor(courses: readonly KnownCourse[], private readonly classes: readonly KnownClass[], terms: readonly KnownTerm[], private readonly programs: RosterGround) {
    this.courses = new Map(courses.map((course) => [course.id, course]));
    // A code goes before a title that reads alike, and either before another system's name.
    const named = (names: (course: KnownCourse) => readonly string[]) => courses.toReversed().flatMap((course) => names(course).map((name) => [bare(name), course] as const));
    this.byWord = new Map([...named(({ otherNames }) => otherNames), ...named(({ title }) => [title]), ...named(({ code }) => [code])]);
    this.termById = new Map(terms.map((term) => [term.id, term]));
    this.termByName = new Map(terms.map((term) => [bare(term.name), term]));
  }

  /** What the row means; undefined, with the fault told, where the school has no such thing. */
  courseOf({ course: word, class: className, term: termName }: SaidGrade, row: RowReader): MeantCourse | undefined {
    const term = termName === '' ? null : this.termByName.get(bare(termName));
    if (term === undefined) row.fault('term', { code: 'TERM_UNKNOWN', value: shortened(termName) });
    const said = word === '' ? undefined : this.byWord.get(bare(word));
    if (word !== '' && !said) row.fault('course', { code: 'COURSE_UNKNOWN', value: shortened(word) });
    const inClass = this.classOf(className, said, term ?? null);
    if (className !== '' && !inClass) row.fault('class', { code: 'CLASS_UNKNOWN', value: shortened(className) });
    const course = said ?? this.courses.get(inClass?.courseId ?? '');
    if (!course || term === undefined) return undefined;
    return { course, classId: inClass?.id ?? null, term: term ?? this.termById.get(inClass?.termId ?? '') ?? null };
  }

  /** The enrollment that a course's result belongs to: in the program named, else in one that teaches the course, else the one that runs. */
  enrollmentOf({ enrollments }: KnownStudent, { program: word, person }: SaidGrade, { programIds }: KnownCourse, row: RowReader): KnownStudent['enrollments'][number] | undefined {
    const program = word === '' ? undefined : this.programs.program(word);
    if (word !== '' && !program) row.fault('program', { code: 'PROGRAM_UNKNOWN', value: shortened(word) });
    const taught = enrollments.filter(({ programId }) => programIds.includes(programId));
    const found = word === '' ? (running(taught) ?? running(enrollments)) : enrollments.find(({ programId }) => programId === program?.id);
    if (!found) row.fault(null, { code: 'STUDENT_NOT_ENROLLED', value: shortened(person.number || person.email || person.name) });
    return found;
  }

  // The class that is named; else the only one in which the course was given in that term.
  private classOf(name: string, course: KnownCourse | undefined, term: KnownTerm | null): KnownClass | undefined {
    if (name === '' && (!course || !term)) return undefined;
    const word = bare(name);
    const found = this.classes.filter(({ courseId, termId, names }) => (word === '' || names.some((one) => bare(one) === word)) && (!course || courseId === course.id) && (!term || termId === term.id));
    return found.length === 1 ? found[0] : undefined;
  }
}

function running(enrollments: KnownStudent['enrollments']): KnownStudent['enrollments'][number] | undefined {
  return enrollments.find(({ status }) => status === 'enrolled') ?? enrollments[0];
}

/** Reads the school's courses, classes, terms and programs. */
export async function catalogueOf(transaction: Transaction, schoolId: string): Promise<Catalogue> {
  const [courses, classes, terms] = [await coursesOfSchool(transaction, schoolId), await classesOfSchool(transaction, schoolId), await termsOfSchool(transaction, schoolId)];
  return new Catalogue(courses, classes, terms, await rosterGround(transaction, schoolId));
}

/** The day on which a course ended: as the row says, else the last day of its term once that is over. */
export function completedOn({ completedOn: said, result }: SaidGrade, term: KnownTerm | null, today: LocalDate): LocalDate | undefined {
  if (said !== null) return said;
  const ended = result === 'passed' || result === 'failed';
  return ended && term && term.endsOn <= today ? term.endsOn : undefined;
}
