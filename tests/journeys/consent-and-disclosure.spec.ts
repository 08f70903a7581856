import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AskConsentDocument, CertifyEligibilityDocument, DeclineConsentDocument, DiscloseCertificateDocument, GiveConsentDocument, SharedRecordsPageDocument, StudentDisclosuresDocument, WithdrawConsentDocument,
} from '@practicum/contract/client';
import { addMember, expectMember, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';
import { confirmPhlebotomyRules, phlebotomist } from '../support/phlebotomist.js';
import { revoked } from '../support/revoked.js';

let api: TestApi;
let school: TestSchool;
let dana: Client;
let carmen: Client;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
  await confirmPhlebotomyRules(api.admin, school);
  [dana, carmen] = [await api.as('program-director', school), await api.as('coordinator', school)];
});
afterAll(() => api.close());

const NHA = 'National Healthcareer Association';
const wanted = { body: NHA, records: 'certificate-and-packet', purpose: 'exam-application' } as const;

/** A student with a certificate and an account of their own. */
async function certified() {
  const student = await phlebotomist(api.admin, school);
  const input = { clientKey: randomUUID(), candidates: [{ enrollmentId: student.enrollmentId, credential: 'CPT-NHA' }], attested: true, password: PASSWORD };
  const [certificate] = expectMember((await dana.send(CertifyEligibilityDocument, { input })).certifyEligibility, 'EligibilityCertified').certifications;
  const { email } = await addMember(api.admin, school, 'student', { email: `${student.studentId}@practicum.test`, studentId: student.studentId });
  return { ...student, certificationId: certificate?.id ?? '', number: certificate?.number ?? '', account: await api.as(email) };
}

const give = async (account: Client, bent: { readonly requestId?: string; readonly records?: 'certificate' } = {}) =>
  (await account.send(GiveConsentDocument, { input: { ...wanted, until: '2026-08-04', ...bent } })).giveConsent;
const ask = async (client: Client, certificationId: string) => (await client.send(AskConsentDocument, { input: { certificationId, ...wanted } })).askConsent;
const send = async (client: Client, certificationId: string, { way = 'link', body = NHA }: { readonly way?: 'link' | 'by-hand' | 'by-mail'; readonly body?: string } = {}) =>
  (await client.send(DiscloseCertificateDocument, { input: { certificationId, body, records: wanted.records, way } })).discloseCertificate;
const codesOf = (answer: { readonly __typename?: string | undefined; readonly refusals?: readonly { readonly code: string }[] }) => (answer.__typename === 'Refused' ? answer.refusals?.map(({ code }) => code) : answer.__typename);
const recordOf = async (client: Client, id: string) => (await client.send(StudentDisclosuresDocument, { id })).student;
const tokenIn = (link: string | null | undefined) => link?.split('/').at(-1) ?? '';
const followed = async (token: string) => (await api.anyone().send(SharedRecordsPageDocument, { token })).sharedRecords;
const statusOf = async (path: string) => (await api.anyone().fetch(path)).status;

describe('Sending a certificate to a body outside', () => {
  it('is refused without consent; the student is asked, agrees, and sees what was sent, to whom, by whom, and when it was opened', async () => {
    const layla = await certified();
    expect(codesOf(await send(carmen, layla.certificationId))).toEqual(['CONSENT_MISSING']);
    expect(codesOf(await ask(carmen, layla.certificationId))).toBe('ConsentAsked');
    expect(codesOf(await ask(dana, layla.certificationId))).toEqual(['CONSENT_ASKED_ALREADY']);
    const [request] = (await recordOf(layla.account, layla.studentId))?.consentRequests ?? [];
    expect(request).toMatchObject({ ...wanted, by: 'Carmen Diaz', answer: null });
    expect(codesOf(await give(layla.account, { requestId: request?.id ?? '' }))).toBe('ConsentChanged');
    const { link } = expectMember(await send(carmen, layla.certificationId), 'CertificateDisclosed');
    expect(await followed(tokenIn(link))).toMatchObject({ body: NHA, schoolName: school.name, number: layla.number, studentName: 'Layla Nasser', outcome: 'genuine' });
    api.clock.forward(5);
    expect([await statusOf(`/shared-files/${tokenIn(link)}/certificate.pdf`), await statusOf(`/shared-files/${tokenIn(link)}/packet.pdf`)]).toEqual([200, 200]);
    expect((await recordOf(layla.account, layla.studentId))?.disclosures).toMatchObject([{
      body: NHA, records: wanted.records, way: 'link', by: 'Carmen Diaz', number: layla.number, openedAt: ['2026-05-04T14:00:00Z', '2026-05-04T14:05:00Z'],
      consent: { body: NHA, purpose: 'exam-application', until: '2026-08-04', withdrawnAt: null, holds: true },
    }]);
    const { rows } = await api.admin.query('select action from event where student_id = $1 and (action like $2 or action like $3) order by at, id', [layla.studentId, 'consent.%', 'record.%']);
    expect(rows.map(({ action }) => action as string)).toEqual(['consent.asked', 'consent.given', 'record.disclosed']);
  });

  it('by hand or by mail needs the consent too, and leaves the same line without a link', async () => {
    const layla = await certified();
    expect(codesOf(await send(carmen, layla.certificationId, { way: 'by-mail' }))).toEqual(['CONSENT_MISSING']);
    await give(layla.account);
    expect(expectMember(await send(carmen, layla.certificationId, { way: 'by-mail' }), 'CertificateDisclosed').link).toBeNull();
    expect((await recordOf(layla.account, layla.studentId))?.disclosures).toMatchObject([{ way: 'by-mail', expiresAt: null, openedAt: [] }]);
  });

  it('is refused to another body, for more than was allowed, and after the student takes the consent back, which closes the link at once', async () => {
    const layla = await certified();
    await give(layla.account, { records: 'certificate' });
    expect(codesOf(await send(carmen, layla.certificationId))).toEqual(['CONSENT_MISSING']);
    await give(layla.account);
    expect(codesOf(await send(carmen, layla.certificationId, { body: 'American Medical Technologists' }))).toEqual(['CONSENT_MISSING']);
    const token = tokenIn(expectMember(await send(carmen, layla.certificationId), 'CertificateDisclosed').link);
    expect(await followed(token)).not.toBeNull();
    for (const { id } of (await recordOf(layla.account, layla.studentId))?.consents ?? []) await layla.account.send(WithdrawConsentDocument, { input: { consentId: id } });
    expect([await followed(token), await statusOf(`/shared-files/${token}/certificate.pdf`), await statusOf(`/shared-files/${token}/packet.pdf`)]).toEqual([null, 404, 404]);
    expect(codesOf(await send(carmen, layla.certificationId))).toEqual(['CONSENT_MISSING']);
  });

  it('opens nothing for whoever guesses, and keeps no token in the database', async () => {
    const layla = await certified();
    await give(layla.account);
    const token = tokenIn(expectMember(await send(carmen, layla.certificationId), 'CertificateDisclosed').link);
    for (const other of [`${token.slice(0, -1)}${token.endsWith('A') ? 'Q' : 'A'}`, `${'0'.repeat(32)}.${token.split('.')[1]}`, 'nonsense']) expect(await followed(other)).toBeNull();
    const { rows } = await api.admin.query('select d::text as line from disclosure d where student_id = $1', [layla.studentId]);
    expect(rows.some(({ line }) => String(line).includes(token.split('.')[1] ?? token))).toBe(false);
  });
});

