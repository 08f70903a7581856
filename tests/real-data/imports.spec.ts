// Files of other systems as they really come. They are not ours to ship: where the folder is not there, our own small files stand in.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importHouse, type ImportHouse, type Ran } from '../support/import-command.js';

const open = fileURLToPath(new URL('../../../shared/data/open', import.meta.url));
const at = (path: string): string => `${open}/${path}`;
// The answer files have no quoted cells.
const rowsOf = (path: string): readonly Record<string, string>[] => {
  const [header = [], ...rows] = readFileSync(at(path), 'utf8').trim().split(/\r?\n/).map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
};

let house: ImportHouse;
beforeAll(async () => {
  house = await importHouse();
});
afterAll(() => house.close());

const addUp = (ran: Ran): void => {
  for (const [file, { read, created, updated, unchanged, rejected }] of Object.entries(ran.answer.files)) expect([file, created + updated + unchanged + rejected]).toEqual([file, read]);
};

const secondTimeIsTheSame = async (...words: readonly string[]): Promise<void> => {
  const again = await house.run(...words);
  for (const [file, { created, updated }] of Object.entries(again.answer.files)) expect([file, created, updated]).toEqual([file, 0, 0]);
};

if (existsSync(open)) describeOpenData();
else {
  it('The open data is not beside the repository, so that our own bundle is read in its place', async () => {
    const ran = await house.run('oneroster', house.copyOf('oneroster-1.2'));
    expect([ran.code, ran.answer.files['users.csv']?.read]).toEqual([0, 4]);
    await secondTimeIsTheSame('oneroster', house.copyOf('oneroster-1.2'));
  });
}

