import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CertifyEligibilityDocument, LogHoursDocument, MyPathPageDocument, ReturnHoursDocument, VerifyHoursDocument } from '@practicum/contract/client';
import { addMember, expectMember, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';
import { confirmPhlebotomyRules, phlebotomist } from '../support/phlebotomist.js';

let api: TestApi;
let school: TestSchool;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
});
afterAll(() => api.close());

const stepOf = async (student: Client) => {
  const { myPath } = await student.send(MyPathPageDocument);
  return myPath?.nextStep;
};

const day = (date: string, startsAt = '08:00', endsAt = '16:30') =>
  ({ clientKey: randomUUID(), enrollmentId: school.enrollmentId, placementId: school.placementId, category: 'externship', date, startsAt, endsAt, breakMinutes: 30 });

describe('A student\'s own path', () => {
  it('shows the hours, the placement and the one next step', async () => {
    const ana = await api.as('student', school);
    const { myPath } = await ana.send(MyPathPageDocument);
    expect(myPath).toMatchObject({
      student: { id: school.studentId, name: 'Ana Reyes' },
      enrollment: { id: school.enrollmentId, hours: { remainingMinutes: 9600 } },
      placement: { id: school.placementId, status: 'active', site: { name: 'Harbor Family Clinic' } },
      openClaims: [],
      nextStep: { code: 'log-hours', says: expect.stringContaining('left to work') },
    });
  });

  it('asks first for what waits for the student: a claim to settle, then an entry that came back', async () => {
    const [ana, priya] = [await api.as('student', school), await api.as('preceptor', school)];
    const logged = expectMember((await ana.send(LogHoursDocument, { input: day('2026-04-27') })).logHours, 'HoursLogged').timeEntry;
    expectMember((await ana.send(LogHoursDocument, { input: day('2026-04-27', '10:00', '12:00') })).logHours, 'HoursKept');
    expect(await stepOf(ana)).toMatchObject({ code: 'settle-open-claim' });
    const seen = { timeEntryId: logged.id, expectedVersion: logged.version, digest: logged.digest };
    expectMember((await priya.send(ReturnHoursDocument, { input: { entry: seen, reason: 'Left at noon' } })).returnHours, 'HoursReturned');
    expect(await stepOf(ana)).toMatchObject({ code: 'correct-returned-hours' });
    await api.admin.query("update time_entry_standing set status = 'corrected', stands = null where time_entry_id = $1", [logged.id]);
    await api.admin.query("insert into claim_settlement (school_id, claim_id, outcome, at) select school_id, id, 'dropped', now() from claim where refusals is not null");
    const again = expectMember((await ana.send(LogHoursDocument, { input: day('2026-04-28') })).logHours, 'HoursLogged').timeEntry;
    expectMember((await priya.send(VerifyHoursDocument, { input: { clientKey: randomUUID(), entries: [{ timeEntryId: again.id, expectedVersion: again.version, digest: again.digest }] } })).verifyHours, 'HoursVerified');
    expect(await stepOf(ana)).toMatchObject({ code: 'log-hours', says: expect.stringMatching(/^152\sh/) });
  });

  it('ends with waiting for the director, and then with the certificate', async () => {
    await confirmPhlebotomyRules(api.admin, school);
    const { studentId, enrollmentId } = await phlebotomist(api.admin, school);
    await addMember(api.admin, school, 'student', { studentId, email: 'layla@path.test', displayName: 'Layla Nasser' });
    const layla = await api.as('layla@path.test');
    expect(await stepOf(layla)).toMatchObject({ code: 'wait-for-certification' });
    const dana = await api.as('program-director', school);
    const input = { clientKey: randomUUID(), candidates: [{ enrollmentId, credential: 'CPT-NHA' }], attested: true, password: PASSWORD };
    const [certification] = expectMember((await dana.send(CertifyEligibilityDocument, { input })).certifyEligibility, 'EligibilityCertified').certifications;
    const { myPath } = await layla.send(MyPathPageDocument);
    expect(myPath).toMatchObject({ nextStep: { code: 'show-certificate' }, eligibility: [{ verdict: 'eligible', certification: { id: certification?.id, number: certification?.number } }] });
  });

  it('is told in the language in which the portal is read', async () => {
    const ana = await api.as('student', school);
    const read = (locale: string) => ana.ask(MyPathPageDocument, {}, { 'x-practicum-locale': locale });
    expect((await read('es')).data?.myPath?.nextStep.says).toMatch(/^Le faltan/);
    expect((await read('xx')).data?.myPath?.nextStep.says).toMatch(/left to work/);
  });

  it('is a student\'s only', async () => {
    for (const role of ['preceptor', 'coordinator', 'program-director'] as const) {
      const { errors } = await (await api.as(role, school)).ask(MyPathPageDocument);
      expect([role, errors[0]?.extensions?.code]).toEqual([role, 'NOT_ALLOWED']);
    }
  });
});
