import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CohortPageDocument, ConfirmEditionDocument, CredentialRulesDocument, DecideRequirementDocument, EnrollmentEligibilityDocument, RecordFactDocument, WhatIfBasisDocument, WithdrawFactDocument,
  type ProofLeaf_FindingFragment,
} from '@practicum/contract/client';
import { assessOn, suppose } from '@practicum/domain';
import { expectMember, insert, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;
let dana: Client;
let ana: Client;

// Ana finished a phlebotomy program; procedures are signed; only her diploma is not on file.
beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
  await api.admin.query(`update program set code = 'PHB', field = 'phlebotomy', award = 'certificate', institution_accreditor = 'usde' where school_id = $1`, [school.id]);
  await api.admin.query(`update program_credential set credential = 'CPT-NHA' where school_id = $1`, [school.id]);
  await api.admin.query(`update enrollment set status = 'completed', completed_on = '2026-03-20', started_on = '2025-09-08' where school_id = $1`, [school.id]);
  await procedures('venipuncture', 30);
  await procedures('capillary-stick', 6);
  [dana, ana] = [await api.as('program-director', school), await api.as('student', school)];
});
afterAll(() => api.close());

async function procedures(procedure: string, count: number): Promise<void> {
  const id = randomUUID();
  const owner = { school_id: school.id, student_id: school.studentId, enrollment_id: school.enrollmentId };
  await insert(api.admin, 'procedure_entry', { ...owner, id, client_key: id, procedure, count, role: 'performed', subject: 'live', successful: true, unaided: true, activity: 'externship', clinical_date: '2026-03-02' });
  await insert(api.admin, 'procedure_standing', { ...owner, procedure_entry_id: id, status: 'verified' });
}

const proof = async (by: Client) => (await by.send(EnrollmentEligibilityDocument, { studentId: school.studentId })).student?.enrollments[0]?.eligibility[0];
const named = (findings: readonly ProofLeaf_FindingFragment[] | undefined, requirement: string) => findings?.find((finding) => finding.requirement === requirement);

describe('Eligibility of a student', () => {
  it('names what is missing, with figures, source and sentence, the same for director and student', async () => {
    const told = await proof(dana);
    expect(told).toMatchObject({ credential: 'CPT-NHA', edition: '2022-09', editionConfirmed: false, verdict: 'not-yet', on: '2026-05-04', routes: [{ route: 'TRAIN' }, {}, {}, {}] });
    const findings = told?.routes[0]?.findings;
    expect(named(findings, 'venipunctures')).toMatchObject({ status: 'met', have: 30, need: 30 });
    expect(named(findings, 'high-school')).toMatchObject({ status: 'unmet', source: expect.stringMatching(/NHA/), says: expect.stringMatching(/high school/i) });
    expect(findings?.find(({ status, need }) => status === 'unmet' && need === 10)).toMatchObject({ have: 6 });
    expect((await proof(ana))?.routes).toEqual(told?.routes);
  });

  it('follows from the facts, and from what would be: with the diploma on file and the sticks done the student is eligible', async () => {
    const rosa = await api.as('registrar', school);
    const diploma = { studentId: school.studentId, section: 'education', fact: { level: 'high-school', awardedOn: '2022-06-03' } };
    const { recordFact } = await rosa.send(RecordFactDocument, { input: diploma });
    const { student } = expectMember(recordFact, 'FactRecorded');
    expect(student.facts).toMatchObject([{ section: 'education', says: expect.stringMatching(/high school/), recordedBy: 'Rosa Lind' }]);
    const { assessmentBasis } = await ana.send(WhatIfBasisDocument, { enrollmentId: school.enrollmentId });
    const supposed = assessmentBasis && suppose(assessmentBasis, { procedures: { procedure: 'finger-stick', count: 4 } }, '2026-05-04');
    expect(supposed?.credentials.map((one) => assessOn(supposed, one, '2026-05-04')?.shown.verdict)).toEqual(['eligible']);
    expect(await proof(ana)).toMatchObject({ verdict: 'not-yet' });
    await procedures('finger-stick', 4);
    expect(await proof(ana)).toMatchObject({ verdict: 'eligible', eligibleOn: '2026-05-04' });
    const { withdrawFact } = await rosa.send(WithdrawFactDocument, { input: { factId: student.facts[0]?.id ?? '', reason: 'It was another student’s' } });
    expect(expectMember(withdrawFact, 'FactRecorded').student.facts).toEqual([]);
    expect(await proof(ana)).toMatchObject({ verdict: 'not-yet' });
    expectMember((await rosa.send(RecordFactDocument, { input: diploma })).recordFact, 'FactRecorded');
  });

  it('a fact with an unknown key is refused by the key’s name', async () => {
    const { recordFact } = await dana.send(RecordFactDocument, { input: { studentId: school.studentId, section: 'education', fact: { level: 'high-school', grade: 'A' } } });
    expect(expectMember(recordFact, 'Refused').refusals).toMatchObject([{ code: 'UNKNOWN_KEY', field: 'grade' }]);
  });

  it('is a function of a date: before the program began she was not', async () => {
    const { student } = await dana.send(EnrollmentEligibilityDocument, { studentId: school.studentId, on: '2025-09-01' });
    expect(student?.enrollments[0]?.eligibility[0]).toMatchObject({ on: '2025-09-01', verdict: 'not-yet' });
  });

  it('leaves nothing to decide where evidence decides', async () => {
    const decision = { enrollmentId: school.enrollmentId, credential: 'CPT-NHA', route: 'TRAIN', path: 'TRAIN/1', decision: 'waived', reason: 'She asked' };
    const { decideRequirement } = await dana.send(DecideRequirementDocument, { input: decision });
    expect(expectMember(decideRequirement, 'Refused').refusals).toMatchObject([{ code: 'REQUIREMENT_NOT_OPEN' }]);
  });
});

