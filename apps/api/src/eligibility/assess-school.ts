// A school's students held against the rules from outside a request: one line a student, in the order of their names.
import { eligibilityCopy } from '@practicum/copy';
import type { LocalDate, Locale } from '@practicum/domain';
import { EditionRepository, RuleBooks } from '../editions/index.js';
import { EnrollmentRepository, StudentRepository, type EnrolledStudent } from '../enrollment/index.js';
import { HourTotalRepository } from '../hours/index.js';
import { PlacementRepository } from '../placement/index.js';
import { serverScope } from '../platform/database/scope.js';
import type { Scoped } from '../platform/database/unit-of-work.js';
import { ProgramRepository } from '../program/index.js';
import { assessAnswer, type AssessAnswer, type AssessRefusal } from './assess-answer.js';
import { DecisionRepository } from './decision.repository.js';
import { EligibilityReader, type AssessedCredential } from './eligibility-reader.js';
import { RecordRepository } from './record.repository.js';

/** Whom a line is about. */
interface Student {
  readonly student: string;
  readonly name: string;
  readonly studentNumber: string | null;
}

/** One student's answer, or why there is none. */
export type StudentLine = Student & (AssessAnswer | { readonly refused: readonly AssessRefusal[] });

/** Which students, and how they are looked at. */
export interface SchoolQuestion {
  readonly schoolId: string;
  /** Null: the whole school. */
  readonly cohortId: string | null;
  readonly today: LocalDate;
  readonly on: LocalDate;
  /** Left out: the first credential of the student's program that there are rules for, as the cohort's page shows it. */
  readonly credential?: string | undefined;
}

/** So many students are held in memory at once. */
const BATCH = 250;

/** Everybody who studies or has finished, one by one; memory does not grow with the school. */
export async function* assessSchool(scoped: Scoped, question: SchoolQuestion, locale: Locale): AsyncGenerator<StudentLine> {
  const [students, reader, scope] = [new StudentRepository(scoped), readerOf(scoped), serverScope(question.schoolId)];
  let last: EnrolledStudent | null = null;
  do {
    const batch: readonly EnrolledStudent[] = await students.enrolled(scope, question.cohortId, last, BATCH);
    const assessed = await reader.proofsOf(scope, batch.flatMap(({ enrollmentIds }) => enrollmentIds), { today: question.today, on: question.on });
    const byEnrollment = Map.groupBy(assessed, ({ enrollmentId }) => enrollmentId);
    for (const student of batch) yield lineOf(student, byEnrollment, question.credential, locale);
    last = batch.length === BATCH ? (batch.at(-1) ?? null) : null;
  } while (last);
}

function lineOf(student: EnrolledStudent, byEnrollment: ReadonlyMap<string, readonly AssessedCredential[]>, credential: string | undefined, locale: Locale): StudentLine {
  const { id, name, studentNumber, enrollmentIds } = student;
  const found = enrollmentIds.flatMap((enrollment) => byEnrollment.get(enrollment) ?? []).find((one) => credential === undefined || one.credential === credential);
  const whom: Student = { student: id, name, studentNumber };
  if (found) return { ...whom, ...assessAnswer(found.proof, locale) };
  return { ...whom, refused: [{ key: 'credential', says: eligibilityCopy[locale].assess.notPrepared({ credential }) }] };
}

function readerOf(scoped: Scoped): EligibilityReader {
  return new EligibilityReader(
    new EnrollmentRepository(scoped), new ProgramRepository(scoped), new PlacementRepository(scoped),
    new HourTotalRepository(scoped), new RecordRepository(scoped), new DecisionRepository(scoped),
    new RuleBooks(new EditionRepository(scoped)),
  );
}
