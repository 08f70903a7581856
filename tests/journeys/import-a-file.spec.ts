import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CancelImportDocument, ConfirmImportDocument, DropClaimDocument, HoursAwaitingLookDocument, ImportCheckDocument, ImportRunsDocument, MyPathPageDocument } from '@practicum/contract/client';
import { expectMember, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';
import { importFiles } from '../support/import-command.js';

let api: TestApi;
let school: TestSchool;
beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
});
afterAll(() => api.close());

async function upload(who: Client, kind: string, name: string, content: string | Buffer, rest: Readonly<Record<string, string>> = {}) {
  const form = new FormData();
  for (const [field, value] of Object.entries({ kind, ...rest })) form.set(field, value);
  form.set('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
  const response = await who.fetch('/imports', { method: 'POST', headers: { 'x-practicum-csrf': '1' }, body: form });
  return { status: response.status, body: (await response.json()) as { importRunId?: string; refusals?: { code: string; message: string }[] } };
}

const ours = (name: string): string => readFileSync(`${importFiles}/${name}`, 'utf8');
const students = async (): Promise<number> => Number((await api.admin.query('select count(*) from student where school_id = $1', [school.id])).rows[0].count);

describe('Bringing in a file from the portal', () => {
  it('looks first, writes nothing, and brings it in when somebody says so', async () => {
    const rosa = await api.as('registrar', school);
    const before = await students();
    const { status, body } = await upload(rosa, 'roster', 'C:\\files\\roster.csv', ours('roster.csv'));
    expect(status).toBe(201);
    const id = body.importRunId ?? '';
    const { importRun } = await rosa.send(ImportCheckDocument, { id, firstProblems: null });
    expect(importRun).toMatchObject({ status: 'checked', kind: 'roster', fileName: 'roster.csv', problemCount: 0, by: 'Rosa Lind', files: [{ file: 'roster.csv', read: 3, created: 3 }] });
    expect(await students()).toBe(before);
    const { confirmImport } = await rosa.send(ConfirmImportDocument, { input: { importRunId: id, acceptGoodRows: false } });
    expect(expectMember(confirmImport, 'ImportConfirmed').importRun.status).toBe('imported');
    expect(await students()).toBe(before + 3);
    const again = await rosa.send(ConfirmImportDocument, { input: { importRunId: id, acceptGoodRows: false } });
    expect(expectMember(again.confirmImport, 'Refused').refusals.map(({ code }) => code)).toEqual(['IMPORT_NOT_WAITING']);
  });

  it('tells the problems, and takes the good rows only when asked', async () => {
    const rosa = await api.as('registrar', school);
    const before = await students();
    const { body } = await upload(rosa, 'roster', 'faults.csv', ours('roster-with-faults.csv'));
    const id = body.importRunId ?? '';
    const { importRun } = await rosa.send(ImportCheckDocument, { id, firstProblems: 2 });
    expect(importRun).toMatchObject({ problemCount: 7, problems: [{ row: 3, column: 'First Name', code: 'VALUE_MISSING' }, { row: 4 }] });
    const strict = await rosa.send(ConfirmImportDocument, { input: { importRunId: id, acceptGoodRows: false } });
    expect(expectMember(strict.confirmImport, 'Refused').refusals.map(({ code }) => code)).toEqual(['IMPORT_HAS_PROBLEMS']);
    const good = await rosa.send(ConfirmImportDocument, { input: { importRunId: id, acceptGoodRows: true } });
    expectMember(good.confirmImport, 'ImportConfirmed');
    expect(await students()).toBe(before + 1);
  });

  it('can be cancelled, and is then over', async () => {
    const rosa = await api.as('registrar', school);
    const { body } = await upload(rosa, 'sites', 'sites.csv', ours('sites.csv'));
    const id = body.importRunId ?? '';
    const { cancelImport } = await rosa.send(CancelImportDocument, { importRunId: id });
    expect(expectMember(cancelImport, 'ImportConfirmed').importRun.status).toBe('cancelled');
    const late = await rosa.send(ConfirmImportDocument, { input: { importRunId: id, acceptGoodRows: true } });
    expectMember(late.confirmImport, 'Refused');
    const { importRuns } = await rosa.send(ImportRunsDocument);
    expect(importRuns[0]).toMatchObject({ id, status: 'cancelled' });
  });

  it('keeps a file that cannot come in as a refused run, with the reason', async () => {
    const rosa = await api.as('registrar', school);
    const { body } = await upload(rosa, 'oneroster', 'bundle.zip', '%PDF-1.7');
    const { importRun } = await rosa.send(ImportCheckDocument, { id: body.importRunId ?? '', firstProblems: null });
    expect(importRun).toMatchObject({ status: 'refused', problems: [{ code: 'FILE_OF_ANOTHER_KIND' }] });
  });

  it('understands only kinds and formats that there are', async () => {
    const rosa = await api.as('registrar', school);
    expect((await upload(rosa, 'cats', 'a.csv', 'x')).status).toBe(400);
    expect((await upload(rosa, 'hours', 'a.csv', 'x', { format: 'sundial' })).status).toBe(400);
    expect((await upload(rosa, 'roster', 'a.csv', 'x', { map: '[' })).status).toBe(400);
  });
});

describe('An upload is refused', () => {
  it('to students, to preceptors, and to whoever is not signed in', async () => {
    expect((await upload(await api.as('student', school), 'roster', 'a.csv', 'x')).status).toBe(403);
    expect((await upload(await api.as('preceptor', school), 'roster', 'a.csv', 'x')).status).toBe(403);
    expect((await upload(api.anyone(), 'roster', 'a.csv', 'x')).status).toBe(401);
  });

  it('when another school asks for the run', async () => {
    const rosa = await api.as('registrar', school);
    const { body } = await upload(rosa, 'roster', 'roster.csv', ours('roster.csv'));
    const other = await api.as('registrar', await api.anySchool());
    expect((await other.send(ImportCheckDocument, { id: body.importRunId ?? '', firstProblems: null })).importRun).toBeNull();
    const { confirmImport } = await other.send(ConfirmImportDocument, { input: { importRunId: body.importRunId ?? '', acceptGoodRows: true } });
    expect(expectMember(confirmImport, 'Refused').refusals.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  it('keeps hours that cannot be entered as open claims, which the student and the coordinator see', async () => {
    const [rosa, carmen, ana] = [await api.as('registrar', school), await api.as('coordinator', school), await api.as('student', school)];
    const rows = 'Student ID,Date,Start,End,Site\n1001,2026-04-14,08:00,12:00,Harbor Family Clinic\n1001,2026-04-14,11:00,13:00,Harbor Family Clinic\n';
    const bringIn = async () => {
      const { body } = await upload(rosa, 'hours', 'sheet.csv', rows);
      const settled = await rosa.send(ConfirmImportDocument, { input: { importRunId: body.importRunId ?? '', acceptGoodRows: true } });
      return expectMember(settled.confirmImport, 'ImportConfirmed').importRun.files[0];
    };
    expect(await bringIn()).toMatchObject({ created: 1, rejected: 1 });
    expect(await bringIn()).toMatchObject({ created: 0, unchanged: 1, rejected: 1 });
    const { openClaims } = await carmen.send(HoursAwaitingLookDocument);
    expect(openClaims).toMatchObject([{ student: { name: 'Ana Reyes' }, said: expect.stringContaining('11:00–13:00'), refusals: [{ code: 'OVERLAPS_ANOTHER_ENTRY', message: expect.stringMatching(/overlap/) }] }]);
    const { myPath } = await ana.send(MyPathPageDocument);
    expect(myPath?.openClaims).toMatchObject([{ id: openClaims[0]?.id }]);
    expectMember((await ana.send(DropClaimDocument, { input: { claimId: openClaims[0]?.id ?? '', reason: 'I left at noon' } })).dropClaim, 'ClaimDropped');
    expect(await bringIn()).toMatchObject({ created: 0, unchanged: 2, rejected: 0 });
    expect((await carmen.send(HoursAwaitingLookDocument)).openClaims).toEqual([]);
  });

  it.each([
    ['grades', 'Student ID,Course,Result,Completed\n1001,MA101,passed,2026-04-01\n'],
    ['programs', 'Code,Program,Field,Award,Effective From\nEKG,EKG Technician,ekg,certificate,2026-01-05\n'],
  ])('takes %s, posted by whoever says so', async (kind, rows) => {
    const rosa = await api.as('registrar', school);
    const { body } = await upload(rosa, kind, `${kind}.csv`, rows);
    const { confirmImport } = await rosa.send(ConfirmImportDocument, { input: { importRunId: body.importRunId ?? '', acceptGoodRows: false } });
    expect(expectMember(confirmImport, 'ImportConfirmed').importRun).toMatchObject({ status: 'imported', files: [{ read: 1, created: 1 }] });
    const { rows: posted } = await api.admin.query('select a.display_name as name from course_result r join account a on a.id = r.posted_by where r.school_id = $1', [school.id]);
    expect(posted).toEqual([{ name: 'Rosa Lind' }]);
  });
});
