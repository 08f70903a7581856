import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insert } from '../support/school.js';
import { importHouse, type ImportHouse } from '../support/import-command.js';

let house: ImportHouse;
const [lab, injections, term, fall] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
beforeAll(async () => {
  house = await importHouse();
  const mine = { school_id: house.school.id };
  await insert(house.admin, 'course', { ...mine, id: lab, code: 'MA110', title: 'Skills Lab', subjects: '[]', credit_unit: 'quarter', credit_amount: 6 });
  await insert(house.admin, 'course', { ...mine, id: injections, code: 'MA120', title: 'Injections', subjects: '[]' });
  await insert(house.admin, 'term', { ...mine, id: fall, name: 'Fall 2025', starts_on: '2025-09-01', ends_on: '2025-12-19' });
  await insert(house.admin, 'term', { ...mine, id: term, name: 'Spring 2026', starts_on: '2026-01-12', ends_on: '2026-04-24' });
  await insert(house.admin, 'class', { ...mine, id: randomUUID(), course_id: lab, term_id: term, title: 'Lab, Tuesday evening' });
});
afterAll(() => house.close());

const header = 'Student ID,Course,Term,Attempt,Result,Grade,Credits,Credit Type,Completed\n';
const grades = (name: string, ...rows: readonly string[]) => house.run('grades', house.file(name, header + rows.map((row) => `${row}\n`).join('')));
const posted = async () => (await house.admin.query(
  `select c.code, r.attempt, r.result, r.grade, to_char(r.completed_on, 'YYYY-MM-DD') as on, r.credit_amount::float as credits, r.class_id is not null as classed,
     not exists (select 1 from course_result n where n.replaces_id = r.id) as stands
   from course_result r join course c on c.school_id = r.school_id and c.id = r.course_id order by c.code, r.attempt, r.posted_at, r.id`)).rows;
const counts = (created: number, updated: number, unchanged: number, rejected = 0) => ({ read: created + updated + unchanged + rejected, created, updated, unchanged, rejected });
const codes = (ran: Awaited<ReturnType<typeof grades>>) => ran.answer.problems.map(({ row, column, code }) => [row, column, code]);

describe('A registrar’s results', () => {
  const rows = ['1001,MA101,,1,Failed,D,4,semester,2026-02-13', '1001,MA101,,2,Passed,B+,4,semester,2026-03-20', '1001,Skills Lab,Spring 2026,,P,91%,,,'] as const;

  it('become postings, retakes as attempts, a term’s last day where no day is said', async () => {
    const ran = await grades('results.csv', ...rows);
    expect([ran.code, ran.answer]).toEqual([0, { files: { 'results.csv': counts(3, 0, 0) }, problems: [] }]);
    expect(await posted()).toEqual([
      { code: 'MA101', attempt: 1, result: 'failed', grade: 'D', on: '2026-02-13', credits: 4, classed: false, stands: true },
      { code: 'MA101', attempt: 2, result: 'passed', grade: 'B+', on: '2026-03-20', credits: 4, classed: false, stands: true },
      { code: 'MA110', attempt: 1, result: 'passed', grade: '91%', on: '2026-04-24', credits: null, classed: true, stands: true },
    ]);
  });

  it('change nothing the second time', async () => {
    expect((await grades('results.csv', ...rows)).answer).toEqual({ files: { 'results.csv': counts(0, 0, 3) }, problems: [] });
    expect(await house.count('course_result')).toBe(3);
  });

  it('that say something new correct their own posting, and both stay on file', async () => {
    const ran = await grades('results.csv', rows[0], '1001,MA101,,2,Passed,A-,4,semester,2026-03-20', rows[2]);
    expect(ran.answer).toEqual({ files: { 'results.csv': counts(0, 1, 2) }, problems: [] });
    expect((await posted()).filter(({ attempt }) => attempt === 2)).toMatchObject([{ grade: 'B+', stands: false }, { grade: 'A-', stands: true }]);
  });

  it('are only looked at in a dry run', async () => {
    const ran = await house.run('grades', house.file('dry.csv', `${header}1001,MA120,,,Incomplete,I,,,\n`), '--dry-run');
    expect([ran.code, ran.answer.files]).toEqual([0, { 'dry.csv': counts(1, 0, 0) }]);
    expect(await house.count('course_result')).toBe(4);
  });

  it('finish what was open', async () => {
    expect((await grades('open.csv', '1001,MA120,,,in progress,,,,')).answer.files).toEqual({ 'open.csv': counts(1, 0, 0) });
    expect((await grades('end.csv', '1001,MA120,,,passed,,,,2026-04-30')).answer.files).toEqual({ 'end.csv': counts(0, 1, 0) });
    expect((await posted()).filter(({ code }) => code === 'MA120')).toMatchObject([{ result: 'in-progress', stands: false }, { attempt: 1, result: 'passed', stands: true }]);
  });

  it('that were posted by hand before are recognised', async () => {
    const [there, { studentId, enrollmentId, courseId }] = [await house.anotherSchool(), house.school];
    expect([studentId, enrollmentId, courseId].includes(there.studentId)).toBe(false);
    await insert(house.admin, 'course_result', { school_id: there.id, id: randomUUID(), enrollment_id: there.enrollmentId, student_id: there.studentId, course_id: there.courseId, attempt: 1, result: 'passed', grade: 'A', completed_on: '2026-04-01' });
    const ran = await house.run('grades', house.file('known.csv', `${header}1001,MA101,,,Passed,A,,,2026-04-01\n`), '--school', there.slug);
    expect(ran.answer).toEqual({ files: { 'known.csv': counts(0, 0, 1) }, problems: [] });
  });
});

