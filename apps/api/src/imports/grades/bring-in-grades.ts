import { createHash } from 'node:crypto';
import { postCourseResult, type CourseResultWord, type EarnedCredits } from '@practicum/domain';
import { newId } from '../../platform/ids.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { batches } from '../bring-in-table.js';
import { dayOrderOf } from '../day-orders.js';
import { knownReferences, noteReferences, type KnownReference } from '../external-reference.repository.js';
import { studentsSaid } from '../hours/hours-ground.js';
import type { ImportPlace } from '../import-request.js';
import type { Table } from '../reading/table.js';
import { RowReader, shortened } from '../row-reader.js';
import { StudentsMeant } from '../students-meant.js';
import { isRejected, type RowOutcome, type Tally } from '../tally.js';
import { catalogueOf, completedOn, type Catalogue } from './catalogue.js';
import { postAll, postingsOf, type KnownPosting, type PostingRow } from './grades-ground.js';
import { gradesDays, refuseIfLacking, saidGrade, type SaidGrade } from './said-grade.js';

/** A row with everything found that it is about. */
interface MeantGrade {
  readonly reference: string;
  readonly digest: string;
  readonly studentId: string;
  readonly enrollmentId: string;
  readonly onlyApplied: boolean;
  readonly courseId: string;
  readonly classId: string | null;
  readonly attempt: number | null;
  readonly result: CourseResultWord;
  readonly grade: string | null;
  readonly completedOn: string | undefined;
  readonly credits: EarnedCredits | undefined;
}

interface Reading {
  readonly reader: RowReader;
  readonly said: SaidGrade;
  meant: MeantGrade | undefined;
  outcome: RowOutcome;
}

const BATCH = 500;
const COLUMNS: Readonly<Record<string, string>> = { courseId: 'course', attempt: 'attempt', result: 'result', completedOn: 'completedOn' };

/** Brings in course results: each row becomes a posting, held against the same rules as one that a person posts. */
export async function bringInGrades(transaction: Transaction, table: Table, place: ImportPlace, tally: Tally): Promise<void> {
  refuseIfLacking(table);
  const dayOrder = await dayOrderOf(table, gradesDays);
  const grades = new Grades(transaction, await catalogueOf(transaction, place.schoolId), place);
  tally.begin(table.file);
  for await (const rows of batches(table.rows(), BATCH)) {
    const readings = rows.map((row): Reading => {
      const reader = new RowReader(row, dayOrder);
      return { reader, said: saidGrade(reader), meant: undefined, outcome: 'unchanged' };
    });
    await grades.give(readings);
    for (const { reader, outcome } of readings) {
      for (const { column, fault } of reader.faults) tally.tell(table.file, reader.row, column === null ? null : (table.columnNames[column] ?? column), fault);
      tally.count(table.file, isRejected(reader.faults) ? 'rejected' : outcome);
    }
  }
}

/** Posts what rows say. Each row keeps its name, so that a second import changes nothing and a changed row corrects its own posting. */
class Grades {
  private readonly times = new Map<string, number>();
  /** Postings that a row of this file has spoken of already. */
  private readonly spokenFor = new Set<string>();
  private readonly naming: { readonly schoolId: string; readonly source: string; readonly kind: string };

  constructor(private readonly transaction: Transaction, private readonly catalogue: Catalogue, private readonly place: ImportPlace) {
    this.naming = { schoolId: place.schoolId, source: 'grades', kind: 'course-result' };
  }

  async give(readings: readonly Reading[]): Promise<void> {
    const good = readings.filter(({ reader }) => !isRejected(reader.faults));
    const students = new StudentsMeant(await studentsSaid(this.transaction, this.place.schoolId, good.map(({ said }) => said.person)));
    for (const one of good) one.meant = this.meaning(one, students);
    const meant = good.flatMap(({ reader, meant: found }) => (found && !isRejected(reader.faults) ? [found] : []));
    const known = new Map((await knownReferences(this.transaction, this.naming, meant.map(({ reference }) => reference))).map((one) => [one.reference, one]));
    const postings = Map.groupBy(await postingsOf(this.transaction, this.place.schoolId, meant), ({ enrollmentId, courseId }) => `${enrollmentId} ${courseId}`);
    const [fresh, noted]: [PostingRow[], KnownReference[]] = [[], []];
    for (const one of good) {
      const before = known.get(one.meant?.reference ?? '');
      if (!one.meant || isRejected(one.reader.faults) || before?.digest === one.meant.digest) continue;
      const key = `${one.meant.enrollmentId} ${one.meant.courseId}`;
      const earlier = postings.get(key) ?? [];
      const posted = this.posted(one, one.meant, earlier, before);
      if (!posted) continue;
      noted.push({ reference: one.meant.reference, id: posted.id, digest: one.meant.digest });
      if (!('studentId' in posted)) continue;
      fresh.push(posted);
      postings.set(key, [...earlier, posted]);
    }
    await postAll(this.transaction, this.place.schoolId, this.place.accountId, this.place.now, fresh);
    await noteReferences(this.transaction, this.naming, noted);
  }

