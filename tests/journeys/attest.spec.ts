import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AttestDocument, KeepCampusDocument, SetJurisdictionDocument, StudentPageDocument, EnrollmentEligibilityDocument } from '@practicum/contract/client';
import { expectMember, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
});
afterAll(() => api.close());

const attest = async (client: Client, by: string, what: string, password?: string) =>
  (await client.send(AttestDocument, { input: { studentId: school.studentId, by, what, ...(password === undefined ? {} : { password }) } })).attest;
const page = async (client: Client) => (await client.send(StudentPageDocument, { id: school.studentId })).student;

describe('A person of the school attests', () => {
  it('in a capacity of their own role, which becomes a fact of the record', async () => {
    const ivan = await api.as('instructor', school);
    expect((await page(ivan))?.attestable).toEqual([expect.objectContaining({ by: 'instructor', what: ['practical-training', 'procedure-training', 'competencies'], weighty: [] })]);
    const { student, factId } = expectMember(await attest(ivan, 'instructor', 'procedure-training'), 'Attested');
    expect(student.facts.find(({ id }) => id === factId)).toMatchObject({ section: 'attestations', recordedBy: 'Ivan Holt', fact: { by: 'instructor', what: 'procedure-training', signature: 'electronic', on: '2026-05-04' } });
  });

  it('in no other', async () => {
    const [ivan, carmen] = [await api.as('instructor', school), await api.as('coordinator', school)];
    expect(expectMember(await attest(carmen, 'program-director', 'practical-training'), 'Refused').refusals).toMatchObject([{ code: 'CAPACITY_NOT_YOURS', field: 'by' }]);
    expect(expectMember(await attest(ivan, 'instructor', 'experience'), 'Refused').refusals).toMatchObject([{ code: 'NOT_FOR_THIS_CAPACITY', field: 'what' }]);
  });

  it('to what releases a credential only with the password, which holds for some minutes', async () => {
    const dana = await api.as('program-director', school);
    const completion = 'program-completion-including-practicum';
    expect(expectMember(await attest(dana, 'program-director', completion), 'Refused').refusals).toMatchObject([{ code: 'PASSWORD_WRONG', field: 'password' }]);
    expectMember(await attest(dana, 'program-director', completion, PASSWORD), 'Attested');
    expectMember(await attest(dana, 'program-director', 'program-completion'), 'Attested');
    const { rows } = await api.admin.query("select count(*)::int as n from event where action = 'attestation.made' and data ->> 'by' = 'program-director'");
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('a preceptor about a student at their site, as a supervisor', async () => {
    const priya = await api.as('preceptor', school);
    expectMember(await attest(priya, 'health-care-supervisor', 'practical-training'), 'Attested');
    const dana = await api.as('program-director', school);
    expect((await page(dana))?.facts.filter(({ fact }) => fact['by'] === 'health-care-supervisor')).toHaveLength(1);
  });
});

describe('The state in which a student applies', () => {
  it('is the campus’s, and their own where they say so', async () => {
    const [rosa, carmen] = [await api.as('registrar', school), await api.as('coordinator', school)];
    const campuses = expectMember((await rosa.send(KeepCampusDocument, { input: { name: 'Baton Rouge', jurisdiction: 'US-LA' } })).keepCampus, 'CampusKept').campuses;
    expect(campuses).toMatchObject([{ name: 'Baton Rouge', jurisdiction: 'US-LA' }]);
    expect(expectMember((await rosa.send(KeepCampusDocument, { input: { name: 'Baton Rouge' } })).keepCampus, 'Refused').refusals[0]?.code).toBe('CAMPUS_NAME_TAKEN');
    expect(await page(carmen)).toMatchObject({ jurisdiction: null, campusJurisdiction: 'US-LA' });
    const set = async (jurisdiction: string | null) => expectMember((await carmen.send(SetJurisdictionDocument, { input: { studentId: school.studentId, jurisdiction } })).setJurisdiction, 'JurisdictionSet').student;
    expect(await set('US-TX')).toMatchObject({ jurisdiction: 'US-TX', campusJurisdiction: 'US-LA' });
    expect(await set(null)).toMatchObject({ jurisdiction: null });
  });

  it('changes what a rule asks: in Louisiana CPT-ACA wants 25 skin punctures, elsewhere 10', async () => {
    await api.admin.query("insert into program_credential (school_id, program_id, credential) values ($1, $2, 'CPT-ACA')", [school.id, school.programId]);
    const carmen = await api.as('coordinator', school);
    const needs = async () => {
      const { student } = await carmen.send(EnrollmentEligibilityDocument, { studentId: school.studentId, credential: 'CPT-ACA' });
      return student?.enrollments[0]?.eligibility[0]?.routes[0]?.findings.filter(({ kind }) => kind === 'procedureCount').map(({ need }) => need);
    };
    const louisiana = await needs();
    await carmen.send(SetJurisdictionDocument, { input: { studentId: school.studentId, jurisdiction: 'US-TX' } });
    const texas = await needs();
    expect([louisiana, texas]).toEqual([[100, 25], [100, 10]]);
  });
});
