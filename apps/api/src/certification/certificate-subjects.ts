import { Injectable } from '@nestjs/common';
import type { CertificationParts } from '@practicum/domain';
import { EnrollmentRepository, StudentRepository } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { ProgramRepository } from '../program/index.js';
import { SchoolRepository } from '../school/index.js';

/** Whom a certificate names. */
export type CertificateSubject = Pick<CertificationParts, 'school' | 'student' | 'program'>;

/** Reads the names that certificates of these enrollments bear. */
@Injectable()
export class CertificateSubjects {
  constructor(
    private readonly enrollments: EnrollmentRepository,
    private readonly students: StudentRepository,
    private readonly programs: ProgramRepository,
    private readonly schools: SchoolRepository,
  ) {}

  /** By enrollment. */
  async of(actor: Actor, assessed: readonly { readonly enrollmentId: string }[]): Promise<ReadonlyMap<string, CertificateSubject>> {
    const enrollments = await this.enrollments.byIds(actor, [...new Set(assessed.map(({ enrollmentId }) => enrollmentId))]);
    const [students, programs, school] = await Promise.all([
      this.students.byIds(actor, enrollments.map(({ studentId }) => studentId)),
      this.programs.byIds(actor, enrollments.map(({ programId }) => programId)),
      this.schools.byId(actor.schoolId),
    ]);
    return new Map(enrollments.flatMap(({ id, studentId, programId }) => {
      const [student, program] = [students.find((one) => one.id === studentId), programs.find((one) => one.id === programId)];
      if (!student || !program || !school) return [];
      const subject: CertificateSubject = { school: { slug: school.slug, name: school.name }, student: { name: student.name }, program: { code: program.code, name: program.name } };
      return [[id, subject] as const];
    }));
  }
}

/** Whom the certificate of an enrollment names. */
export function subjectOf(subjects: ReadonlyMap<string, CertificateSubject>, { enrollmentId }: { readonly enrollmentId: string }): CertificateSubject {
  const subject = subjects.get(enrollmentId);
  if (!subject) throw new Error(`Broken promise: enrollment ${enrollmentId} was assessed and has no student or program.`);
  return subject;
}
