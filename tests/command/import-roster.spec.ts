import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importHouse, type ImportHouse } from '../support/import-command.js';

let house: ImportHouse;
beforeAll(async () => {
  house = await importHouse();
});
afterAll(() => house.close());

const HEADER = 'Student Number,First Name,Last Name,Email';
const counted = (read: number, rest: object) => ({ read, created: 0, updated: 0, unchanged: 0, rejected: 0, ...rest });

describe('A roster', () => {
  it('is only looked at in a dry run', async () => {
    const ran = await house.run('roster', house.ours('roster.csv'), '--dry-run');
    expect([ran.code, ran.answer.files]).toEqual([0, { 'roster.csv': counted(3, { created: 3 }) }]);
    expect(await house.count("student where student_number like '20__'")).toBe(0);
  });

  it('makes students and enrolls them in the cohort that it names', async () => {
    const ran = await house.run('roster', house.ours('roster.csv'));
    expect([ran.code, ran.answer]).toEqual([0, { files: { 'roster.csv': counted(3, { created: 3 }) }, problems: [] }]);
    const { rows } = await house.admin.query(
      `select s.given_name, s.family_name, s.born_on::text, e.status, e.started_on::text, c.name as cohort,
         (select count(*)::int from enrollment_move m where m.enrollment_id = e.id) as moves
       from student s join enrollment e on e.student_id = s.id join cohort c on c.id = e.cohort_id where s.student_number like '20__' order by s.student_number`);
    expect(rows).toEqual([
      { given_name: 'Zoë', family_name: 'Ångström', born_on: '2004-03-14', status: 'enrolled', started_on: '2026-01-12', cohort: 'Spring 2026', moves: 1 },
      { given_name: 'María José', family_name: 'de la Cruz, Jr.', born_on: '2003-11-02', status: 'enrolled', started_on: '2026-01-12', cohort: 'Spring 2026', moves: 1 },
      { given_name: '=HYPERLINK("x")', family_name: '+Plus', born_on: null, status: 'enrolled', started_on: '2026-01-12', cohort: 'Spring 2026', moves: 1 },
    ]);
  });

  it('changes nothing the second time', async () => {
    const before = await house.admin.query('select student::text from student order by id');
    const ran = await house.run('roster', house.ours('roster.csv'));
    expect(ran.answer.files).toEqual({ 'roster.csv': counted(3, { unchanged: 3 }) });
    expect((await house.admin.query('select student::text from student order by id')).rows).toEqual(before.rows);
  });

  it('changes only what a later file says anew, and erases nothing that it leaves empty', async () => {
    const ran = await house.run('roster', house.file('later.csv', `${HEADER}\n2001,Zoë,Berg,\n2002,María José,"de la Cruz, Jr.",maria@river.test\n`));
    expect(ran.answer.files).toEqual({ 'later.csv': counted(2, { updated: 1, unchanged: 1 }) });
    const { rows } = await house.admin.query("select family_name, email from student where student_number = '2001'");
    expect(rows).toEqual([{ family_name: 'Berg', email: 'zoe@river.test' }]);
  });

  it('finds a student who was there before by number or address', async () => {
    const ran = await house.run('roster', house.file('known.csv', `${HEADER}\n1001,Anna,Reyes,ana@${house.school.slug}.test\n`));
    expect(ran.answer.files).toEqual({ 'known.csv': counted(1, { updated: 1 }) });
    expect(await house.count("student where family_name = 'Reyes'")).toBe(1);
  });

  it('is read through the columns that are mapped, by name or by place', async () => {
    const named = await house.run('roster', house.file('odd.csv', 'who,nick,mailbox\n4001,Ines Castro,ines@river.test\n'), '--map', 'studentNumber=who,name=nick,email=mailbox');
    const placed = await house.run('roster', house.file('bare.csv', '4002,x,Nuno Alves\n4003,x,"Alves, Rita"\n'), '--no-header', '--map', 'studentNumber=1,name=3');
    expect([named.code, placed.code]).toEqual([0, 0]);
    const { rows } = await house.admin.query("select given_name, family_name from student where student_number like '400_' order by student_number");
    expect(rows).toEqual([{ given_name: 'Ines', family_name: 'Castro' }, { given_name: 'Nuno', family_name: 'Alves' }, { given_name: 'Rita', family_name: 'Alves' }]);
  });

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8 with a byte-order mark', (text) => Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16, little end first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
    ['semicolons', (text) => Buffer.from(text.replaceAll(',', ';'), 'utf8')],
    ['tabs and carriage returns', (text) => Buffer.from(text.replaceAll(',', '\t').replaceAll('\n', '\r\n'), 'utf8')],
  ])('is read in %s', async (_, written) => {
    const other = await house.anotherSchool();
    const ran = await house.run('roster', house.file('letters.csv', written(`${HEADER}\n9,Jürgen,Müñoz,j@river.test\n`)), '--school', other.slug);
    expect(ran.answer.problems).toEqual([]);
    const { rows } = await house.admin.query('select given_name, family_name from student where school_id = $1 and student_number = $2', [other.id, '9']);
    expect(rows).toEqual([{ given_name: 'Jürgen', family_name: 'Müñoz' }]);
  });
});

describe('A roster with faults', () => {
  const places = [
    [3, 'First Name', 'VALUE_MISSING'], [4, 'Email', 'EMAIL_UNREADABLE'], [4, 'Date of Birth', 'DATE_UNREADABLE'], [5, null, 'ROW_TWICE'],
    [6, null, 'ROW_TOO_SHORT'], [7, null, 'KEY_MISSING'], [8, 'Cohort', 'COHORT_UNKNOWN'],
  ];

  it('is told row by row and column by column, and nothing of it is written', async () => {
    const ran = await house.run('roster', house.ours('roster-with-faults.csv'));
    expect(ran.code).toBe(1);
    expect(ran.answer.problems.map(({ row, column, code }) => [row, column, code])).toEqual(places);
    expect(ran.answer.problems.every(({ file, says }) => file === 'roster-with-faults.csv' && says.length > 10)).toBe(true);
    expect(await house.count("student where student_number like '21__'")).toBe(0);
  });

  it('brings in its good rows where that is asked for', async () => {
    const ran = await house.run('roster', house.ours('roster-with-faults.csv'), '--accept-good-rows');
    expect([ran.code, ran.answer.files]).toEqual([0, { 'roster-with-faults.csv': counted(7, { created: 1, rejected: 6 }) }]);
    expect(await house.count("student where student_number like '21__'")).toBe(1);
  });

  it('is kept in the list of imports with what came of it', async () => {
    const { rows } = await house.admin.query("select kind, status, by_account from import_run where file_name = 'roster-with-faults.csv'");
    expect(rows).toEqual([{ kind: 'roster', status: 'imported', by_account: null }]);
    expect(await house.count("event where action = 'import.made'")).toBeGreaterThan(0);
  });
});
