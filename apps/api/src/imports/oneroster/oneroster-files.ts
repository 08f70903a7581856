// The files of OneRoster 1.1 and 1.2 and of Microsoft SDS 2.1, which took its columns from OneRoster.
import { Named, type Thing } from '../keeping.js';
import type { Names, TablePlan } from '../bring-in-table.js';
import { LONGEST, shortened, type RowReader } from '../row-reader.js';
import { isRejected } from '../tally.js';
import type { BundleFile, BundleSurvey } from './bundle-file.js';
import { knownRoles, personKind, rosterPart, type PersonKind } from './people-roles.js';

const sourcedId = (row: RowReader): string => row.raw('sourcedId');

// What stands above a single school: it is the school itself, whose name an import never changes.
const ABOVE_SCHOOLS = /^(district|local|localeducationagency|state|stateeducationagency|national|ministryofeducation|consortium|root)$/;

const orgs: BundleFile = {
  name: 'orgs.csv',
  needed: true,
  shape: { columns: { sourcedId: [], name: [], type: [], parentSourcedId: [] }, required: ['sourcedId', 'name', 'type'] },
  plan: ({ names }) => ({
    key: sourcedId,
    references: [{ column: 'parentSourcedId', kinds: ['org'], into: 'orgs.csv', without: 'reference' }],
    alsoNamed: namedIn(names),
    read(row, { schoolId }) {
      const [reference, name] = [row.needed('sourcedId'), row.needed('name')];
      const above = ABOVE_SCHOOLS.test(row.needed('type').toLowerCase().replaceAll(/[\s_-]+/g, ''));
      return [above ? { kind: 'org', reference, table: null, values: { name }, existing: schoolId } : { kind: 'org', reference, table: 'campus', values: { name } }];
    },
  }),
};

const sessions: BundleFile = {
  name: 'academicSessions.csv',
  shape: {
    columns: { sourcedId: [], title: [], startDate: [], endDate: [], parentSourcedId: [] },
    required: ['sourcedId', 'title', 'startDate', 'endDate'],
  },
  plan: ({ names }) => ({
    key: sourcedId,
    references: [{ column: 'parentSourcedId', kinds: ['session'], into: 'academicSessions.csv', without: 'reference' }],
    alsoNamed: namedIn(names),
    read(row) {
      const values = { name: row.needed('title'), starts_on: row.neededDay('startDate'), ends_on: row.neededDay('endDate') };
      if (values.starts_on > values.ends_on && values.ends_on !== '') row.fault('endDate', { code: 'END_BEFORE_START' });
      return [{ kind: 'session', reference: row.needed('sourcedId'), table: 'term', values }];
    },
  }),
};

const courses: BundleFile = {
  name: 'courses.csv',
  shape: { columns: { sourcedId: [], title: [], courseCode: ['code'], orgSourcedId: [], schoolYearSourcedId: [] }, required: ['sourcedId', 'title'] },
  plan: () => ({
    key: sourcedId,
    references: [
      { column: 'orgSourcedId', kinds: ['org'], into: 'orgs.csv', without: 'reference' },
      { column: 'schoolYearSourcedId', kinds: ['session'], into: 'academicSessions.csv', without: 'reference' },
    ],
    read(row) {
      const reference = row.needed('sourcedId');
      return [{ kind: 'course', reference, table: 'course', values: { code: row.text('courseCode', LONGEST.code) ?? reference, title: row.needed('title') } }];
    },
  }),
};

const classes: BundleFile = {
  name: 'classes.csv',
  shape: {
    columns: { sourcedId: [], title: [], classCode: [], courseSourcedId: [], schoolSourcedId: ['orgSourcedId'], termSourcedIds: ['sessionSourcedIds', 'termSourcedId'] },
    required: ['sourcedId', 'title'],
  },
  plan: classPlan,
};

