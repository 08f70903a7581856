import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importHouse, type ImportHouse } from '../support/import-command.js';
import { zipOf } from '../support/zip.js';

let house: ImportHouse;
beforeAll(async () => {
  house = await importHouse();
});
afterAll(() => house.close());

const row = (read: number, rest: object) => ({ read, created: 0, updated: 0, unchanged: 0, rejected: 0, ...rest });

describe('A OneRoster 1.2 bundle', () => {
  const reads = { 'orgs.csv': 2, 'academicSessions.csv': 2, 'courses.csv': 1, 'classes.csv': 1, 'roles.csv': 4, 'enrollments.csv': 3, 'demographics.csv': 1 };

  it('becomes campus, terms, course, class, people and class list', async () => {
    const ran = await house.run('oneroster', house.copyOf('oneroster-1.2'));
    expect([ran.code, ran.answer.problems]).toEqual([0, []]);
    expect(ran.answer.files).toMatchObject({ 'users.csv': row(4, { created: 3, unchanged: 1 }), 'enrollments.csv': row(3, { created: 3 }), 'manifest.csv': row(12, { unchanged: 12 }) });
    for (const [file, read] of Object.entries(reads)) expect([file, ran.answer.files[file]?.read]).toEqual([file, read]);
    const { rows } = await house.admin.query(
      `select coalesce(s.given_name, m.given_name) as name, r.part, r.ends_on::text, k.title, c.code, t.name as term, p.name as campus from class_roster r
       join class k on k.id = r.class_id join course c on c.id = k.course_id join term t on t.id = k.term_id join campus p on p.id = k.campus_id
       left join student s on s.id = r.student_id left join staff_member m on m.id = r.staff_member_id order by 1`);
    const inClass = { title: 'Phlebotomy A', code: 'PHL100', term: 'Spring', campus: 'North Campus' };
    expect(rows).toEqual([
      { ...inClass, name: 'Lena', part: 'student', ends_on: '2026-06-30' },
      { ...inClass, name: 'Omar', part: 'student', ends_on: '2026-03-01' },
      { ...inClass, name: 'Tess', part: 'instructor', ends_on: '2026-06-30' },
    ]);
    expect(await house.count("student where given_name = 'Lena' and born_on = '2005-01-31'")).toBe(1);
  });

  it('changes nothing the second time, from a zip archive too', async () => {
    const before = await house.admin.query('select (select count(*) from student) s, (select count(*) from class) c, (select count(*) from class_roster) r');
    const ran = await house.run('oneroster', house.file('bundle.zip', zipOf(house.copyOf('oneroster-1.2'), 'River export/')));
    for (const [file, count] of Object.entries(ran.answer.files)) expect([file, count.created, count.updated, count.rejected]).toEqual([file, 0, 0, 0]);
    expect((await house.admin.query('select (select count(*) from student) s, (select count(*) from class) c, (select count(*) from class_roster) r')).rows).toEqual(before.rows);
  });

  it('keeps nobody who is only family', async () => {
    for (const table of ['student', 'staff_member', 'external_reference']) expect(await house.count(`${table} t where t::text like '%Mia%' or t::text like '%mia@home%'`)).toBe(0);
  });

  it('never keeps a password, and says where one stands', async () => {
    const folder = house.copyOf('oneroster-1.2');
    writeFileSync(join(folder, 'users.csv'), 'sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,password\nu-1,,,true,lena,Lena,Fuchs,Geheim-77\nu-2,,,true,omar,Omar,Said,\nu-3,,,true,tess,Tess,Cher,Geheim-88\nu-4,,,true,mum,Mia,Fuchs,\n');
    const ran = await house.run('oneroster', folder, '--accept-good-rows');
    expect(ran.answer.problems.map(({ file, row: at, column, code }) => [file, at, column, code])).toEqual([['users.csv', 2, 'password', 'PASSWORD_PRESENT'], ['users.csv', 4, 'password', 'PASSWORD_PRESENT']]);
    expect(ran.answer.files['users.csv']?.rejected).toBe(0);
    expect(ran.out).not.toContain('Geheim');
    const { rows: tables } = await house.admin.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'");
    for (const { name } of tables) expect([name, await house.count(`"${name}" t where t::text like '%Geheim%'`)]).toEqual([name, 0]);
  });

  it('tells a reference that leads nowhere, and leaves out only the rows that cannot stand without it', async () => {
    const folder = house.copyOf('oneroster-1.2');
    writeFileSync(join(folder, 'enrollments.csv'), 'sourcedId,classSourcedId,userSourcedId,role\nx-1,k-gone,u-1,student\nx-2,k-phl-a,u-gone,student\nx-3,k-phl-a,u-1,juggler\n');
    const strict = await house.run('oneroster', folder);
    expect([strict.code, strict.answer.problems.map(({ row: at, column, code }) => [at, column, code])]).toEqual([
      1, [[2, 'classSourcedId', 'REFERENCE_DANGLING'], [3, 'userSourcedId', 'REFERENCE_DANGLING'], [4, 'role', 'WORD_UNKNOWN']],
    ]);
    const good = await house.run('oneroster', folder, '--accept-good-rows');
    expect(good.answer.files['enrollments.csv']).toEqual(row(3, { rejected: 3 }));
  });
});

describe('A bundle that is not one', () => {
  it.each<[string, (folder: string) => void, string]>([
    ['an unknown version', (folder) => writeFileSync(join(folder, 'manifest.csv'), 'propertyName,value\noneroster.version,2.0\n'), 'VERSION_UNKNOWN'],
    ['a manifest that promises a file that is not there', (folder) => rmSync(join(folder, 'enrollments.csv')), 'FILE_MISSING_FROM_BUNDLE'],
    ['a file without a column that it needs', (folder) => writeFileSync(join(folder, 'classes.csv'), 'sourcedId,name\nx,y\n'), 'COLUMN_MISSING'],
    ['a file that was cut off inside a cell', (folder) => writeFileSync(join(folder, 'users.csv'), 'sourcedId,givenName,familyName\nu-1,"Le'), 'FILE_HALF_WRITTEN'],
    ['nothing that is known', (folder) => ['manifest.csv', 'users.csv', 'orgs.csv'].forEach((name) => rmSync(join(folder, name))), 'BUNDLE_UNKNOWN'],
  ])('is refused whole: %s', async (_, spoil, code) => {
    const students = await house.count('student');
    const folder = house.copyOf('oneroster-1.2');
    spoil(folder);
    const ran = await house.run('oneroster', folder, '--accept-good-rows');
    expect([ran.code, ran.answer.files, ran.answer.problems.map((problem) => problem.code), ran.answer.refused?.length]).toEqual([1, {}, [code], 1]);
    expect(await house.count('student')).toBe(students);
  });

  it('is refused where the archive is broken', async () => {
    const whole = zipOf(house.copyOf('oneroster-1.2'));
    const ran = await house.run('oneroster', house.file('cut.zip', whole.subarray(0, whole.length - 60)));
    expect([ran.code, ran.answer.problems[0]?.code]).toEqual([1, 'ZIP_BROKEN']);
  });
});
