import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeProgramDocument, ProgramPageDocument, PutOffDocument, TakeUpDocument, TodayPageDocument } from '@practicum/contract/client';
import { expectMember, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;
let carmen: Client;
let dana: Client;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
  [carmen, dana] = [await api.as('coordinator', school), await api.as('program-director', school)];
  api.clock.set('2026-05-04T14:00:00Z');
  // Ana has worked no hour yet and is to be done on Friday.
  await api.admin.query(`update enrollment set expected_completion_on = '2026-05-08' where id = $1`, [school.enrollmentId]);
});
afterAll(() => api.close());

const today = async (client: Client) => (await client.send(TodayPageDocument)).today;
const items = async (client: Client) => (await today(client)).groups.flatMap((group) => group.items);
const codes = (answer: { readonly refusals: readonly { readonly code: string }[] }) => answer.refusals.map(({ code }) => code);

describe('Today', () => {
  it('says where each thing belongs', async () => {
    const found = (await items(carmen)).filter(({ enrollmentId }) => enrollmentId);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ detail }) => detail)).toEqual(found.map(() => 'Spring 2026 · Medical Assisting'));
  });

  it('puts a thing off for one person alone, until a day, with a reason; and takes it up again', async () => {
    const [first] = await items(carmen);
    const input = { itemId: first?.id ?? '', until: '2026-05-06', reason: 'The site answers on Wednesday.' };
    expect(codes(expectMember((await carmen.send(PutOffDocument, { input: { ...input, until: '2026-05-04', reason: ' ' } })).putOff, 'Refused'))).toEqual(['PUT_OFF_DAY_NOT_LATER', 'REASON_MISSING']);
    expectMember((await carmen.send(PutOffDocument, { input })).putOff, 'ItemPutOff');
    expect((await items(carmen)).map(({ id }) => id)).not.toContain(first?.id);
    expect((await today(carmen)).putOff).toMatchObject([{ itemId: first?.id, title: first?.title, until: '2026-05-06', reason: 'The site answers on Wednesday.' }]);
    expect((await items(dana)).map(({ id }) => id)).toContain(first?.id);
    expect((await today(dana)).putOff).toEqual([]);
    expectMember((await carmen.send(TakeUpDocument, { input: { itemId: first?.id ?? '' } })).takeUp, 'ItemTakenUp');
    expect((await items(carmen)).map(({ id }) => id)).toContain(first?.id);
  });

  it('has a thing back in the morning of that day', async () => {
    const [first] = await items(carmen);
    expectMember((await carmen.send(PutOffDocument, { input: { itemId: first?.id ?? '', until: '2026-05-06', reason: 'Wednesday' } })).putOff, 'ItemPutOff');
    api.clock.set('2026-05-06T14:00:00Z');
    const back = await api.as('coordinator', school);
    expect((await items(back)).map(({ id }) => id)).toContain(first?.id);
    expect((await today(back)).putOff).toEqual([]);
  });
});

describe('A program', () => {
  it('says who stands behind it, and which exam does not find what it asks', async () => {
    const page = async () => (await (await api.as('program-director', school)).send(ProgramPageDocument, { id: school.programId })).program;
    const before = await page();
    const { name, field, award, placementLabel, credentials } = before ?? { name: '', field: '', award: '', placementLabel: '', credentials: [] };
    const change = async (recognition: object) => (await api.as('program-director', school)).send(ChangeProgramDocument, {
      input: { programId: school.programId, name, field, award, placementLabel, credentials: [...credentials], type: 'school', institutionAccreditor: null, accreditations: [], approvals: [], ...recognition },
    });
    const bare = expectMember((await change({})).changeProgram, 'ProgramChanged').program;
    expect(bare.recognitionGaps).toMatchObject([{ credential: 'CCMA-NHA', says: expect.stringMatching(/recogni/) }]);
    const wrong = expectMember((await change({ accreditations: [{ body: 'ABHES', level: 'program', status: 'accredited', from: '2026-01-01', to: '2025-01-01' }] })).changeProgram, 'Refused');
    expect(codes(wrong)).toEqual(['ACCREDITATION_ENDS_BEFORE_START']);
    expectMember((await change({ institutionAccreditor: 'usde', approvals: ['state'], accreditations: [{ body: 'ABHES', level: 'program', status: 'accredited', from: '2014-03-01', to: null }] })).changeProgram, 'ProgramChanged');
    expect(await page()).toMatchObject({
      type: 'school', institutionAccreditor: 'usde', approvals: ['state'], accreditations: [{ body: 'ABHES', level: 'program', status: 'accredited', from: '2014-03-01', to: null }],
    });
    expect((await page())?.recognitionGaps).toEqual([]);
  });
});
