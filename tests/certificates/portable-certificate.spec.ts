import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CertifyEligibilityDocument, VerifyCertificateDocument } from '@practicum/contract/client';
import { checkCertificate, type CertificateAnswer } from '../../apps/api/src/certification/check-certificate.js';
import { paperIn } from '../../apps/api/src/certification/portable/certificate-paper.js';
import { dispatch } from '../../apps/api/src/command/dispatch.js';
import { addMember, expectMember, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';
import { confirmPhlebotomyRules, phlebotomist } from '../support/phlebotomist.js';
import { revoked } from '../support/revoked.js';
import { checkProof, checkToken, type IssuerDocument } from './independent.js';

// A certificate as the server hands it out: what anybody gets, what only its student and the staff get, and how long it lasts.

const TODAY = '2026-05-04';
const NOON = '2026-05-04T18:00:00Z';

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
  return { ...certification, ...student };
}

const fetched = async (path: string, by: Client = api.anyone()) => (await by.fetch(path)).text();
const issuer = async () => JSON.parse(await fetched(`/issuers/${school.slug}`)) as IssuerDocument;
const status = () => fetched(`/status/${school.slug}`);
const given = (text: string) => paperIn(text)?.content;

async function checked(text: string, at = TODAY): Promise<CertificateAnswer> {
  // The list first: a school whose key is a year old signs it with a new one.
  const list = await status();
  const answer = await checkCertificate({ certificate: given(text), keySet: given(await fetched('/.well-known/practicum/keys.json')), list: given(list) }, at);
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused));
  return answer;
}

async function rotate(by: Client, password: string = PASSWORD) {
  const { data, errors } = await by.askText('mutation ($password: String!) { rotateSigningKey(input: { password: $password }) { ... on SigningKeyRotated { keyId madeAt retired } ... on Refused { refusals { code } } } }', { password });
  return { rotated: data?.['rotateSigningKey'] as { readonly keyId?: string; readonly retired?: string | null; readonly refusals?: readonly { readonly code: string }[] } | undefined, code: errors[0]?.extensions?.code };
}