function classPlan({ holds }: BundleSurvey): TablePlan {
  const withCourses = holds.has('courses.csv');
  const made = new Set<string>();
  return {
    key: sourcedId,
    references: [
      ...(withCourses ? [{ column: 'courseSourcedId', kinds: ['course'], into: 'courses.csv', without: 'row' } as const] : []),
      { column: 'schoolSourcedId', kinds: ['org'], into: 'orgs.csv', without: 'reference' },
      { column: 'termSourcedIds', kinds: ['session'], into: 'academicSessions.csv', list: true, without: 'reference' },
    ],
    read(row, names) {
      const [reference, title] = [row.needed('sourcedId'), row.needed('title')];
      const course = row.text('courseSourcedId') ?? reference;
      const values = {
        title,
        course_id: new Named('course', course),
        term_id: row.list('termSourcedIds').map((session) => names.idOf('session', session)).find((id) => id !== undefined) ?? null,
        campus_id: campusOf(names, row.raw('schoolSourcedId')),
      };
      const ofClass: Thing = { kind: 'class', reference, table: 'class', values };
      // A bundle without courses still has classes: each names its course, which is then known by that name alone.
      if ((withCourses && row.raw('courseSourcedId') !== '') || made.has(course)) return [ofClass];
      made.add(course);
      return [{ kind: 'course', reference: course, table: 'course', values: { code: row.text('classCode', LONGEST.code) ?? course, title } }, ofClass];
    },
  };
}

const users: BundleFile = {
  name: 'users.csv',
  needed: true,
  shape: {
    columns: {
      sourcedId: [], role: [], username: [], givenName: [], familyName: [], email: [], identifier: [], orgSourcedIds: ['primaryOrgSourcedId'],
    },
    required: ['sourcedId', 'givenName', 'familyName'],
    secret: ['password'],
  },
  plan: (survey) => ({
    key: sourcedId,
    references: [{ column: 'orgSourcedIds', kinds: ['org'], into: 'orgs.csv', list: true, without: 'reference' }],
    read: (row, names) => personThings(row, kindsOf(row, survey), names),
  }),
};

function kindsOf(row: RowReader, { roles, contacts }: BundleSurvey): readonly PersonKind[] {
  const said = row.raw('role') === '' ? (roles.get(sourcedId(row)) ?? []) : [row.raw('role')];
  for (const role of said) if (personKind(role) === undefined) row.fault('role', { code: 'WORD_UNKNOWN', value: shortened(role), known: knownRoles });
  if (said.length === 0 && !contacts.has(sourcedId(row))) row.fault('role', { code: 'ROLE_MISSING' });
  return [...new Set(said.map((role) => personKind(role) ?? 'nobody'))];
}

function personThings(row: RowReader, kinds: readonly PersonKind[], names: Names): readonly Thing[] {
  const reference = row.needed('sourcedId');
  const username = row.raw('username');
  const email = row.raw('email') === '' && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(username) ? username.toLowerCase() : row.email('email');
  const name = { given_name: row.needed('givenName'), family_name: row.needed('familyName'), email };
  const number = row.text('identifier', LONGEST.code);
  const campus_id = campusOf(names, row.list('orgSourcedIds')[0] ?? '');
  return kinds.flatMap((kind): readonly Thing[] => {
    if (kind === 'student') return [{ kind, reference, table: 'student', values: { ...name, student_number: number, campus_id } }];
    return kind === 'staff' ? [{ kind, reference, table: 'staff', values: { ...name, staff_number: number } }] : [];
  });
}

const roles: BundleFile = {
  name: 'roles.csv',
  shape: {
    columns: { userSourcedId: [], orgSourcedId: [], role: [], sessionSourcedId: [] },
    required: ['userSourcedId', 'role'],
  },
  plan: ({ contacts }) => ({
    alsoNamed: (_, reference) => contacts.has(reference),
    references: [
      { column: 'userSourcedId', kinds: ['student', 'staff'], into: 'users.csv', without: 'row' },
      { column: 'orgSourcedId', kinds: ['org'], into: 'orgs.csv', without: 'reference' },
      { column: 'sessionSourcedId', kinds: ['session'], into: 'academicSessions.csv', without: 'reference' },
    ],
    read(row, names) {
      const [user, role] = [row.needed('userSourcedId'), row.needed('role')];
      const reference = [user, row.raw('orgSourcedId'), role, row.raw('sessionSourcedId')].join(' / ');
      const existing = names.idOf('student', user) ?? names.idOf('staff', user);
      return existing === undefined ? [] : [{ kind: 'role', reference, table: null, values: { role }, existing }];
    },
  }),
};