describe('A consent', () => {
  it('is the student\'s own word: staff cannot give it, nor another student take it back, in the database either', async () => {
    const [layla, other] = [await certified(), await certified()];
    const { errors } = await carmen.ask(GiveConsentDocument, { input: { ...wanted, until: '2026-08-04' } });
    expect(errors[0]?.extensions?.code).toBe('NOT_ALLOWED');
    await give(layla.account);
    const [consent] = (await recordOf(layla.account, layla.studentId))?.consents ?? [];
    expect(codesOf((await other.account.send(WithdrawConsentDocument, { input: { consentId: consent?.id ?? '' } })).withdrawConsent)).toEqual(['NOT_FOUND']);
    expect(await recordOf(other.account, layla.studentId)).toBeNull();
    const { rows } = await api.admin.query("select with_check from pg_policies where tablename = 'disclosure_consent' and policyname = 'school_adds'");
    expect(rows).toEqual([{ with_check: expect.stringMatching(/^(?!.*app_is_staff).*app_student/s) }]);
  });

  it('that is declined says so to the school, and can be asked for again', async () => {
    const layla = await certified();
    await ask(carmen, layla.certificationId);
    const [request] = (await recordOf(layla.account, layla.studentId))?.consentRequests ?? [];
    expect(codesOf((await layla.account.send(DeclineConsentDocument, { input: { requestId: request?.id ?? '' } })).declineConsent)).toBe('ConsentChanged');
    expect((await recordOf(carmen, layla.studentId))?.consentRequests).toMatchObject([{ answer: 'declined' }]);
    expect(codesOf(await give(layla.account, { requestId: request?.id ?? '' }))).toEqual(['CONSENT_REQUEST_ANSWERED']);
    expect(codesOf(await ask(carmen, layla.certificationId))).toBe('ConsentAsked');
  });
});

it('gives the student and the school a file of all sendings, and nobody else', async () => {
  const [layla, other] = [await certified(), await certified()];
  await give(layla.account);
  await send(carmen, layla.certificationId, { way: 'by-hand' });
  const file = async (client: Client) => client.fetch(`/disclosures/${layla.studentId}.csv?lang=en`);
  expect(await (await file(layla.account)).text()).toBe(
    'When (UTC),To whom,What,How,Sent by,Certificate,Purpose,Consent given (UTC),Consent until,Consent taken back (UTC),Link ends (UTC),Opened (UTC)\r\n'
    + `${api.clock.now()},${NHA},"The certificate and the packet with hours, procedures and documents",By hand,Carmen Diaz,${layla.number},To apply for the exam,${api.clock.now()},2026-08-04,,,\r\n`,
  );
  const statuses = await Promise.all([carmen, other.account, await api.as('registrar', await api.anySchool()), api.anyone()].map(async (client) => (await file(client)).status));
  expect(statuses).toEqual([200, 404, 404, 401]);
});

describe('A link', () => {
  it('ends: the link opens for thirty days, and tells that a certificate was taken back meanwhile', async () => {
    const layla = await certified();
    await give(layla.account);
    const token = tokenIn(expectMember(await send(carmen, layla.certificationId), 'CertificateDisclosed').link);
    await revoked(layla.certificationId, 'Wrong route', { asks: carmen, confirms: dana });
    expect([(await followed(token))?.outcome, await statusOf(`/shared-files/${token}/packet.pdf`)]).toEqual(['revoked', 404]);
    expect(codesOf(await send(carmen, layla.certificationId))).toEqual(['CERTIFICATE_REVOKED']);
    api.clock.forward(32 * 24 * 60);
    expect(await followed(token)).toBeNull();
  });
});
