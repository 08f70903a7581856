import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CertifyEligibilityDocument, ChooseDirectoryDocument, VerifyCertificateDocument } from '@practicum/contract/client';
import { addMember, expectMember, insert, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';
import { readPdf } from '../support/pdf-text.js';
import { confirmPhlebotomyRules, phlebotomist } from '../support/phlebotomist.js';
import { revoked } from '../support/revoked.js';

let api: TestApi;
let school: TestSchool;
let dana: Client;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
  await confirmPhlebotomyRules(api.admin, school);
  dana = await api.as('program-director', school);
});
afterAll(() => api.close());

/** A student with a certificate and an account of their own. */
async function certified(names: { readonly givenName?: string; readonly familyName?: string } = {}, { at, by }: { readonly at: TestSchool; readonly by: Client } = { at: school, by: dana }) {
  const student = await phlebotomist(api.admin, at, names);
  const input = { clientKey: randomUUID(), candidates: [{ enrollmentId: student.enrollmentId, credential: 'CPT-NHA' }], attested: true, password: PASSWORD };
  const [certification] = expectMember((await by.send(CertifyEligibilityDocument, { input })).certifyEligibility, 'EligibilityCertified').certifications;
  if (!certification) throw new Error('Nobody was certified.');
  return { ...student, ...certification };
}

async function accountOf({ studentId }: { readonly studentId: string }): Promise<Client> {
  const { email } = await addMember(api.admin, school, 'student', { email: `${studentId}@practicum.test`, studentId });
  return api.as(email);
}

async function fetched(client: Client, path: string) {
  const response = await client.fetch(path);
  return { status: response.status, type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) };
}
const paperOf = async (number: string, lang = 'en') => readPdf((await fetched(api.anyone(), `/certificates/${number}.pdf?lang=${lang}`)).bytes);
const textsOf = ({ texts }: ReturnType<typeof readPdf>) => texts.map(({ text }) => text);
const verify = async (number: string) => (await api.anyone().send(VerifyCertificateDocument, { number })).verifyCertificate;

describe('The paper of a certificate', () => {
  it.each([
    ['Łukasz', 'Zażółć-Gęślą'], ['Nguyễn', 'Thị Ánh'], ['محمد', 'عبد الله'], ['דוד', 'כהן־לוי'], ['क्षितिज', 'श्रीवास्तव'], ['สมชาย', 'น้ำผึ้ง'], ['李', '小明'], ['さくら', '髙橋'],
    ['민준', '김'], ['አበበ', 'ከበደ'], ['Олена', 'Їжак'], ['Αθηνά', 'Παπαδοπούλου'], ['Արամ', 'Խաչատրյան'], ['გიორგი', 'ბერიძე'], ['အောင်', 'ကြည်'], ['Ana Ngọc', '李'],
  ])('of %s %s bears the name as it is typed, to be found and copied', async (givenName, familyName) => {
    const { number } = await certified({ givenName, familyName });
    expect((await paperOf(number)).texts).toContainEqual({ tag: 'H1', text: `${givenName} ${familyName}`.normalize('NFC') });
  });

  it('tells a screen reader its parts, its language and its title', async () => {
    const { number } = await certified();
    const [paper, spanish] = [await paperOf(number), await paperOf(number, 'es')];
    expect(textsOf(paper)).toEqual(expect.arrayContaining([number, 'Layla Nasser', school.name, 'Dana Okafor']));
    for (const tag of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'Figure']) expect([tag, (paper.tags.get(tag) ?? 0) > 0]).toEqual([tag, true]);
    for (const mark of ['/StructTreeRoot', '/Marked true', '/DisplayDocTitle true', '/Lang (en)', '/Tabs /S', '/Alt (', '/BBox [']) expect(paper.plain).toContain(mark);
    expect(spanish.plain).toContain('/Lang (es)');
    expect(textsOf(spanish)).toContain('Se certifica que');
  });

  it('brings along exactly what anybody may fetch, and is the same to the byte whenever it is made', async () => {
    const { number } = await certified();
    const served = (await fetched(api.anyone(), `/certificates/${number}.json`)).bytes.toString('utf8');
    expect((await paperOf(number)).attachments).toEqual([served]);
    const [once, again] = [await fetched(api.anyone(), `/certificates/${number}.pdf`), await fetched(api.anyone(), `/certificates/${number}.pdf`)];
    expect([once.status, once.type, once.bytes.equals(again.bytes)]).toEqual([200, 'application/pdf', true]);
    expect(once.bytes.length).toBeLessThan(80_000);
  });

  it('of a demo says so across every page', async () => {
    const demo = await api.anySchool({ demo: true });
    await confirmPhlebotomyRules(api.admin, demo);
    const { number } = await certified({}, { at: demo, by: await api.as('program-director', demo) });
    const { artifacts, pages } = await paperOf(number);
    expect(pages).toBeGreaterThan(1);
    expect(artifacts.filter((text) => text === 'DEMONSTRATION')).toHaveLength(pages);
  });
});

