// A roster of students from any system: one row a person, with the program or cohort that they start in where the file says so.
import type { LocalDate } from '@practicum/domain';
import type { Names, TablePlan } from '../bring-in-table.js';
import { Named, type Thing } from '../keeping.js';
import { bare, type TableShape } from '../reading/table.js';
import { LONGEST, shortened, type RowReader } from '../row-reader.js';
import { knownRoles, personKind } from '../oneroster/people-roles.js';
import type { KnownCohort, KnownProgram, RosterGround } from './roster-ground.js';

export const rosterShape: TableShape = {
  columns: {
    studentNumber: ['Student Number', 'Student ID', 'Student No', 'ID Number', 'SIS ID', 'SIS User Identifier', 'Identifier', 'Number', 'External ID'],
    email: ['E-mail', 'Email Address', 'School Email', 'Mail', 'Secondary Email', 'User Email'],
    givenName: ['First Name', 'Given', 'Forename', 'First', 'Nombre'],
    familyName: ['Last Name', 'Surname', 'Family', 'Last', 'Apellido', 'Apellidos'],
    name: ['Full Name', 'Student Name', 'Student', 'Display Name'],
    bornOn: ['Birthdate', 'Birth Date', 'Date of Birth', 'DOB', 'Birthday'],
    campus: ['Campus Name', 'Location'],
    program: ['Program Code', 'Programme', 'Program Name'],
    cohort: ['Cohort Name', 'Group'],
    startedOn: ['Start Date', 'Starts On', 'Enrolled On', 'Enrollment Date'],
    expectedCompletionOn: ['Expected Completion', 'Expected Completion Date', 'Expected Graduation'],
    enrollmentStatus: ['Enrollment State'],
    role: ['User Role'],
  },
};

/** Columns that hold days, for telling in which order day and month stand. */
export const rosterDays = ['bornOn', 'startedOn', 'expectedCompletionOn'];

/** What a roster must have: somebody's name, and something to know them by again. */
export function rosterLacks(columns: ReadonlySet<string>): readonly string[] {
  const named = columns.has('name') || (columns.has('givenName') && columns.has('familyName'));
  const known = columns.has('studentNumber') || columns.has('email');
  return [...(named ? [] : ['givenName and familyName (or name)']), ...(known ? [] : ['studentNumber or email'])];
}

/** How a roster's rows become students and enrollments. */
export function rosterPlan(ground: RosterGround, today: LocalDate): TablePlan {
  return {
    key: referenceOf,
    read(row, names) {
      const [given_name, family_name] = nameOf(row);
      const email = row.email('email');
      const number = row.text('studentNumber', LONGEST.code);
      const reference = referenceOf(row);
      if (reference === '') row.fault(null, { code: 'KEY_MISSING' });
      const who = { given_name, family_name, email };
      const kind = kindOf(row);
      if (kind === 'nobody') return [];
      if (kind === 'staff') return [{ kind: 'staff', reference, table: 'staff', values: { ...who, staff_number: number } }];
      const campus = campusOf(row);
      const values = { ...who, student_number: number, born_on: row.day('bornOn'), campus_id: campus ? new Named('campus', campus.reference) : null };
      return [...(campus ? [campus] : []), { kind: 'student', reference, table: 'student', values }, ...enrollmentOf(row, names, ground, reference, today)];
    },
  };
}

function referenceOf(row: RowReader): string {
  return row.raw('studentNumber') || row.raw('email').toLowerCase();
}

function kindOf(row: RowReader) {
  const role = row.raw('role');
  if (role === '') return 'student';
  const kind = personKind(role);
  if (kind === undefined) row.fault('role', { code: 'WORD_UNKNOWN', value: shortened(role), known: knownRoles });
  return kind;
}

// A single name is parted: `Reyes, Ana`, or the last word as the family name.
function nameOf(row: RowReader): readonly [string, string] {
  const whole = row.raw('name');
  if (row.raw('givenName') !== '' || row.raw('familyName') !== '' || whole === '') return [row.needed('givenName'), row.needed('familyName')];
  if (row.text('name') === null) return ['', ''];
  const [family, given] = whole.split(',').map((part) => part.trim());
  if (family && given) return [given, family];
  const words = whole.split(/\s+/);
  return words.length > 1 ? [words.slice(0, -1).join(' '), words.at(-1) ?? ''] : [whole, whole];
}

function campusOf(row: RowReader): Thing | undefined {
  const name = row.text('campus');
  return name === null ? undefined : { kind: 'campus', reference: bare(name), table: 'campus', values: { name } };
}

const STATUSES = { applied: 'applied', enrolled: 'enrolled', active: 'enrolled' } as const;

function enrollmentOf(row: RowReader, _: Names, ground: RosterGround, student: string, today: LocalDate): readonly Thing[] {
  const [programSaid, cohortSaid] = [row.raw('program'), row.raw('cohort')];
  if (programSaid === '' && cohortSaid === '') return [];
  const cohort = ground.cohort(cohortSaid);
  if (cohortSaid !== '' && !cohort) row.fault('cohort', { code: 'COHORT_UNKNOWN', value: shortened(cohortSaid) });
  const program = programSaid === '' ? undefined : ground.program(programSaid);
  if (programSaid !== '' && !program) row.fault('program', { code: 'PROGRAM_UNKNOWN', value: shortened(programSaid) });
  const started = row.day('startedOn') ?? cohort?.startsOn ?? today;
  const target = targetOf(row, cohort, program, started);
  if (!target) return [];
  const values = {
    student_id: new Named('student', student),
    ...target,
    cohort_id: cohort?.id ?? null,
    status: row.word('enrollmentStatus', STATUSES) ?? 'enrolled',
    started_on: started,
    expected_completion_on: row.day('expectedCompletionOn') ?? cohort?.expectedCompletionOn ?? null,
  };
  return [{ kind: 'enrollment', reference: `${student} / ${target.program_id}`, table: 'enrollment', values }];
}

function targetOf(row: RowReader, cohort: KnownCohort | undefined, program: KnownProgram | undefined, on: LocalDate) {
  if (cohort) return { program_id: cohort.programId, curriculum_edition_id: cohort.editionId };
  if (!program) return undefined;
  // The edition in force when the student starts; before the first one, the first.
  const edition = program.editions.findLast(({ effectiveOn }) => effectiveOn <= on) ?? program.editions[0];
  if (!edition) row.fault('program', { code: 'PROGRAM_WITHOUT_EDITION', value: program.code });
  return edition && { program_id: program.id, curriculum_edition_id: edition.id };
}