const demographics: BundleFile = {
  name: 'demographics.csv',
  shape: { columns: { sourcedId: ['userSourcedId'], birthDate: [] }, required: ['sourcedId'] },
  plan: ({ contacts }) => ({
    key: sourcedId,
    alsoNamed: (_, reference) => contacts.has(reference),
    references: [{ column: 'sourcedId', kinds: ['student', 'staff'], into: 'users.csv', without: 'row' }],
    // Of all that stands here only the birth date is kept, and only of students: rules about age need it.
    read(row, names) {
      const existing = names.idOf('student', sourcedId(row));
      return existing === undefined ? [] : [{ kind: 'demographics', reference: sourcedId(row), table: 'student', values: { born_on: row.day('birthDate') }, existing }];
    },
  }),
};

const enrollments: BundleFile = {
  name: 'enrollments.csv',
  shape: {
    columns: {
      sourcedId: [], classSourcedId: [], userSourcedId: [], role: [], beginDate: [], endDate: [], status: [], dateLastModified: [],
    },
    required: ['classSourcedId', 'userSourcedId', 'role'],
  },
  plan: ({ contacts }) => ({
    key: enrollmentKey,
    alsoNamed: (kind, reference) => kind !== 'class' && contacts.has(reference),
    references: [
      { column: 'classSourcedId', kinds: ['class'], into: 'classes.csv', without: 'row' },
      { column: 'userSourcedId', kinds: ['student', 'staff'], into: 'users.csv', without: 'row' },
    ],
    read(row, names) {
      const role = row.needed('role');
      if (role !== '' && personKind(role) === undefined) row.fault('role', { code: 'WORD_UNKNOWN', value: shortened(role), known: knownRoles });
      if (isRejected(row.faults)) return [];
      const person = onRoster(row, names, role);
      const values = { class_id: names.idOf('class', row.raw('classSourcedId')), ...person, starts_on: row.day('beginDate'), ends_on: lastDay(row) };
      return person ? [{ kind: 'enrollment', reference: enrollmentKey(row), table: 'roster', values }] : [];
    },
  }),
};

// Someone may be on a class list as a student and be staff, or the other way round: they stay who they are, and it is told.
function onRoster(row: RowReader, names: Names, role: string) {
  const user = row.raw('userSourcedId');
  const [student_id, staff_member_id] = [names.idOf('student', user), names.idOf('staff', user)];
  const part = rosterPart(role);
  if (student_id !== undefined && (part === 'student' || staff_member_id === undefined)) {
    if (part !== 'student') row.fault('role', { code: 'ROLE_DIFFERS', value: shortened(role) });
    return { student_id, part: part === 'student' ? part : 'other' };
  }
  if (staff_member_id === undefined) return undefined;
  if (part === 'student') row.fault('role', { code: 'ROLE_DIFFERS', value: shortened(role) });
  return { staff_member_id, part: part === 'student' ? 'other' : part };
}

function campusOf(names: Names, reference: string): string | null {
  const id = reference === '' ? undefined : names.idOf('org', reference);
  return id === undefined || id === names.schoolId ? null : id;
}

function enrollmentKey(row: RowReader): string {
  return row.raw('sourcedId') || [row.raw('classSourcedId'), row.raw('userSourcedId'), row.raw('role')].join(' / ');
}

// A row that the other system is about to delete, or calls inactive, stays here and ends.
function lastDay(row: RowReader): string | null {
  const ends = row.day('endDate');
  if (!/^(tobedeleted|inactive)$/i.test(row.raw('status'))) return ends;
  const begins = row.day('beginDate') ?? '';
  const modified = row.day('dateLastModified') ?? ends;
  const ended = ends !== null && modified !== null && ends < modified ? ends : modified;
  return ended !== null && ended < begins ? begins : ended;
}

function namedIn(names: BundleSurvey['names']) {
  return (kind: string, reference: string): boolean => names.get(kind)?.has(reference) ?? false;
}

/** In the order in which they lean on one another. */
export const oneRosterFiles: readonly BundleFile[] = [orgs, sessions, courses, classes, users, roles, demographics, enrollments];
