import { Injectable } from '@nestjs/common';
import type { EditionChange, EditionChangeOfStudent, Part } from '@practicum/contract/server';
import { findingSays } from '@practicum/copy';
import { changedFindings, type Locale } from '@practicum/domain';
import { RuleBooks } from '../editions/index.js';
import { EnrollmentRepository } from '../enrollment/index.js';
import type { Door } from '../platform/access/door.js';
import { ProgramRepository } from '../program/index.js';
import { SchoolDay } from '../school/index.js';
import { EligibilityReader, type AssessedCredential } from './eligibility-reader.js';

/** Holds the students of a credential against the rules in force and against another edition, before that one applies. */
@Injectable()
export class EditionChangeReader {
  constructor(
    private readonly books: RuleBooks,
    private readonly programs: ProgramRepository,
    private readonly enrollments: EnrollmentRepository,
    private readonly eligibility: EligibilityReader,
    private readonly day: SchoolDay,
  ) {}

  /** Nothing where there is no such edition. */
  async of(door: Door, credential: string, edition: string, cohortId: string | null): Promise<Part<EditionChange> | null> {
    const book = await this.books.of(door);
    const by = book.find(credential, edition);
    if (!by) return null;
    const today = await this.day.today(door.actor);
    const programs = await this.programs.all(door);
    const leadTo = (code: string) => programs.filter(({ credentials }) => credentials.includes(code));
    const comparedWith = leadTo(credential).length > 0 ? credential : (book.copiedFrom(credential, edition) ?? credential);
    const leading = new Set(leadTo(comparedWith).map(({ id }) => id));
    const enrollments = (await this.enrollments.studyingOrDone(door, cohortId)).filter(({ programId }) => leading.has(programId));
    const ids = enrollments.map(({ id }) => id);
    const [now, then] = await Promise.all([
      this.eligibility.proofsOf(door, ids, { today, credential: comparedWith }),
      this.eligibility.proofsOf(door, ids, { today, credential, by }),
    ]);
    const before = new Map(now.map((one) => [one.enrollmentId, one]));
    const students = then.map((after) => studentPart(before.get(after.enrollmentId), after, door.actor.locale));
    const changed = students.filter((student) => student.before !== student.after || student.changed.length > 0);
    return { credential, comparedWith, from: book.inForce(comparedWith, today)?.edition ?? null, to: edition, on: today, students: changed, unchangedCount: students.length - changed.length };
  }
}

/** The enrollment itself is found by whoever asks for it. */
function studentPart(before: AssessedCredential | undefined, after: AssessedCredential, locale: Locale) {
  return {
    enrollmentId: after.enrollmentId,
    before: before?.shown.verdict ?? null,
    after: after.shown.verdict,
    changed: changedFindings(before?.shown, after.shown).map((one) => ({
      requirement: one.requirement,
      before: one.before ? findingSays(one.before, locale) : null,
      beforeStatus: one.before?.status ?? null,
      after: one.after ? findingSays(one.after, locale) : null,
      afterStatus: one.after?.status ?? null,
    })),
  } satisfies Part<EditionChangeOfStudent> & { readonly enrollmentId: string };
}