function describeOpenData(): void {
  const counts = rowsOf('oneroster/answers-record-counts.csv');
  const defects = rowsOf('oneroster/answers-known-defects.csv');
  const bundles = [...new Set(counts.map(({ bundle = '' }) => bundle))];

  describe('A bundle of another system', () => {
    it.each(bundles)('%s loads with the counts of its answer file, and changes nothing the second time', async (bundle) => {
      const school = await house.anotherSchool();
      const words = ['oneroster', at(`oneroster/${bundle}`), '--accept-good-rows', '--school', school.slug];
      const ran = await house.run(...words);
      expect(ran.code).toBe(0);
      addUp(ran);
      for (const { file = '', records } of counts.filter((one) => one['bundle'] === bundle)) expect([file, ran.answer.files[file]?.read, ran.answer.files[file]?.rejected]).toEqual([file, Number(records), 0]);
      await secondTimeIsTheSame(...words);
    });

    it.each(bundles)('%s has its known defects told by file, row and column, and without leave nothing of it is written', async (bundle) => {
      const school = await house.anotherSchool();
      const ran = await house.run('oneroster', at(`oneroster/${bundle}`), '--school', school.slug);
      const known = defects.filter((one) => one['bundle'] === bundle);
      expect(ran.code).toBe(known.length > 0 ? 1 : 0);
      for (const { file, defect = '', column_or_file: column, count_or_example: count = '' } of known) {
        const told = ran.answer.problems.filter((problem) => problem.code === CODES[defect] && (file === '' || problem.file === file) && (column === '' || problem.column === column));
        expect([defect, told.length]).toEqual([defect, Number(/^\d+/.exec(count)?.[0] ?? 1)]);
      }
      if (known.length > 0) expect(await house.count(`external_reference where school_id = '${school.id}'`)).toBe(0);
    });

    it('Microsoft SDS 1 loads its schools, sections, students, teachers and rosters', async () => {
      const school = await house.anotherSchool();
      const words = ['oneroster', at('oneroster/microsoft-sds-v1-25users'), '--accept-good-rows', '--school', school.slug];
      const ran = await house.run(...words);
      expect(Object.fromEntries(Object.entries(ran.answer.files).map(([file, { created }]) => [file, created]))).toEqual({
        'School.csv': 2, 'Section.csv': 2, 'Student.csv': 22, 'Teacher.csv': 2, 'StudentEnrollment.csv': 44, 'TeacherRoster.csv': 2,
      });
      await secondTimeIsTheSame(...words);
    });

    it('is the same from its zip archive as from its folder', async () => {
      const [one, other] = [await house.anotherSchool(), await house.anotherSchool()];
      const folder = await house.run('oneroster', at('oneroster/catalyst-test_full_data_set'), '--accept-good-rows', '--school', one.slug);
      const zip = await house.run('oneroster', at('oneroster/catalyst-test_full_data_set.zip'), '--accept-good-rows', '--school', other.slug);
      expect(zip.answer).toEqual(folder.answer);
    });

    it('leaves no password anywhere', async () => {
      for (const table of ['student', 'staff_member', 'external_reference', 'import_run', 'event', 'account']) expect([table, await house.count(`${table} t where t::text like '%P@ss%' or t::text like '%Password1-%'`)]).toEqual([table, 0]);
    });
  });

  describe('A flat roster', () => {
    it.each<[string, string, number]>([
      ['sis/moodle-db-export/user.csv', 'studentNumber=idnumber,givenName=firstname,familyName=lastname,email=email', 640],
      ['sis/contoso-sis-delta/day1/students/part1.csv', 'studentNumber=Student Number,givenName=First Name,familyName=Last Name,bornOn=Birthdate', 2],
      ['sis/edfi-lms-udm/users/2020-09-17-15-04-23.csv', 'studentNumber=SourceSystemIdentifier,name=Name,email=EmailAddress,role=UserRole', 12],
    ])('%s loads through its columns', async (path, map, read) => {
      const school = await house.anotherSchool();
      const words = ['roster', at(path), '--map', map, '--school', school.slug];
      const ran = await house.run(...words);
      expect([ran.code, ran.answer.problems, Object.values(ran.answer.files)[0]?.created]).toEqual([0, [], read]);
      await secondTimeIsTheSame(...words);
    });
  });

  it('A list of 2,355 sites loads, each in its time zone', async () => {
    const school = await house.anotherSchool();
    const ran = await house.run('sites', at('sites/sites-FL.csv'), '--school', school.slug);
    expect([ran.code, ran.answer.files['sites-FL.csv']?.read]).toEqual([0, 2355]);
    addUp(ran);
    await secondTimeIsTheSame('sites', at('sites/sites-FL.csv'), '--school', school.slug);
    const { rows } = await house.admin.query<{ reference: string; zone: string }>(
      "select x.reference, c.zone from external_reference x join clinical_site c on c.school_id = x.school_id and c.id = x.thing_id where x.kind = 'site' and x.school_id = $1", [school.id]);
    const zones = new Map(rows.map(({ reference, zone }) => [reference, zone]));
    const answers = rowsOf('sites/answers-site-timezone-FL.csv');
    const wrong = answers.filter(({ id_scheme: scheme, source_id: id, expected_tz: zone }) => zones.get(`${scheme} ${id}`) !== zone);
    // The answers were made from coordinates, some of which lie in another town, and one in Belgium.
    expect(wrong.length).toBeLessThan(15);
  });

  describe('The export of a time tracker', () => {
    const files = existsSync(at('time/solidtime-imports')) ? readdirSync(at('time/solidtime-imports')).filter((name) => name.includes('time_entries')) : [];

    it.each(files)('%s is read; who is not a student here is told by name', async (name) => {
      const ran = await house.run('hours', at(`time/solidtime-imports/${name}`));
      expect(ran.code).toBe(1);
      addUp(ran);
      expect(ran.answer.problems.every(({ row }) => row >= 2)).toBe(true);
      expect(ran.answer.problems.some(({ code }) => code === 'STUDENT_UNKNOWN' || code === 'DATE_UNREADABLE')).toBe(true);
    });

    it('keeps the minutes of every row for a student who is here', async () => {
      const school = await house.anotherSchool();
      await house.admin.query('update student set email = $2, given_name = $3, family_name = $4 where school_id = $1', [school.id, 'peter.test@email.test', 'Peter', 'Tester']);
      const ran = await house.run('hours', at('time/solidtime-imports/toggl_time_entries_import_test_1.csv'), '--accept-good-rows', '--school', school.slug);
      // The first row began and ended in the same second.
      expect(ran.answer.problems.map(({ row, code }) => [row, code])).toEqual([[2, 'ENDS_BEFORE_IT_STARTS']]);
      const { rows } = await house.admin.query('select minutes from time_entry where school_id = $1', [school.id]);
      expect(rows).toEqual([{ minutes: 60 }]);
    });
  });
}

const CODES: Readonly<Record<string, string>> = {
  plain_text_password_present: 'PASSWORD_PRESENT',
  dangling_reference: 'REFERENCE_LEFT_OUT',
  row_width_differs_from_header: 'ROW_WIDTH_DIFFERS',
  no_manifest: 'MANIFEST_MISSING',
};