describe('Anybody with the number', () => {
  it('gets a credential that checkers of other makers take, in both forms', async () => {
    const { number } = await certified();
    const [json, token] = [await api.anyone().fetch(`/certificates/${number}.json`), await api.anyone().fetch(`/certificates/${number}.jwt`)];
    expect([json.headers.get('content-type'), token.headers.get('content-type'), json.headers.get('access-control-allow-origin')]).toEqual(['application/vc', 'application/vc+jwt', '*']);
    expect(await checkProof(await json.text(), await issuer(), { at: NOON, list: await status() })).toMatchObject({ verified: true });
    expect(await checkToken(await token.text(), await issuer(), NOON)).toEqual({ verified: true, why: '' });
  });

  it('learns figures and codes, and nothing of the record', async () => {
    const { number, digest } = await certified();
    const text = await fetched(`/certificates/${number}.json`);
    const { credentialSubject: { certification } } = JSON.parse(text) as { readonly credentialSubject: { readonly certification: { readonly findings: readonly object[]; readonly digest: string } } };
    expect(certification.digest).toBe(digest);
    expect(certification.findings).toContainEqual({ path: 'TRAIN/4', requirement: 'venipunctures', kind: 'procedureCount', status: 'met', have: 34, need: 30, unit: 'time' });
    for (const kept of ['bornOn', 'evidence', 'procedures', 'awardedOn']) expect(text).not.toContain(kept);
    const { verifyCertificate } = await api.anyone().send(VerifyCertificateDocument, { number });
    expect(JSON.stringify(verifyCertificate)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|#\/person/);
  });

  it.each([
    ['the credential', "credential = replace(credential, '\"have\":34', '\"have\":44')"],
    ['the credential to nonsense', "credential = 'nonsense'"],
    ['the credential to another\'s', 'credential = (select credential from portable_certificate o where o.certification_id <> p.certification_id limit 1)'],
    ['the token', 'token = overlay(token placing \'AAAA\' from length(token) - 5)'],
  ])('gets nothing where somebody changed %s in the database', async (_says, change) => {
    await certified();
    const { id, number } = await certified();
    await api.admin.query(`update portable_certificate p set ${change} where certification_id = $1`, [id]);
    for (const ending of ['json', 'jwt', 'pdf']) expect((await api.anyone().fetch(`/certificates/${number}.${ending}`)).status).toBe(404);
    expect((await api.anyone().send(VerifyCertificateDocument, { number })).verifyCertificate).toMatchObject({ outcome: 'forged', studentName: null });
  });
});

describe('The whole record', () => {
  it('is handed to the student and to staff, and is checked offline like the others', async () => {
    const { number, studentId } = await certified();
    const { email } = await addMember(api.admin, school, 'student', { studentId, email: `${randomUUID()}@practicum.test` });
    const texts = await Promise.all([dana, await api.as('registrar', school), await api.as(email)].map((who) => fetched(`/certificates/${number}/record.json`, who)));
    expect(new Set(texts).size).toBe(1);
    expect(await checked(texts[0] ?? '')).toMatchObject({ form: 'record', signature: 'genuine', revocation: 'good', valid: true, signed: { number } });
  });

  it('is not there for anybody else, in the same bytes as one that does not exist', async () => {
    const { number } = await certified();
    const others = [await api.as('student', school), await api.as('program-director', await api.anySchool())];
    for (const who of others) {
      const [theirs, none] = [await who.fetch(`/certificates/${number}/record.json`), await who.fetch('/certificates/0000-0000-0000-0000-0000/record.json')];
      expect([theirs.status, await theirs.text()]).toEqual([404, await none.text()]);
    }
    const strangers = [api.anyone(), await api.as('preceptor', school)];
    for (const who of strangers) {
      const [theirs, none] = [await who.fetch(`/certificates/${number}/record.json`), await who.fetch('/certificates/0000-0000-0000-0000-0000/record.json')];
      expect([theirs.status, await theirs.text()]).toEqual([none.status, await none.text()]);
      expect(theirs.status).toBeGreaterThanOrEqual(401);
    }
  });
});

describe('The list of what was taken back', () => {
  it('has a place of its own for every certificate, among so many that it says nothing of one', async () => {
    const places = new Set<string>();
    for (let made = 0; made < 3; made += 1) {
      const { number } = await certified();
      const { credentialStatus } = JSON.parse(await fetched(`/certificates/${number}.json`)) as { readonly credentialStatus: { readonly statusListIndex: string } };
      places.add(credentialStatus.statusListIndex);
    }
    expect(places.size).toBe(3);
    const { credentialSubject: { encodedList } } = JSON.parse(await status()) as { readonly credentialSubject: { readonly encodedList: string } };
    expect(gunzipSync(Buffer.from(encodedList.slice(1), 'base64url')).length * 8).toBeGreaterThanOrEqual(131_072);
  });

  it('marks what the school takes back at once, for every checker, and on the page', async () => {
    const { id, number } = await certified();
    const text = await fetched(`/certificates/${number}.json`);
    expect(await checkProof(text, await issuer(), { at: NOON, list: await status() })).toMatchObject({ verified: true });
    await revoked(id, 'Wrong student', { asks: await api.as('coordinator', school), confirms: dana });
    expect(await checkProof(text, await issuer(), { at: NOON, list: await status() })).toMatchObject({ verified: false });
    expect(await checked(text)).toMatchObject({ signature: 'genuine', revocation: 'revoked', valid: false });
    expect((await api.anyone().send(VerifyCertificateDocument, { number })).verifyCertificate).toMatchObject({ outcome: 'revoked' });
  });

  it('is there for a school that has signed nothing yet, and for no school that is not', async () => {
    const young = await api.anySchool();
    expect((await api.anyone().fetch(`/status/${young.slug}`)).status).toBe(200);
    for (const path of ['/status/nowhere', '/issuers/nowhere']) expect((await api.anyone().fetch(path)).status).toBe(404);
  });
});

describe('A new signing key', () => {
  it('is made by a program director who gives the password again, and by nobody else', async () => {
    expect((await rotate(dana, 'not the password at all')).rotated).toEqual({ refusals: [{ code: 'PASSWORD_WRONG' }] });
    expect((await rotate(await api.as('registrar', school))).code).toBe('NOT_ALLOWED');
    const before = (await issuer()).verificationMethod.length;
    const { rotated } = await rotate(dana);
    const { verificationMethod, assertionMethod } = await issuer();
    expect([verificationMethod.length, assertionMethod.length]).toEqual([before + 1, before + 1]);
    expect(verificationMethod.filter(({ retiredAt }) => retiredAt === undefined).map(({ id }) => id.split('#')[1])).toEqual([rotated?.keyId]);
    const { rows } = await api.admin.query("select data from event where action = 'signing-key.rotated' and subject_id = $1", [rotated?.keyId]);
    expect(rows).toEqual([{ data: { retired: rotated?.retired } }]);
  });

  it('is made from the command line too, for one school by its slug', async () => {
    const other = await api.anySchool();
    const run = async (words: readonly string[]) => {
      const said = { out: '', err: '' };
      const code = await dispatch(words, {
        stdin: (async function* nothing() { yield ''; })(), out: (text) => { said.out += text; }, err: (text) => { said.err += text; }, today: () => TODAY,
        env: { DATABASE_URL: api.database.ownerUrl, SECRET_KEY: api.database.secretKey },
      });
      return { code, ...said };
    };
    expect(await run(['keys', 'rotate', '--school', other.slug, '--json'])).toMatchObject({ code: 0, err: '' });
    const second = await run(['keys', 'rotate', '--school', other.slug]);
    const { verificationMethod } = JSON.parse(await fetched(`/issuers/${other.slug}`)) as IssuerDocument;
    expect(verificationMethod.map(({ id }) => id.split('#')[1])).toEqual([expect.any(String), second.out.trim()]);
    expect(await run(['keys', 'rotate', '--school', 'nowhere'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('nowhere') });
    expect(await run(['keys', 'rotate'])).toMatchObject({ code: 2, err: expect.stringContaining('--school') });
  });
});

describe('Ten years and three keys later', () => {
  it('what was signed is as genuine as on the day, by the key of that day, and taken back it is as revoked', async () => {
    const [kept, taken] = [await certified(), await certified()];
    const paths = [`/certificates/${kept.number}.json`, `/certificates/${kept.number}.jwt`, `/certificates/${kept.number}/record.json`];
    const [json = '', token = '', record = ''] = await Promise.all(paths.map((path) => fetched(path, dana)));
    const [before, listOfTheDay] = [(await issuer()).verificationMethod.length, await status()];
    for (const year of ['2028', '2031', '2034']) {
      api.clock.set(`${year}-05-04T14:00:00Z`);
      dana = await api.as('program-director', school);
      expect((await rotate(dana)).rotated).toMatchObject({ keyId: expect.any(String) });
    }
    api.clock.set('2036-05-04T14:00:00Z');
    dana = await api.as('program-director', school);
    await revoked(taken.id, 'Found out late', { asks: await api.as('coordinator', school), confirms: dana });
    expect((await issuer()).verificationMethod.length).toBeGreaterThanOrEqual(before + 3);
    // The certificate said itself that it holds for five years; its signature holds for ever.
    for (const text of [json, token, record]) {
      expect(await checked(text, '2036-05-04')).toMatchObject({ signature: 'genuine', revocation: 'good', expired: true, reasons: [{ code: 'expired' }] });
    }
    expect(await fetched(paths[0] ?? '')).toBe(json);
    expect(await checkProof(json, await issuer(), { at: NOON, list: listOfTheDay })).toMatchObject({ verified: true });
    expect(await checkToken(token, await issuer(), NOON)).toEqual({ verified: true, why: '' });
    expect(await checked(await fetched(`/certificates/${taken.number}.json`), '2036-05-04')).toMatchObject({ signature: 'genuine', revocation: 'revoked' });
    expect((await api.anyone().send(VerifyCertificateDocument, { number: kept.number })).verifyCertificate).toMatchObject({ outcome: 'genuine' });
  });
});
