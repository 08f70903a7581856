// A student who has done everything that CPT-NHA asks for, written straight into the database.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insert, type TestSchool } from './school.js';

/** What a test may say about the student. */
export interface PhlebotomistWishes {
  readonly givenName?: string;
  readonly familyName?: string;
  /** Successful venipunctures; the rule asks for thirty. */
  readonly venipunctures?: number;
}

export interface Phlebotomist {
  readonly studentId: string;
  readonly enrollmentId: string;
}

const CREDENTIAL = 'CPT-NHA';
const programs = new WeakMap<TestSchool, { readonly programId: string; readonly curriculumEditionId: string }>();

/** Adds a student who has completed the phlebotomy program, with diploma and procedures on file. */
export async function phlebotomist(admin: pg.Client, school: TestSchool, wishes: PhlebotomistWishes = {}): Promise<Phlebotomist> {
  const program = programs.get(school) ?? (await phlebotomyProgram(admin, school));
  programs.set(school, program);
  const mine = { school_id: school.id };
  const ids = { studentId: randomUUID(), enrollmentId: randomUUID() };
  await insert(admin, 'student', { ...mine, id: ids.studentId, given_name: wishes.givenName ?? 'Layla', family_name: wishes.familyName ?? 'Nasser' });
  await insert(admin, 'enrollment', {
    ...mine, id: ids.enrollmentId, student_id: ids.studentId, program_id: program.programId, curriculum_edition_id: program.curriculumEditionId,
    status: 'completed', started_on: '2025-09-08', expected_completion_on: '2026-03-20', completed_on: '2026-03-20',
  });
  await insert(admin, 'record_fact', { ...mine, id: randomUUID(), student_id: ids.studentId, section: 'education', fact: JSON.stringify({ level: 'high-school', awardedOn: '2022-06-03' }) });
  await procedures(admin, school, ids, 'venipuncture', wishes.venipunctures ?? 34);
  await procedures(admin, school, ids, 'finger-stick', 12);
  return ids;
}

/** Says that the school has confirmed the edition of CPT-NHA in force. */
export async function confirmPhlebotomyRules(admin: pg.Client, school: TestSchool): Promise<void> {
  await insert(admin, 'edition_confirmation', { school_id: school.id, credential: CREDENTIAL, edition: '2022-09', confirmed_by: school.people['program-director'].accountId });
}

async function phlebotomyProgram(admin: pg.Client, school: TestSchool): Promise<{ readonly programId: string; readonly curriculumEditionId: string }> {
  const ids = { programId: randomUUID(), curriculumEditionId: randomUUID() };
  const mine = { school_id: school.id };
  await insert(admin, 'program', { ...mine, id: ids.programId, code: 'PHL', name: 'Phlebotomy Technician', field: 'phlebotomy', award: 'certificate', institution_accreditor: 'usde' });
  await insert(admin, 'curriculum_edition', { ...mine, id: ids.curriculumEditionId, program_id: ids.programId, code: '2025', effective_on: '2025-01-01', required_hours: { externship: 7200 } });
  await insert(admin, 'program_credential', { ...mine, program_id: ids.programId, credential: CREDENTIAL });
  return ids;
}

async function procedures(admin: pg.Client, school: TestSchool, { studentId, enrollmentId }: Phlebotomist, procedure: string, count: number): Promise<void> {
  const mine = { school_id: school.id, student_id: studentId, enrollment_id: enrollmentId };
  const id = randomUUID();
  await insert(admin, 'procedure_entry', {
    ...mine, id, client_key: id, procedure, count, role: 'performed', subject: 'live', successful: true, unaided: true, activity: 'externship', clinical_date: '2026-03-02',
  });
  await insert(admin, 'procedure_standing', { ...mine, procedure_entry_id: id, status: 'verified', verified_by_name: 'Priya Nair' });
}