describe('Results with faults', () => {
  it('are told by row and column, with the rules of results that a person posts', async () => {
    const before = await house.count('course_result');
    const ran = await grades(
      'faults.csv', '9999,MA101,,,Passed,A,,,2026-04-01', '1001,MA999,,,Passed,A,,,2026-04-01', '1001,MA101,Summer 1999,,Passed,A,,,2026-04-01', '1001,MA110,,,,C+,,,2026-04-01',
      '1001,MA101,,9,Failed,F,,,2026-04-01', '1001,MA120,Fall 2025,,Passed,A,,,2027-08-01', '1001,MA120,,1,Passed,A,3,,2026-04-30', '1001,MA120,,2,Perhaps,A,,,someday',
    );
    expect(codes(ran)).toEqual([
      [2, 'Student ID', 'STUDENT_UNKNOWN'], [3, 'Course', 'COURSE_UNKNOWN'], [4, 'Term', 'TERM_UNKNOWN'], [5, 'Grade', 'RESULT_UNSAID'], [6, 'Attempt', 'COURSE_PASSED_ALREADY'],
      [7, 'Attempt', 'COURSE_PASSED_ALREADY'], [7, 'Completed', 'COMPLETED_IN_THE_FUTURE'], [8, 'Credits', 'CREDIT_UNIT_MISSING'], [9, 'Result', 'WORD_UNKNOWN'], [9, 'Completed', 'DATE_UNREADABLE'],
    ]);
    expect([ran.code, await house.count('course_result')]).toEqual([1, before]);
    for (const { says } of ran.answer.problems) expect(says).toMatch(/^.{10,}[.]$/);
  });

  it('a column of passes that contradicts the result is told', async () => {
    const ran = await house.run('grades', house.file('both.csv', 'Student ID,Course,Result,Passed,Completed\n1001,MA101,failed,yes,2026-04-01\n'));
    expect(codes(ran)).toEqual([[2, 'Passed', 'RESULT_CONTRADICTS']]);
  });

  it('a file that cannot say what came of it is refused whole', async () => {
    const ran = await house.run('grades', house.file('lacks.csv', 'Student ID,Course\n1001,MA101\n'));
    expect([ran.code, codes(ran)]).toEqual([1, [[1, null, 'COLUMN_MISSING']]]);
  });

  it('a file without a header is read by places, its good rows alone where asked', async () => {
    const words = ['--no-header', '--map', 'studentNumber=1,course=2,passed=3,completedOn=4', '--accept-good-rows'];
    const ran = await house.run('grades', house.file('bare.csv', '1001,MA101,yes,2026-03-20\n7777,MA101,yes,2026-03-20\n'), ...words);
    expect([ran.code, ran.answer.files]).toEqual([0, { 'bare.csv': counts(0, 1, 0, 1) }]);
    expect(codes(ran)).toEqual([[2, '1', 'STUDENT_UNKNOWN']]);
  });
});