  private meaning({ said, reader }: Reading, students: StudentsMeant): MeantGrade | undefined {
    const student = students.of(said.person, reader);
    const about = this.catalogue.courseOf(said, reader);
    const enrollment = student && about && this.catalogue.enrollmentOf(student, said, about.course, reader);
    if (!student || !about || !enrollment || !said.result) return undefined;
    const unit = said.creditUnit ?? about.course.creditUnit;
    if (said.credits !== null && !unit) reader.fault('credits', { code: 'CREDIT_UNIT_MISSING' });
    const facts = {
      attempt: said.attempt, result: said.result, grade: said.grade, completedOn: completedOn(said, about.term, this.place.today),
      credits: said.credits !== null && unit ? { unit, amount: said.credits } : undefined, classId: about.classId,
    };
    const [courseId, enrollmentId] = [about.course.id, enrollment.id];
    const reference = this.nameOf([student.id, courseId, enrollmentId, said.attempt === null ? (about.term?.id ?? '') : `attempt ${said.attempt}`], reader);
    const digest = createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);
    return { ...facts, reference, digest, studentId: student.id, enrollmentId, courseId, onlyApplied: enrollment.status === 'applied' };
  }

  // Of several rows for one course the first is the first time it was taken, unless they name the attempt.
  private nameOf(parts: readonly string[], row: RowReader): string {
    const name = parts.join(' / ');
    const time = (this.times.get(name) ?? 0) + 1;
    this.times.set(name, time);
    if (time > 1 && name.includes('attempt ')) row.fault('attempt', { code: 'ROW_TWICE', value: shortened(row.raw('attempt')) });
    return `${name} / ${time}`;
  }

  /** The posting that the row becomes, or the one that says the same already; undefined, with the rule told, where there is none. */
  private posted(one: Reading, meant: MeantGrade, earlier: readonly KnownPosting[], before: KnownReference | undefined): PostingRow | { readonly id: string } | undefined {
    const own = earlier.find(({ id }) => id === before?.id) ?? this.alike(meant, earlier);
    const attempt = meant.attempt ?? own?.attempt;
    const { enrollmentId, courseId, result, grade, completedOn: on, credits } = meant;
    const input = { enrollmentId, courseId, result, ...(attempt && { attempt }), ...(grade !== null && { grade }), ...(on && { completedOn: on }), ...(credits && { credits }) };
    const decided = postCourseResult(input, { courseKnown: true, onlyApplied: meant.onlyApplied, earlier }, this.place.today);
    if (decided.ok) {
      one.outcome = decided.value.replacesId === null ? 'created' : 'updated';
      return this.speakFor({ ...decided.value, id: newId(), studentId: meant.studentId, classId: meant.classId });
    }
    if (own && decided.refusals.every(({ code }) => code === 'RESULT_POSTED_ALREADY')) return this.speakFor(own);
    for (const refusal of decided.refusals) one.reader.fault('field' in refusal ? (COLUMNS[refusal.field ?? ''] ?? null) : null, refusal);
    return undefined;
  }

  // What was posted by hand before is recognised by how and when the course ended.
  private alike({ result, completedOn: on }: MeantGrade, earlier: readonly KnownPosting[]): KnownPosting | undefined {
    const replaced = new Set(earlier.map(({ replacesId }) => replacesId));
    return earlier.find((one) => !replaced.has(one.id) && !this.spokenFor.has(one.id) && one.result === result && one.completedOn === (on ?? null));
  }

  private speakFor<Posting extends { readonly id: string }>(posting: Posting): Posting {
    this.spokenFor.add(posting.id);
    return posting;
  }
}
