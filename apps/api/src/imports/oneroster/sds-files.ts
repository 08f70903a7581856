// The files of Microsoft School Data Sync, format 1: sections carry their term and course with them.
import { Named, type Thing } from '../keeping.js';
import type { TablePlan } from '../bring-in-table.js';
import { LONGEST, type RowReader } from '../row-reader.js';
import type { BundleFile } from './bundle-file.js';

const sisId = (row: RowReader): string => row.raw('sisId');

const schools: BundleFile = {
  name: 'School.csv',
  needed: true,
  shape: { columns: { sisId: ['SIS ID'], name: ['Name'] }, required: ['sisId', 'name'] },
  plan: () => ({
    key: sisId,
    read: (row) => [{ kind: 'org', reference: row.needed('sisId'), table: 'campus', values: { name: row.needed('name') } }],
  }),
};

const sections: BundleFile = {
  name: 'Section.csv',
  needed: true,
  shape: {
    columns: {
      sisId: ['SIS ID'], school: ['School SIS ID'], name: ['Section Name'], term: ['Term SIS ID'], termName: ['Term Name'], termStarts: ['Term StartDate'],
      termEnds: ['Term EndDate'], course: ['Course SIS ID'], courseName: ['Course Name'], courseNumber: ['Course Number'],
    },
    required: ['sisId', 'school', 'name'],
  },
  plan: sectionPlan,
};

function sectionPlan(): TablePlan {
  const made = new Set<string>();
  const once = (thing: Thing): readonly Thing[] => {
    const name = `${thing.kind} ${thing.reference}`;
    if (made.has(name)) return [];
    made.add(name);
    return [thing];
  };
  return {
    key: sisId,
    references: [{ column: 'school', kinds: ['org'], into: 'School.csv', without: 'reference' }],
    read(row, names) {
      const [reference, title] = [row.needed('sisId'), row.needed('name')];
      const term = termOf(row);
      const course = row.text('course') ?? reference;
      const values = { code: row.text('courseNumber', LONGEST.code) ?? course, title: row.text('courseName') ?? title };
      return [
        ...(term ? once(term) : []),
        ...once({ kind: 'course', reference: course, table: 'course', values }),
        {
          kind: 'class',
          reference,
          table: 'class',
          values: {
            title,
            course_id: new Named('course', course),
            term_id: term ? new Named('session', term.reference) : null,
            campus_id: names.idOf('org', row.raw('school')) ?? null,
          },
        },
      ];
    },
  };
}

// Without both its days a term is only a word.
function termOf(row: RowReader): Thing | undefined {
  const reference = row.raw('term') || row.raw('termName');
  const [starts_on, ends_on] = [row.day('termStarts'), row.day('termEnds')];
  if (reference === '' || starts_on === null || ends_on === null) return undefined;
  if (starts_on > ends_on) row.fault('termEnds', { code: 'END_BEFORE_START' });
  return { kind: 'session', reference, table: 'term', values: { name: row.text('termName') ?? reference, starts_on, ends_on } };
}

const personColumns = {
  sisId: ['SIS ID'], school: ['School SIS ID'], givenName: ['First Name'], familyName: ['Last Name'], username: ['Username'], email: ['Secondary Email'],
};

const students: BundleFile = {
  name: 'Student.csv',
  needed: true,
  shape: {
    columns: { ...personColumns, number: ['Student Number'], birthDate: ['Birthdate'] },
    required: ['sisId', 'givenName', 'familyName'],
    secret: ['Password'],
  },
  plan: () => ({
    key: sisId,
    references: [{ column: 'school', kinds: ['org'], into: 'School.csv', without: 'reference' }],
    read: (row, names) => [{
      kind: 'student',
      reference: row.needed('sisId'),
      table: 'student',
      values: {
        ...nameOf(row), student_number: row.text('number', LONGEST.code), born_on: row.day('birthDate'), campus_id: names.idOf('org', row.raw('school')) ?? null,
      },
    }],
  }),
};

const teachers: BundleFile = {
  name: 'Teacher.csv',
  shape: {
    columns: { ...personColumns, number: ['Teacher Number'] },
    required: ['sisId', 'givenName', 'familyName'],
    secret: ['Password'],
  },
  plan: () => ({
    key: sisId,
    references: [{ column: 'school', kinds: ['org'], into: 'School.csv', without: 'reference' }],
    read: (row) => [{ kind: 'staff', reference: row.needed('sisId'), table: 'staff', values: { ...nameOf(row), staff_number: row.text('number', LONGEST.code) } }],
  }),
};

function nameOf(row: RowReader) {
  const username = row.raw('username');
  const email = row.raw('email') === '' && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(username) ? username.toLowerCase() : row.email('email');
  return { given_name: row.needed('givenName'), family_name: row.needed('familyName'), email };
}

const studentRoster = rosterFile('StudentEnrollment.csv', 'student', 'Student.csv', 'student_id', 'student');
const teacherRoster = rosterFile('TeacherRoster.csv', 'staff', 'Teacher.csv', 'staff_member_id', 'instructor');

function rosterFile(name: string, kind: string, into: string, column: string, part: string): BundleFile {
  const key = (row: RowReader): string => [row.raw('section'), sisId(row), part].join(' / ');
  return {
    name,
    shape: { columns: { section: ['Section SIS ID'], sisId: ['SIS ID'] }, required: ['section', 'sisId'] },
    plan: () => ({
      key,
      references: [
        { column: 'section', kinds: ['class'], into: 'Section.csv', without: 'row' },
        { column: 'sisId', kinds: [kind], into, without: 'row' },
      ],
      read(row, names) {
        const values = { class_id: names.idOf('class', row.needed('section')), [column]: names.idOf(kind, row.needed('sisId')), part };
        return [{ kind: 'enrollment', reference: key(row), table: 'roster', values }];
      },
    }),
  };
}

/** In the order in which they lean on one another. */
export const sdsFiles: readonly BundleFile[] = [schools, sections, students, teachers, studentRoster, teacherRoster];
