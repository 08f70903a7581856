import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ChangeEditionDocument, ChangeProgramDocument, ConfirmEditionDocument, CredentialRulesDocument, DiscardEditionDocument, DraftEditionDocument, EditionChangePageDocument,
  EnrollmentEligibilityDocument, ProgramPageDocument, RuleEditionPageDocument,
} from '@practicum/contract/client';
import { expectMember, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;
let dana: Client;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
  dana = await api.as('program-director', school);
  await api.admin.query("update program set code = 'PHB', field = 'phlebotomy', institution_accreditor = 'usde' where school_id = $1", [school.id]);
  await api.admin.query("update program_credential set credential = 'CPT-NHA' where school_id = $1", [school.id]);
});
afterAll(() => api.close());

const own = { credential: 'CPT-NHA-LARK', edition: '2025-01' };
const copied = { credential: own.credential, name: 'CPT as we read it', effectiveOn: '2025-01-01', fromCredential: 'CPT-NHA', fromEdition: '2022-09' };
const rulesOf = async (credential: string, edition: string | null = null) => (await dana.send(RuleEditionPageDocument, { credential, edition })).ruleEdition;
/** The rules with twice as many venipunctures. */
const stricter = (rules: Readonly<Record<string, unknown>>) => JSON.parse(JSON.stringify(rules).replaceAll('"min":30', '"min":60')) as Readonly<Record<string, unknown>>;
const verdicts = async () => (await dana.send(EnrollmentEligibilityDocument, { studentId: school.studentId })).student?.enrollments[0]?.eligibility.map(({ credential }) => credential);

describe('Rules of the library', () => {
  it('are read whole, with their sources and what is unsure about them', async () => {
    const edition = await rulesOf('CPT-NHA');
    expect(edition).toMatchObject({ own: false, edition: '2022-09', editions: ['initial', '2022-09'], kind: 'national-certification', version: null });
    expect(edition?.rules).toMatchObject({ routes: [{ code: 'TRAIN', source: expect.any(String) }, {}, {}, {}] });
    expect(await rulesOf('CPT-NHA', '1999-01')).toBeNull();
  });
});

describe('A school', () => {
  it('copies an edition under a code of its own, which judges nobody yet', async () => {
    const { draftEdition } = await dana.send(DraftEditionDocument, { input: copied });
    expect(expectMember(draftEdition, 'EditionWritten').edition).toMatchObject({ ...own, own: true, version: 1, confirmed: false, fromCredential: 'CPT-NHA', fromEdition: '2022-09' });
    expect((await dana.send(CredentialRulesDocument)).credentials.find(({ credential }) => credential === own.credential)).toMatchObject({ own: true, confirmed: false });
    await api.admin.query('insert into program_credential (school_id, program_id, credential, position) select school_id, program_id, $2, 2 from program_credential where school_id = $1', [school.id, own.credential]);
    expect(await verdicts()).toEqual(['CPT-NHA']);
  });

  it('may not take the code of published rules, nor a month twice', async () => {
    const taken = await dana.send(DraftEditionDocument, { input: { ...copied, credential: 'CMA-AAMA' } });
    expect(expectMember(taken.draftEdition, 'Refused').refusals).toMatchObject([{ code: 'CREDENTIAL_PUBLISHED', message: expect.stringContaining('CMA-AAMA-OWN') }]);
    const twice = await dana.send(DraftEditionDocument, { input: { ...copied, effectiveOn: '2025-01-20' } });
    expect(expectMember(twice.draftEdition, 'Refused').refusals).toMatchObject([{ code: 'EDITION_THERE' }]);
  });

  it('changes its draft; every fault is told by its place, and nothing is half-written', async () => {
    const { rules = {}, version } = (await rulesOf(own.credential, own.edition)) ?? {};
    const broken = { ...rules, routes: [{ colour: 'red' }] };
    const { changeEdition } = await dana.send(ChangeEditionDocument, { input: { ...own, rules: broken, expectedVersion: version ?? 0 } });
    expect(expectMember(changeEdition, 'Refused').refusals).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'EDITION_MALFORMED', field: 'routes[0].colour' })]));
    expect(await rulesOf(own.credential, own.edition)).toMatchObject({ version: 1, rules });
    const kept = await dana.send(ChangeEditionDocument, { input: { ...own, rules: stricter(rules), expectedVersion: 1 } });
    expect(expectMember(kept.changeEdition, 'EditionWritten').edition).toMatchObject({ version: 2 });
    const late = await dana.send(ChangeEditionDocument, { input: { ...own, rules, expectedVersion: 1 } });
    expect(expectMember(late.changeEdition, 'Refused').refusals).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
  });

  it('sees what the draft would change for each student before it applies', async () => {
    const { editionChange } = await dana.send(EditionChangePageDocument, { ...own });
    expect(editionChange).toMatchObject({ from: null, to: own.edition, unchangedCount: 0, students: [{ before: null, after: 'not-yet', enrollment: { student: { name: 'Ana Reyes' } } }] });
    const sticks = editionChange?.students[0]?.changed.find(({ requirement }) => requirement === 'venipunctures');
    expect(sticks).toMatchObject({ before: null, afterStatus: 'unmet', after: expect.stringContaining('60') });
    expect((await dana.send(EditionChangePageDocument, { ...own, edition: '1999-01' })).editionChange).toBeNull();
  });

  it('confirms it against a page; from then on it judges, and stays as it is for ever', async () => {
    const against = 'Faculty minutes of 2024-12-03';
    const stale = await dana.send(ConfirmEditionDocument, { input: { ...own, against, version: 1 } });
    expect(expectMember(stale.confirmEdition, 'Refused').refusals).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    const read = await rulesOf(own.credential, own.edition);
    expectMember((await dana.send(ConfirmEditionDocument, { input: { ...own, against, version: read?.version } })).confirmEdition, 'EditionConfirmed');
    expect(await verdicts()).toEqual(['CPT-NHA', own.credential]);
    const { rules = {}, version } = (await rulesOf(own.credential, own.edition)) ?? {};
    const late = await dana.send(ChangeEditionDocument, { input: { ...own, rules, expectedVersion: version ?? 0 } });
    expect(expectMember(late.changeEdition, 'Refused').refusals).toMatchObject([{ code: 'EDITION_CONFIRMED' }]);
    const gone = await dana.send(DiscardEditionDocument, { input: own });
    expect(expectMember(gone.discardEdition, 'Refused').refusals).toMatchObject([{ code: 'EDITION_CONFIRMED' }]);
  });

  it('writes graduation requirements from the first line, and throws a draft away', async () => {
    const input = { credential: 'PHB-GRADUATION', name: 'Graduation', effectiveOn: '2026-08-15', occupation: 'phlebotomy' };
    const { draftEdition } = await dana.send(DraftEditionDocument, { input });
    expect(expectMember(draftEdition, 'EditionWritten').edition).toMatchObject({ kind: 'school', rules: { routes: [{ requirements: [{ kind: 'programCompletion' }] }] } });
    const { discardEdition } = await dana.send(DiscardEditionDocument, { input: { credential: 'PHB-GRADUATION', edition: '2026-08' } });
    expect(expectMember(discardEdition, 'EditionDiscarded')).toMatchObject({ credential: 'PHB-GRADUATION' });
    expect(await rulesOf('PHB-GRADUATION')).toBeNull();
  });
});

