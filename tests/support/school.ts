// A small believable school, written straight into the database: what a test does not name has a sensible value.
import { randomUUID } from 'node:crypto';
import type { Role } from '@practicum/domain';
import type pg from 'pg';
import { Passwords } from '../../apps/api/src/access/passwords.js';
import { MONDAY } from './clock.js';

/** Everybody's password in tests. */
export const PASSWORD = 'seven herons cross the estuary';

export type SchoolRole = Exclude<Role, 'platform-admin'>;

export interface Person {
  readonly accountId: string;
  readonly membershipId: string;
  readonly email: string;
  readonly displayName: string;
}

/** The ids of everything in the school. */
export interface TestSchool {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly zone: string;
  readonly programId: string;
  readonly curriculumEditionId: string;
  readonly courseId: string;
  readonly cohortId: string;
  readonly studentId: string;
  readonly enrollmentId: string;
  readonly siteId: string;
  readonly preceptorId: string;
  readonly placementId: string;
  readonly people: Readonly<Record<SchoolRole, Person>>;
}

/** What a test may say about its school. */
export interface SchoolWishes {
  readonly slug?: string;
  readonly name?: string;
  readonly zone?: string;
  readonly demo?: boolean;
}

const NAMES: Readonly<Record<SchoolRole, readonly [string, string]>> = {
  student: ['Ana', 'Reyes'],
  preceptor: ['Priya', 'Nair'],
  instructor: ['Ivan', 'Holt'],
  coordinator: ['Carmen', 'Diaz'],
  registrar: ['Rosa', 'Lind'],
  'program-director': ['Dana', 'Okafor'],
};

// One hash for everybody: making one takes as long as it should.
const passwordHash = new Passwords().hash(PASSWORD);
let made = 0;

/** Writes a school with a person of each role, a program, a cohort, an enrolled student, a site and an active placement. */
export async function anySchool(admin: pg.Client, wishes: SchoolWishes = {}): Promise<TestSchool> {
  made += 1;
  const slug = wishes.slug ?? `school-${made}`;
  const school = { id: randomUUID(), slug, name: wishes.name ?? `Riverside College ${made}`, zone: wishes.zone ?? 'America/New_York' };
  const ids = {
    programId: randomUUID(), curriculumEditionId: randomUUID(), courseId: randomUUID(), cohortId: randomUUID(), studentId: randomUUID(),
    enrollmentId: randomUUID(), siteId: randomUUID(), preceptorId: randomUUID(), placementId: randomUUID(),
  };
  const put = (table: string, row: Readonly<Record<string, unknown>>): Promise<void> => insert(admin, table, row);
  await put('school', { ...school, demo: wishes.demo ?? false, created_at: MONDAY });
  const mine = { school_id: school.id };
  await put('program', { ...mine, id: ids.programId, code: 'MA', name: 'Medical Assisting', field: 'medical-assisting', award: 'diploma' });
  await put('curriculum_edition', { ...mine, id: ids.curriculumEditionId, program_id: ids.programId, code: '2026', effective_on: '2026-01-01', required_hours: { externship: 9600 } });
  await put('program_credential', { ...mine, program_id: ids.programId, credential: 'CCMA-NHA' });
  await put('course', { ...mine, id: ids.courseId, code: 'MA101', title: 'Clinical Procedures', subjects: JSON.stringify(['anatomy']), clock_hours: 60 });
  await put('curriculum_course', { ...mine, curriculum_edition_id: ids.curriculumEditionId, course_id: ids.courseId });
  await put('cohort', { ...mine, id: ids.cohortId, program_id: ids.programId, curriculum_edition_id: ids.curriculumEditionId, name: 'Spring 2026', starts_on: '2026-01-12', expected_completion_on: '2026-07-31' });
  await put('student', { ...mine, id: ids.studentId, given_name: 'Ana', family_name: 'Reyes', email: `ana@${slug}.test`, student_number: '1001' });
  await put('enrollment', {
    ...mine, id: ids.enrollmentId, student_id: ids.studentId, program_id: ids.programId, curriculum_edition_id: ids.curriculumEditionId,
    cohort_id: ids.cohortId, status: 'enrolled', started_on: '2026-01-12', expected_completion_on: '2026-07-31',
  });
  await put('enrollment_hours', { ...mine, enrollment_id: ids.enrollmentId, student_id: ids.studentId });
  await put('clinical_site', { ...mine, id: ids.siteId, name: 'Harbor Family Clinic', zone: school.zone, setting: 'ambulatory', capacity: 4 });
  await put('affiliation_agreement', { ...mine, id: randomUUID(), site_id: ids.siteId, starts_on: '2025-01-01', ends_on: '2027-12-31' });
  await put('preceptor', { ...mine, id: ids.preceptorId, site_id: ids.siteId, given_name: 'Priya', family_name: 'Nair', email: `priya@${slug}.test` });
  await put('placement', {
    ...mine, id: ids.placementId, enrollment_id: ids.enrollmentId, student_id: ids.studentId, site_id: ids.siteId, preceptor_id: ids.preceptorId,
    status: 'active', starts_on: '2026-04-06', ends_on: '2026-06-26', planned_minutes: 9600, setting: 'ambulatory',
  });
  return { ...school, ...ids, people: await everybody(admin, school, ids) };
}

async function everybody(admin: pg.Client, school: { readonly id: string; readonly slug: string }, ids: { readonly studentId: string; readonly siteId: string }): Promise<TestSchool['people']> {
  const person = (role: SchoolRole): Promise<Person> =>
    addMember(admin, school, role, { ...(role === 'student' ? { studentId: ids.studentId } : {}), ...(role === 'preceptor' ? { siteId: ids.siteId } : {}) });
  return {
    student: await person('student'),
    preceptor: await person('preceptor'),
    instructor: await person('instructor'),
    coordinator: await person('coordinator'),
    registrar: await person('registrar'),
    'program-director': await person('program-director'),
  };
}

/** One more account with a membership, e.g. a second preceptor at another site. */
export async function addMember(
  admin: pg.Client,
  school: { readonly id: string; readonly slug: string },
  role: SchoolRole,
  of: { readonly siteId?: string; readonly studentId?: string; readonly email?: string; readonly displayName?: string } = {},
): Promise<Person> {
  const [given, family] = NAMES[role];
  const person = { accountId: randomUUID(), membershipId: randomUUID(), email: of.email ?? `${given.toLowerCase()}@${school.slug}.test`, displayName: of.displayName ?? `${given} ${family}` };
  await insert(admin, 'account', { id: person.accountId, email: person.email, display_name: person.displayName, created_at: MONDAY });
  await insert(admin, 'account_password', { account_id: person.accountId, hash: await passwordHash, changed_at: MONDAY });
  await addMembership(admin, person, school.id, role, of);
  return person;
}

/** A further membership of an account that is there. */
export async function addMembership(
  admin: pg.Client, person: Pick<Person, 'accountId' | 'membershipId'>, schoolId: string, role: SchoolRole, of: { readonly siteId?: string; readonly studentId?: string } = {},
): Promise<void> {
  await insert(admin, 'membership', {
    id: person.membershipId, account_id: person.accountId, school_id: schoolId, role, site_id: of.siteId ?? null, student_id: of.studentId ?? null, created_at: MONDAY,
  });
}

/** Writes one row past every wall; for arranging, never for what is being tested. */
export async function insert(admin: pg.Client, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const names = Object.keys(row);
  await admin.query(`insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
}
