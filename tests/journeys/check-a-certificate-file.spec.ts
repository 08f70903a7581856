import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CertifyEligibilityDocument, CheckCertificateFileDocument, ChooseDirectoryDocument } from '@practicum/contract/client';
import { LONGEST_CERTIFICATE_FILE } from '@practicum/domain';
import { addMember, expectMember, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';
import { frozen, papers, PUBLIC_URL, schoolKey } from '../support/certificates.js';
import { readPdf } from '../support/pdf-text.js';
import { confirmPhlebotomyRules, phlebotomist } from '../support/phlebotomist.js';
import { revoked } from '../support/revoked.js';

// Whoever was handed the file of a certificate, an employer or an exam body, has it checked without an account.

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

async function certified() {
  const student = await phlebotomist(api.admin, school);
  const input = { clientKey: randomUUID(), candidates: [{ enrollmentId: student.enrollmentId, credential: 'CPT-NHA' }], attested: true, password: PASSWORD };
  const [certification] = expectMember((await dana.send(CertifyEligibilityDocument, { input })).certifyEligibility, 'EligibilityCertified').certifications;
  if (!certification) throw new Error('Nobody was certified.');
  return { ...student, ...certification };
}

const fileOf = async (number: string, form: string, by: Client = dana) => (await by.fetch(`/certificates/${number}${form}`)).text();
const check = async (file: string) => (await api.anyone().send(CheckCertificateFileDocument, { file })).checkCertificateFile;

describe('The file of a certificate', () => {
  it.each(['.json', '.jwt', '/record.json'])('is genuine as %s, with what the school signed', async (form) => {
    const { number, digest } = await certified();
    const answer = await check(await fileOf(number, form));
    expect(answer).toMatchObject({
      verdict: 'genuine', reasons: [],
      signed: { number, digest, studentName: 'Layla Nasser', schoolName: school.name, credential: 'CPT-NHA', credentialName: expect.stringContaining('Phlebotomy'), signedBy: 'Dana Okafor', revokedAt: null },
    });
    expect(answer.signed?.findings.length).toBeGreaterThan(3);
  });

  it('that the paper brings along is the same', async () => {
    const { number } = await certified();
    const { attachments: [attached = ''] } = readPdf(Buffer.from(await (await api.anyone().fetch(`/certificates/${number}.pdf`)).arrayBuffer()));
    expect(await check(attached)).toMatchObject({ verdict: 'genuine', signed: { number } });
  });

  it('is revoked as soon as the school takes it back, and says when and why', async () => {
    const { id, number } = await certified();
    const file = await fileOf(number, '.json');
    await revoked(id, 'Hours corrected after issue', { asks: await api.as('coordinator', school), confirms: dana });
    expect(await check(file)).toMatchObject({ verdict: 'revoked', signed: { number, revokedAt: api.clock.now(), revocationReason: 'Hours corrected after issue' } });
  });

  it.each([
    ['a name', (text: string) => text.replace('Layla Nasser', 'Laila Nasser'), 'altered'],
    ['a figure', (text: string) => text.replace('"have":34', '"have":44'), 'altered'],
    ['a word that nobody knows', (text: string) => text.replace('{', '{"honours":true,'), 'altered'],
  ])('in which somebody changed %s is forged, and nothing of it is repeated', async (_says, change, reason) => {
    const { number } = await certified();
    expect(await check(change(await fileOf(number, '.json')))).toEqual(expect.objectContaining({ verdict: 'forged', reasons: [reason], signed: null, holdsUntil: null }));
  });

  it('under the key of another school is forged', async () => {
    const { number } = await certified();
    const other = await api.anySchool();
    const file = await fileOf(number, '.jwt');
    await api.admin.query('update published_key set school_id = $2 where school_id = $1', [school.id, other.id]);
    expect(await check(file)).toMatchObject({ verdict: 'forged', reasons: ['key-of-another-school'] });
    await api.admin.query('update published_key set school_id = $1 where school_id = $2', [school.id, other.id]);
    expect(await check(file)).toMatchObject({ verdict: 'genuine' });
  });

  it('that names a school of ours and a key of nobody is of an unknown key', async () => {
    const { number } = await certified();
    const file = JSON.parse(await fileOf(number, '.json')) as { readonly proof: { readonly verificationMethod: string } };
    const verificationMethod = file.proof.verificationMethod.replace(/#.*/, `#${randomUUID()}`);
    expect(await check(JSON.stringify({ ...file, proof: { ...file.proof, verificationMethod } }))).toMatchObject({ verdict: 'unknown-key', signed: null });
  });

  it('of somebody else is not ours, however well it is signed', async () => {
    const { credential, token, record } = await papers(frozen(), schoolKey());
    for (const file of [credential, token, record]) expect(await check(file)).toMatchObject({ verdict: 'not-ours', reasons: [], signed: null });
    expect(credential).toContain(PUBLIC_URL.host);
    expect(await check(JSON.stringify({ type: ['VerifiableCredential', 'OpenBadgeCredential'], issuer: 'https://badges.example/acme' }))).toMatchObject({ verdict: 'not-ours' });
  });

  it('is not said to be good where the list of what was taken back cannot be made', async () => {
    const { number } = await certified();
    const file = await fileOf(number, '.json');
    const { rows: [key] } = await api.admin.query<{ sealed: string }>('select sealed_private_key as sealed from signing_key where school_id = $1', [school.id]);
    await api.admin.query("update signing_key set sealed_private_key = 'sealed under another SECRET_KEY' where school_id = $1", [school.id]);
    expect(await check(file)).toMatchObject({ verdict: 'not-checked', reasons: ['list-not-given'], signed: { number } });
    await api.admin.query('update signing_key set sealed_private_key = $2 where school_id = $1', [school.id, key?.sealed]);
    expect(await check(file)).toMatchObject({ verdict: 'genuine' });
  });

  it('is not said to be good where what stands here under its number is another thing', async () => {
    const { id, number } = await certified();
    const file = await fileOf(number, '.json');
    await api.admin.query("update certification set digest = repeat('0', 64) where id = $1", [id]);
    expect(await check(file)).toMatchObject({ verdict: 'not-checked', signed: { number, findings: [] } });
  });

  it('tells the name that stands in it, though the student keeps theirs off the page: who has the file was given it', async () => {
    const { number, studentId } = await certified();
    const { email } = await addMember(api.admin, school, 'student', { email: `${studentId}@practicum.test`, studentId });
    const layla = await api.as(email);
    await layla.send(ChooseDirectoryDocument, { input: { studentId, optedOut: true } });
    expect((await api.anyone().fetch(`/certificates/${number}.json`)).status).toBe(404);
    expect(await check(await fileOf(number, '.json', layla))).toMatchObject({ verdict: 'genuine', signed: { studentName: 'Layla Nasser' } });
  });
});

describe('What is no certificate', () => {
  it.each([['nothing', ''], ['a letter', 'Dear school'], ['a list', '[]'], ['another JSON', '{"invoice":12}'], ['half a file', '{"type":["OpenBadgeCredential"'], ['another token', 'eyJhbGciOiJub25lIn0.e30.x']])('is told as that: %s', async (_says, file) => {
    expect(await check(file)).toMatchObject({ verdict: 'no-certificate', signed: null });
  });

  it('is not read at all where it is larger than any certificate', async () => {
    expect(await check('x'.repeat(LONGEST_CERTIFICATE_FILE + 1))).toMatchObject({ verdict: 'too-large' });
  });
});

describe('Years later', () => {
  it('a file counts until its last day, and not after', async () => {
    const { number } = await certified();
    const file = await fileOf(number, '.json');
    const { holdsUntil } = await check(file);
    api.clock.set(`${holdsUntil}T14:00:00Z`);
    expect(await check(file)).toMatchObject({ verdict: 'genuine' });
    api.clock.forward(3 * 24 * 60);
    expect(await check(file)).toMatchObject({ verdict: 'expired', holdsUntil, signed: { number } });
  });
});
