import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dispatch } from '../../apps/api/src/command/dispatch.js';
import { insert, startApi, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;
const ben = { studentId: randomUUID(), enrollmentId: randomUUID(), cohortId: randomUUID() };

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool({ slug: 'riverside' });
  const theirs = await api.anySchool({ slug: 'hillside' });
  for (const { id, programId } of [school, theirs]) await insert(api.admin, 'program_credential', { school_id: id, program_id: programId, credential: 'CPT-NHA' });
  const mine = { school_id: school.id };
  const start = { program_id: school.programId, curriculum_edition_id: school.curriculumEditionId };
  await insert(api.admin, 'cohort', { ...mine, ...start, id: ben.cohortId, name: 'Fall 2025', starts_on: '2025-09-01' });
  await insert(api.admin, 'student', { ...mine, id: ben.studentId, given_name: 'Ben', family_name: 'Cole', student_number: '1002' });
  await insert(api.admin, 'enrollment', { ...mine, ...start, id: ben.enrollmentId, student_id: ben.studentId, cohort_id: ben.cohortId, status: 'graduated', started_on: '2025-09-01', completed_on: '2026-02-27' });
  await insert(api.admin, 'student', { ...mine, id: randomUUID(), given_name: 'Nobody', family_name: 'Enrolled', student_number: '1003' });
});
afterAll(() => api.close());

interface Line {
  readonly student: string;
  readonly name: string;
  readonly on?: string;
  readonly routes?: readonly { readonly route: string; readonly findings: readonly { readonly requirement: string; readonly have?: number; readonly status: string }[] }[];
  readonly refused?: readonly { readonly key: string; readonly says: string }[];
}

/** Runs `assess` as an operator would, on the database of the running API. */
async function assess(...words: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await dispatch(['assess', ...words], {
    stdin: process.stdin, out: (text) => void (out += text), err: (text) => void (err += text), today: () => '2026-05-04',
    env: { DATABASE_URL: api.database.ownerUrl, SECRET_KEY: api.database.secretKey },
  });
  return { code, out, err, lines: () => out.trimEnd().split('\n').map((line) => JSON.parse(line) as Line) };
}

const venipunctures = (line: Line | undefined) => line?.routes?.find(({ route }) => route === 'TRAIN')?.findings.find(({ requirement }) => requirement === 'venipunctures');

describe('assess --school', () => {
  it('answers one line a student, by name, each with the whole proof', async () => {
    const ran = await assess('--school', 'riverside', '--on', '2026-05-04', '--credential', 'CPT-NHA');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.lines()).toMatchObject([
      { student: ben.studentId, name: 'Ben Cole', studentNumber: '1002', credential: 'CPT-NHA', edition: '2022-09', on: '2026-05-04', verdict: 'not-yet' },
      { student: school.studentId, name: 'Ana Reyes', studentNumber: '1001', credential: 'CPT-NHA', on: '2026-05-04', verdict: 'not-yet' },
    ]);
    expect(ran.lines().map(({ routes }) => routes?.map(({ route }) => route))).toEqual([['TRAIN', 'MIL', 'EXP', 'PREEXT'], ['TRAIN', 'MIL', 'EXP', 'PREEXT']]);
  });

  it('counts what the school has on record', async () => {
    const before = await assess('--school', 'riverside', '--cohort', 'fall 2025', '--on', '2026-05-04', '--credential', 'CPT-NHA');
    expect(venipunctures(before.lines()[0])).toMatchObject({ have: 0, status: 'unmet' });
    const [id, mine] = [randomUUID(), { school_id: school.id, student_id: ben.studentId, enrollment_id: ben.enrollmentId }];
    await insert(api.admin, 'procedure_entry', {
      ...mine, id, clinical_date: '2026-02-02', procedure: 'venipuncture', role: 'performed', subject: 'live', successful: true, unaided: true, count: 30,
      activity: 'externship', purpose: 'clinical-test', client_key: id,
    });
    await insert(api.admin, 'procedure_standing', { ...mine, procedure_entry_id: id, status: 'verified' });
    const after = await assess('--school', 'riverside', '--cohort', 'fall 2025', '--on', '2026-05-04', '--credential', 'CPT-NHA');
    expect(venipunctures(after.lines()[0])).toMatchObject({ have: 30, status: 'met' });
  });

  it('takes a cohort by its name or its id, and today where no day is named', async () => {
    for (const cohort of ['Fall 2025', ben.cohortId]) {
      const ran = await assess('--school', 'riverside', '--cohort', cohort);
      expect([ran.code, ran.lines().map(({ student }) => student)]).toEqual([0, [ben.studentId]]);
      expect(ran.lines()[0]?.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('answers in their place students whose program does not prepare for the credential', async () => {
    const ran = await assess('--school', 'riverside', '--cohort', 'Spring 2026', '--credential', 'RMA-AMT');
    expect([ran.code, ran.lines()]).toEqual([0, [{
      student: school.studentId, name: 'Ana Reyes', studentNumber: '1001', refused: [{ key: 'credential', says: "The student's program does not prepare for RMA-AMT." }],
    }]]);
  });

  it('says that nobody was assessed where nobody is enrolled', async () => {
    await insert(api.admin, 'cohort', { school_id: school.id, id: randomUUID(), program_id: school.programId, curriculum_edition_id: school.curriculumEditionId, name: 'Empty', starts_on: '2026-09-01' });
    expect(await assess('--school', 'riverside', '--cohort', 'Empty')).toMatchObject({ code: 0, out: '', err: 'Nobody there is enrolled in a program, so nobody was assessed.\n' });
  });

  it.each([
    ['a school that is not there', ['--school', 'nowhere'], 'school', /^There is no school "nowhere"/],
    ['a cohort that is not there', ['--school', 'hillside', '--cohort', 'Fall 2025'], 'cohort', /has no cohort "Fall 2025"\. Known are Spring 2026\.$/],
    ['a day that does not exist', ['--school', 'riverside', '--on', '2026-02-30'], 'on', /^"2026-02-30" is not a day/],
    ['a credential without rules', ['--school', 'riverside', '--credential', 'XYZ-ABC'], 'credential', /^There are no rules for "XYZ-ABC"/],
  ])('refuses %s with one sentence', async (_what, words, key, sentence) => {
    const said = await assess(...words);
    expect([said.code, said.out, said.err.trimEnd()]).toEqual([1, '', expect.stringMatching(sentence)]);
    const scripted = await assess(...words, '--json');
    expect([scripted.code, scripted.err, scripted.lines()[0]?.refused]).toEqual([1, '', [{ key, says: expect.stringMatching(sentence) }]]);
  });

  it.each([
    ['a record beside it', ['--school', 'riverside', '--record', 'x.json'], '--record'],
    ['a cohort without its school', ['--cohort', 'Fall 2025'], '--school'],
    ['a batch beside it', ['--school', 'riverside', '--stdin'], '--school'],
    ['an empty slug', ['--school', ''], '--school'],
  ])('takes %s as misuse', async (_what, words, named) => {
    expect(await assess(...words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(named) });
  });
});