describe('What only a person can judge', () => {
  it('waits for a person, is settled by a decision with a reason, and says who decided', async () => {
    const facts = await api.admin.query(`select id from record_fact f where school_id = $1 and not exists (select 1 from record_fact_withdrawal w where w.fact_id = f.id)`, [school.id]);
    for (const { id } of facts.rows) expectMember((await dana.send(WithdrawFactDocument, { input: { factId: id, reason: 'The diploma is from abroad' } })).withdrawFact, 'FactRecorded');
    const abroad = { studentId: school.studentId, section: 'education', fact: { level: 'high-school', awardedOn: '2022-06-03', foreign: true } };
    expectMember((await dana.send(RecordFactDocument, { input: abroad })).recordFact, 'FactRecorded');
    const before = await proof(dana);
    expect(before).toMatchObject({ verdict: 'needs-person' });
    const open = before?.routes[0]?.findings.find(({ status }) => status === 'needs-person');
    const decision = { enrollmentId: school.enrollmentId, credential: 'CPT-NHA', route: 'TRAIN', path: open?.path ?? '', decision: 'accepted', reason: 'An evaluator found it equal' };
    const { decideRequirement } = await dana.send(DecideRequirementDocument, { input: decision });
    const [after] = expectMember(decideRequirement, 'RequirementDecided').enrollment.eligibility;
    expect(after).toMatchObject({ verdict: 'eligible' });
    expect(after?.routes[0]?.findings.find(({ path }) => path === open?.path)).toMatchObject({ status: 'met', decision: { decision: 'accepted', by: 'Dana Okafor', reason: 'An evaluator found it equal' } });
  });
});

describe('The rules of a credential', () => {
  it('are confirmed by the program director, who has read them', async () => {
    const { credentials } = await dana.send(CredentialRulesDocument);
    expect(credentials.filter(({ preparedFor }) => preparedFor)).toMatchObject([{ credential: 'CPT-NHA', edition: '2022-09', confirmed: false }]);
    const against = 'NHA, FAQs, read on 2026-05-04';
    const { confirmEdition } = await dana.send(ConfirmEditionDocument, { input: { credential: 'CPT-NHA', edition: '2022-09', against } });
    expect(expectMember(confirmEdition, 'EditionConfirmed').credential).toMatchObject({ confirmed: true, confirmedBy: 'Dana Okafor', confirmedAgainst: against });
    const unknown = await dana.send(ConfirmEditionDocument, { input: { credential: 'CPT-NHA', edition: '1999-01', against } });
    expect(expectMember(unknown.confirmEdition, 'Refused').refusals).toMatchObject([{ code: 'EDITION_UNKNOWN' }]);
  });

  it('make the columns of the cohort’s board', async () => {
    const { cohort } = await dana.send(CohortPageDocument, { id: school.cohortId });
    expect(cohort?.board).toMatchObject({ credential: 'CPT-NHA', editionConfirmed: true, eligibleNow: 1, rows: [{ verdict: 'eligible', group: 'eligible-now', waitsFor: null, late: false, enrollment: { student: { name: 'Ana Reyes' } } }] });
    expect(cohort?.board.columns.map(({ path }) => path)).toEqual(cohort?.board.rows[0]?.cells.map(({ path }) => path));
    expect(cohort?.board.columns.map(({ need, unit }) => `${need} ${unit}`)).toEqual(expect.arrayContaining(['30 time', '10 time']));
  });
});
