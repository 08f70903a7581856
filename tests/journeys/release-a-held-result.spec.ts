import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EnrollmentEligibilityDocument, MyPathPageDocument, RecordFactDocument, ReleaseHeldResultDocument, SetReleaseDeadlineDocument, StudentPageDocument, TodayPageDocument } from '@practicum/contract/client';
import { expectMember, insert, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';

const NHA = 'National Healthcareer Association (NHA)';
let api: TestApi;
let school: TestSchool;
let dana: Client;
let ana: Client;

// Ana is in the phlebotomy program, and has passed the exam before her externship is over.
beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
  await api.admin.query(`update program set code = 'PHB', field = 'phlebotomy', award = 'certificate' where school_id = $1`, [school.id]);
  await api.admin.query(`update program_credential set credential = 'CPT-NHA' where school_id = $1`, [school.id]);
  [dana, ana] = [await api.as('program-director', school), await api.as('student', school)];
  await keep('education', { level: 'high-school', awardedOn: '2022-06-03' });
  await keep('exams', { credential: 'CPT-NHA', result: 'passed', on: '2026-03-02' });
});
afterAll(() => api.close());

async function keep(section: string, fact: Readonly<Record<string, unknown>>): Promise<void> {
  const rosa = await api.as('registrar', school);
  expectMember((await rosa.send(RecordFactDocument, { input: { studentId: school.studentId, section, fact } })).recordFact, 'FactRecorded');
}

async function procedures(procedure: string, count: number): Promise<void> {
  const id = randomUUID();
  const owner = { school_id: school.id, student_id: school.studentId, enrollment_id: school.enrollmentId };
  await insert(api.admin, 'procedure_entry', { ...owner, id, client_key: id, procedure, count, role: 'performed', subject: 'live', successful: true, unaided: true, activity: 'externship', clinical_date: '2026-04-02' });
  await insert(api.admin, 'procedure_standing', { ...owner, procedure_entry_id: id, status: 'verified' });
}

const heldResults = async () => (await dana.send(StudentPageDocument, { id: school.studentId })).student?.enrollments[0]?.heldResults;
const queue = async () => (await dana.send(EnrollmentEligibilityDocument, { studentId: school.studentId })).student?.enrollments[0]?.eligibility[0]?.routes.find(({ route }) => route === 'PREEXT');
const release = async (by: Client, password = PASSWORD) =>
  (await by.send(ReleaseHeldResultDocument, { input: { enrollmentId: school.enrollmentId, credential: 'CPT-NHA', password } })).releaseHeldResult;
const onToday = async () => (await dana.send(TodayPageDocument)).today;

describe('An exam passed before the externship', () => {
  it('is held by the body; where nobody knows how long, the page says whom to ask', async () => {
    const [held] = (await heldResults()) ?? [];
    expect(held).toMatchObject({ credential: 'CPT-NHA', body: NHA, passedOn: '2026-03-02', standing: 'waiting', lastDay: null, daysLeft: null, deadline: null, says: expect.stringContaining('deadline is not known: ask NHA') });
    expect(held?.open).toHaveLength(2);
    expect((await ana.send(MyPathPageDocument)).myPath?.enrollment.heldResults).toEqual([held]);
  });

  it('leads Today, for it is lost when nobody acts', async () => {
    const today = await onToday();
    expect(today.says).toMatch(/^1.passed exam waits for the school/);
    expect(today.groups[0]).toMatchObject({ code: 'results-held', count: 1, items: [{ title: 'Ana Reyes', action: 'release', studentId: school.studentId }] });
    expect(today.promises.filter(({ code }) => code === 'releases')).toEqual([]);
  });

  it('is counted down as soon as the school says how long, and where that is written', async () => {
    const input = { body: NHA, days: 90, against: 'NHA, letter of 4 May 2026' };
    expectMember((await dana.send(SetReleaseDeadlineDocument, { input })).setReleaseDeadline, 'ReleaseDeadlineSet');
    expect((await heldResults())?.[0]).toMatchObject({ lastDay: '2026-05-31', daysLeft: 27, deadline: { days: 90, against: input.against, setBy: 'Dana Okafor' }, says: expect.stringMatching(/^27.days left/) });
    expect((await onToday()).promises[0]).toMatchObject({ code: 'releases', daysLeft: 27, count: 1 });
    const wrong = await dana.send(SetReleaseDeadlineDocument, { input: { ...input, days: 0 } });
    expect(expectMember(wrong.setReleaseDeadline, 'Refused').refusals).toMatchObject([{ field: 'days' }]);
  });

  it('is not released while something deferred is open, without the password, or by somebody else', async () => {
    expect(expectMember(await release(dana), 'Refused').refusals).toMatchObject([{ code: 'RELEASE_TOO_EARLY', field: 'credential' }]);
    await procedures('venipuncture', 30);
    await procedures('finger-stick', 10);
    expect((await heldResults())?.[0]).toMatchObject({ standing: 'ready', open: [] });
    expect(expectMember(await release(dana, 'not my password'), 'Refused').refusals).toMatchObject([{ code: 'PASSWORD_WRONG', field: 'password' }]);
    const rosa = await api.as('registrar', school);
    const { errors: [refused] } = await rosa.ask(ReleaseHeldResultDocument, { input: { enrollmentId: school.enrollmentId, credential: 'CPT-NHA', password: PASSWORD } });
    expect(refused?.extensions?.code).toBe('NOT_ALLOWED');
    const fact = { by: 'institution', what: 'externship-release', on: '2026-05-04' };
    const byHand = await rosa.send(RecordFactDocument, { input: { studentId: school.studentId, section: 'attestations', fact } });
    expect(expectMember(byHand.recordFact, 'Refused').refusals).toMatchObject([{ code: 'RELEASE_HAS_ITS_DOOR', field: 'what' }]);
  });

  it('is released by the program director in the institution’s name; the record keeps it, and the credential is no longer held back', async () => {
    const before = await queue();
    expect(before?.findings.find(({ requirement }) => requirement === 'externship-release')).toMatchObject({ status: 'unmet', gates: 'credential-release' });
    expect(expectMember(await release(dana), 'HeldResultReleased').enrollment.heldResults).toEqual([]);
    const after = await queue();
    expect(after?.verdict).toBe(before?.verdict);
    expect(after?.findings.find(({ requirement }) => requirement === 'externship-release')).toMatchObject({ status: 'met', evidence: [expect.any(String)] });
    const { rows } = await api.admin.query(`select fact from record_fact where school_id = $1 and section = 'attestations'`, [school.id]);
    expect(rows).toEqual([{ fact: { by: 'institution', what: 'externship-release', form: 'electronic-verification', signature: 'electronic', on: '2026-05-04' } }]);
    const { rows: events } = await api.admin.query(`select actor_role, data from event where school_id = $1 and action = 'result.released'`, [school.id]);
    expect(events).toEqual([{ actor_role: 'program-director', data: { credential: 'CPT-NHA' } }]);
  });

  it('is off Today then, and there is nothing to release twice', async () => {
    expect((await onToday()).groups.find(({ code }) => code === 'results-held')).toMatchObject({ count: 0, items: [] });
    expect(expectMember(await release(dana), 'Refused').refusals).toMatchObject([{ code: 'RESULT_NOT_HELD' }]);
  });
});