describe('A copy that no program leads to yet', () => {
  const next = { credential: 'CPT-NHA-NEXT', edition: '2026-01' };

  it('is held against the rules that it was copied from', async () => {
    expectMember((await dana.send(DraftEditionDocument, { input: { ...copied, credential: next.credential, effectiveOn: '2026-01-01' } })).draftEdition, 'EditionWritten');
    expect((await dana.send(EditionChangePageDocument, { ...next })).editionChange).toMatchObject({ comparedWith: 'CPT-NHA', from: '2022-09', students: [], unchangedCount: 1 });
    const { rules = {} } = (await rulesOf(next.credential, next.edition)) ?? {};
    expectMember((await dana.send(ChangeEditionDocument, { input: { ...next, rules: stricter(rules), expectedVersion: 1 } })).changeEdition, 'EditionWritten');
    const { editionChange } = await dana.send(EditionChangePageDocument, { ...next });
    expect(editionChange?.students[0]?.changed).toMatchObject([{ requirement: 'venipunctures', before: expect.stringContaining('30'), after: expect.stringContaining('60') }]);
  });

  it('is put to a program, as nothing can be that there are no rules for', async () => {
    const { program } = await dana.send(ProgramPageDocument, { id: school.programId });
    const { name, field, award, placementLabel } = program ?? { name: '', field: '', award: '', placementLabel: '' };
    const leadTo = async (credentials: string[]) => (await dana.send(ChangeProgramDocument, {
      input: { programId: school.programId, name, field, award, placementLabel, credentials, type: 'school', institutionAccreditor: 'usde', accreditations: [], approvals: [] },
    })).changeProgram;
    expect(expectMember(await leadTo(['CPT-NOBODY']), 'Refused').refusals).toMatchObject([{ code: 'CREDENTIAL_UNKNOWN', field: 'credentials' }]);
    expect(expectMember(await leadTo([next.credential, 'CPT-NHA']), 'ProgramChanged').program).toMatchObject({ credentials: [next.credential, 'CPT-NHA'] });
    expect((await dana.send(CredentialRulesDocument)).credentials.filter(({ preparedFor }) => preparedFor).map(({ credential }) => credential)).toEqual(['CPT-NHA', next.credential]);
  });
});

describe('Any credential', () => {
  it('can be asked about for any student, also one that the program does not lead to', async () => {
    const { student } = await dana.send(EnrollmentEligibilityDocument, { studentId: school.studentId, credential: 'CMA-AAMA' });
    expect(student?.enrollments[0]?.eligibility).toMatchObject([{ credential: 'CMA-AAMA', verdict: 'not-yet' }]);
  });
});
