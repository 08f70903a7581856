import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AddCompetencyDocument, CompetencyListsPageDocument, MyCompetenciesPageDocument, SignCompetenciesDocument, StudentCompetenciesDocument, WithdrawCheckOffsDocument,
  EnrollmentEligibilityDocument,
} from '@practicum/contract/client';
import { addMembership, expectMember, insert, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
});
afterAll(() => api.close());

const said = (code: string, over: object = {}) => ({
  clientKey: randomUUID(), enrollmentId: school.enrollmentId, placementId: school.placementId, answer: 'achieved', subject: 'live', date: '2026-05-04',
  items: [{ framework: 'MAERB-2022', code }], ...over,
});
const sign = async (client: Client, input: object) => (await client.send(SignCompetenciesDocument, { input: input as ReturnType<typeof said> })).signCompetencies;
const codesOf = (answer: Awaited<ReturnType<typeof sign>>) => expectMember(answer, 'Refused').refusals.map(({ code }) => code);
const seenBy = async (client: Client) => {
  const { student } = await client.send(StudentCompetenciesDocument, { studentId: school.studentId });
  return student?.enrollments[0]?.competencies;
};

describe('Competencies', () => {
  it('are signed by the preceptor, several at once, and the student sees them by name', async () => {
    const [priya, ana] = [await api.as('preceptor', school), await api.as('student', school)];
    expect(await seenBy(priya)).toMatchObject({ placement: { id: school.placementId }, viewerCan: ['competencies.sign'], frameworks: [{ framework: 'MAERB-2022', achieved: 0, all: 12 }] });
    const items = [{ framework: 'MAERB-2022', code: 'I.P.8' }, { framework: 'MAERB-2022', code: 'I.P.9' }];
    const input = said('', { items });
    const signed = expectMember(await sign(priya, input), 'CompetenciesSigned');
    expect(signed.checkOffIds).toHaveLength(2);
    expect(expectMember(await sign(priya, input), 'CompetenciesSigned').checkOffIds).toEqual(signed.checkOffIds);
    const { myPath } = await ana.send(MyCompetenciesPageDocument);
    const [maerb] = myPath?.enrollment.competencies.frameworks ?? [];
    expect(maerb).toMatchObject({ achieved: 2, toDo: 10 });
    expect(maerb?.competencies.find(({ code }) => code === 'I.P.9')).toMatchObject({ status: 'achieved', checkOffs: [{ signedBy: 'Priya Nair', subject: 'live', on: '2026-05-04', site: { name: 'Harbor Family Clinic' }, viewerCan: [] }] });
    expect(myPath?.enrollment.competencies.viewerCan).toEqual([]);
  });

  it('that the site does not offer are said so, and count for nothing', async () => {
    const priya = await api.as('preceptor', school);
    expect(codesOf(await sign(priya, said('I.P.10', { answer: 'not-available-at-site', subject: null })))).toEqual(['REASON_MISSING']);
    expectMember(await sign(priya, said('I.P.10', { answer: 'not-available-at-site', subject: null, reason: 'The clinic sends its tests out.' })), 'CompetenciesSigned');
    expect((await seenBy(priya))?.frameworks).toMatchObject([{ achieved: 2, toDo: 9, notAvailableHere: 1 }]);
  });

  it('shown in the lab are the instructor’s to sign, and a preceptor does not see them', async () => {
    const [ivan, priya] = [await api.as('instructor', school), await api.as('preceptor', school)];
    expectMember(await sign(ivan, said('I.P.1', { placementId: null, subject: 'simulated', date: '2026-03-02' })), 'CompetenciesSigned');
    const standing = async (client: Client) => (await seenBy(client))?.frameworks[0]?.competencies.find(({ code }) => code === 'I.P.1');
    expect(await standing(ivan)).toMatchObject({ status: 'achieved', reassessment: 'missed', checkOffs: [{ site: null }] });
    expect(await standing(priya)).toMatchObject({ status: 'to-do', checkOffs: [] });
    expectMember(await sign(ivan, said('I.P.1', { placementId: null, subject: 'simulated', date: '2026-03-30' })), 'CompetenciesSigned');
    expect(await standing(ivan)).toMatchObject({ reassessment: 'done' });
  });

  it('are withdrawn by whoever signed, with a reason, and can be signed again', async () => {
    const [priya, ivan] = [await api.as('preceptor', school), await api.as('instructor', school)];
    const { checkOffIds } = expectMember(await sign(priya, said('V.A.1')), 'CompetenciesSigned');
    const withdraw = async (client: Client, reason: string) => (await client.send(WithdrawCheckOffsDocument, { input: { checkOffIds, reason } })).withdrawCheckOffs;
    expect(expectMember(await withdraw(ivan, 'Not mine.'), 'Refused').refusals[0]?.code).toBe('CHECK_OFF_NOT_YOURS_TO_WITHDRAW');
    expect(codesOf(await sign(priya, said('V.A.1')))).toEqual(['COMPETENCY_SIGNED_THAT_DAY']);
    expectMember(await withdraw(priya, 'Signed for the wrong student.'), 'CheckOffsWithdrawn');
    expectMember(await sign(priya, said('V.A.1')), 'CompetenciesSigned');
    const { rows } = await api.admin.query("select count(*)::int as n from event where school_id = $1 and action = 'competency.withdrawn'", [school.id]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('are never signed by the student, whichever role the account acts in; the database holds it too', async () => {
    await addMembership(api.admin, { accountId: school.people.instructor.accountId, membershipId: randomUUID() }, school.id, 'student', { studentId: school.studentId });
    const ivan = await api.as('instructor', school);
    expect(codesOf(await sign(ivan, said('I.P.3', { placementId: null, subject: 'simulated' })))).toEqual(['COMPETENCY_NOT_YOURS_TO_SIGN']);
    const row = { school_id: school.id, id: randomUUID(), student_id: school.studentId, enrollment_id: school.enrollmentId, framework: 'MAERB-2022', code: 'I.P.3', answer: 'achieved', subject: 'live', said_of: '2026-05-04', by_account: school.people.instructor.accountId, by_name: 'Ivan Holt' };
    await api.admin.query('begin');
    await api.admin.query('set local role practicum_app');
    for (const [name, value] of [['role', 'instructor'], ['school', school.id], ['account', school.people.instructor.accountId]]) await api.admin.query('select set_config($1, $2, true)', [`app.${name}`, value]);
    await expect(insert(api.admin, 'competency_check_off', row)).rejects.toThrow(/row-level security/);
    await api.admin.query('rollback');
    await api.admin.query("delete from membership where account_id = $1 and role = 'student'", [school.people.instructor.accountId]);
  });

  it('of the school’s own stand in the list once the director has added them', async () => {
    const [dana, priya] = [await api.as('program-director', school), await api.as('preceptor', school)];
    const add = async (code: string) => (await dana.send(AddCompetencyDocument, { input: { framework: 'MAERB-2022', code, text: 'Books an appointment by the office’s rules', reassessed: false } })).addCompetency;
    expect(expectMember(await add('VI.P.1'), 'CompetencyAdded').list.items.at(-1)).toMatchObject({ code: 'VI.P.1', own: true });
    expect(expectMember(await add('vi.p.1'), 'Refused').refusals[0]?.code).toBe('COMPETENCY_CODE_TAKEN');
    expectMember(await sign(priya, said('VI.P.1')), 'CompetenciesSigned');
    const { competencyLists } = await priya.send(CompetencyListsPageDocument);
    expect(competencyLists.find(({ framework }) => framework === 'MAERB-2022')).toMatchObject({ whole: false, viewerCan: [] });
  });

  it('signed and standing are in the record that rules are held against', async () => {
    const { rows } = await api.admin.query("select code from competency_check_off c where answer = 'achieved' and not exists (select 1 from competency_withdrawal w where w.check_off_id = c.id) order by code");
    expect(rows.map(({ code }: { code: string }) => code)).toEqual(['I.P.1', 'I.P.1', 'I.P.8', 'I.P.9', 'V.A.1', 'VI.P.1']);
    await api.admin.query("insert into program_credential (school_id, program_id, credential) values ($1, $2, 'MAERB-PROGRAM')", [school.id, school.programId]);
    const dana = await api.as('program-director', school);
    const { student } = await dana.send(EnrollmentEligibilityDocument, { studentId: school.studentId, credential: 'MAERB-PROGRAM' });
    const findings = student?.enrollments[0]?.eligibility[0]?.routes[0]?.findings ?? [];
    expect(findings.find(({ kind }) => kind === 'competencySet')).toMatchObject({ have: 4 });
  });
});