describe('The packet to sign by hand', () => {
  const packet = async (client: Client, number: string, lang = 'en') => fetched(client, `/certificates/${number}/packet.pdf?lang=${lang}`);

  it('holds letter, attestation, hours, procedures and documents, with the school and the page on each page', async () => {
    const layla = await certified();
    const paper = readPdf((await packet(dana, layla.number)).bytes);
    const texts = textsOf(paper);
    expect(paper.texts.filter(({ tag }) => tag === 'H1' || tag === 'H2').map(({ text }) => text)).toEqual(['Letter of authenticity', 'Attestation', 'Hours log', 'Procedures and competencies', 'Documents on file']);
    expect(texts).toEqual(expect.arrayContaining(['Signature', 'Venipuncture', '34', 'The school’s log holds no credited hours up to that day.']));
    for (let page = 1; page <= paper.pages; page++) expect(paper.artifacts).toContainEqual(expect.stringContaining(`Page ${page} of ${paper.pages}`));
    expect(paper.artifacts.filter((text) => text.includes(school.name) && text.includes(layla.number))).toHaveLength(paper.pages);
    expect(textsOf(readPdf((await packet(dana, layla.number, 'es')).bytes))).toContain('Carta de autenticidad');
  });

  it('lists the hours that count up to that day, by whom and when they were verified, with their total', async () => {
    const layla = await certified();
    for (const [day, minutes, status] of [['2026-02-02', 480, 'credited'], ['2026-02-03', 450, 'credited'], ['2026-02-04', 90, 'submitted'], ['2026-05-09', 60, 'credited']] as const) await logged(layla, day, minutes, status);
    const texts = textsOf(readPdf((await packet(dana, layla.number)).bytes));
    expect(texts).toEqual(expect.arrayContaining(['2 February 2026', '480', 'Priya Nair', '3 February 2026', '450', 'Total', '930', '15:30']));
    expect(texts).not.toContain('4 February 2026');
    expect(texts).not.toContain('9 May 2026');
  });

  it('is for the student and for staff, for nobody else, and only while the certificate stands', async () => {
    const layla = await certified();
    const statusFor = async (client: Client) => (await packet(client, layla.number)).status;
    expect([await statusFor(await accountOf(layla)), await statusFor(await api.as('registrar', school))]).toEqual([200, 200]);
    const strangers = [await accountOf(await certified()), await api.as('registrar', await api.anySchool())];
    for (const stranger of strangers) expect(await statusFor(stranger)).toBe(404);
    expect([await statusFor(api.anyone()), await statusFor(await api.as('preceptor', school))]).toEqual([401, 403]);
    await revoked(layla.id, 'Wrong route', { asks: await api.as('coordinator', school), confirms: dana });
    expect(await statusFor(dana)).toBe(404);
  });

  async function logged({ studentId, enrollmentId }: { readonly studentId: string; readonly enrollmentId: string }, day: string, minutes: number, status: string) {
    const [mine, id] = [{ school_id: school.id, student_id: studentId }, randomUUID()];
    await insert(api.admin, 'time_entry', { ...mine, id, enrollment_id: enrollmentId, category: 'lab', clinical_date: day, zone: 'America/Chicago', minutes, break_minutes: 0, source: 'staff' });
    await insert(api.admin, 'time_entry_standing', { ...mine, time_entry_id: id, enrollment_id: enrollmentId, clinical_date: day, status, credited_minutes: status === 'credited' ? minutes : 0 });
    await insert(api.admin, 'verification', { ...mine, id: randomUUID(), time_entry_id: id, answer: 'verified', digest: 'x', by_name: 'Priya Nair', at: `${day}T20:00:00Z` });
  }
});

describe('A student who keeps their name to themselves', () => {
  it('has a page that tells the credential and the school, and a file that only they and the school can fetch', async () => {
    const layla = await certified();
    const account = await accountOf(layla);
    const choose = async (client: Client, optedOut: boolean) => (await client.send(ChooseDirectoryDocument, { input: { studentId: layla.studentId, optedOut } })).chooseDirectory;
    expect(expectMember(await choose(account, true), 'DirectoryChosen').student).toMatchObject({ id: layla.studentId, directoryOptOut: true });
    expect(await verify(layla.number)).toMatchObject({
      outcome: 'genuine', withheld: true, schoolName: school.name, credential: 'CPT-NHA', studentName: null, programName: null, certifiedOn: null, digest: null, findings: [],
    });
    for (const kind of ['pdf', 'json', 'jwt']) {
      const path = `/certificates/${layla.number}.${kind}`;
      const told = await fetched(api.anyone(), path);
      expect([kind, told.status, told.bytes.toString('utf8').includes('Layla')]).toEqual([kind, 404, false]);
      expect([(await fetched(account, path)).status, (await fetched(dana, path)).status]).toEqual([200, 200]);
    }
    await choose(await api.as('registrar', school), false);
    expect(await verify(layla.number)).toMatchObject({ withheld: false, studentName: 'Layla Nasser' });
    const { rows } = await api.admin.query('select action from event where subject_id = $1 and action like $2 order by at, action', [layla.studentId, 'directory.%']);
    expect(rows.map(({ action }) => action as string).sort()).toEqual(['directory.opted-in', 'directory.opted-out']);
  });

  it('is the only student who may choose for themself', async () => {
    const [layla, other] = [await certified(), await accountOf(await certified())];
    const { chooseDirectory } = await other.send(ChooseDirectoryDocument, { input: { studentId: layla.studentId, optedOut: true } });
    expect(expectMember(chooseDirectory, 'Refused').refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await verify(layla.number)).withheld).toBe(false);
  });
});

it('asks search engines to list nothing', async () => {
  const { number } = await certified();
  for (const path of [`/certificates/${number}.pdf`, `/certificates/${number}.json`]) expect((await api.anyone().fetch(path)).headers.get('x-robots-tag')).toBe('noindex');
});
