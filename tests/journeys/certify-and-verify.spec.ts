import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AskRevocationDocument, CertifyEligibilityDocument, ConfirmPasswordDocument, ConfirmRevocationDocument, DropRevocationDocument, VerifyCertificateDocument } from '@practicum/contract/client';
import { dispatch } from '../../apps/api/src/command/dispatch.js';
import { addMember, expectMember, insert, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';
import { confirmPhlebotomyRules, phlebotomist } from '../support/phlebotomist.js';
import { revoked } from '../support/revoked.js';

let api: TestApi;
let school: TestSchool;
let dana: Client;
let folder: string;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
  await confirmPhlebotomyRules(api.admin, school);
  dana = await api.as('program-director', school);
  folder = mkdtempSync(join(tmpdir(), 'certificates-'));
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const batch = (...enrollmentIds: readonly string[]) =>
  ({ clientKey: randomUUID(), candidates: enrollmentIds.map((enrollmentId) => ({ enrollmentId, credential: 'CPT-NHA' })), attested: true, password: PASSWORD });

const certify = async (client: Client, input: Omit<ReturnType<typeof batch>, 'password'> & { readonly password: string | undefined }) => (await client.send(CertifyEligibilityDocument, { input })).certifyEligibility;

async function certified(enrollmentId: string) {
  const [certification] = expectMember(await certify(dana, batch(enrollmentId)), 'EligibilityCertified').certifications;
  if (!certification) throw new Error('Nobody was certified.');
  return certification;
}

async function askRevocation(client: Client, certificationId: string, reason: string) {
  const { askRevocation: answer } = await client.send(AskRevocationDocument, { input: { certificationId, reason } });
  return answer.__typename === 'RevocationWaits' ? answer.certification : expectMember(answer, 'Refused').refusals.map(({ code }) => code);
}

async function confirmRevocation(client: Client, certificationId: string) {
  const { confirmRevocation: answer } = await client.send(ConfirmRevocationDocument, { input: { certificationId, password: PASSWORD } });
  return answer.__typename === 'CertificationRevoked' ? answer.certification : expectMember(answer, 'Refused').refusals.map(({ code }) => code);
}

const verify = async (number: string) => (await api.anyone().send(VerifyCertificateDocument, { number })).verifyCertificate;
const codesOf = (answer: Awaited<ReturnType<typeof certify>>) => expectMember(answer, 'Refused').refusals.map(({ code }) => code);
const fetched = async (path: string) => (await api.anyone().fetch(path)).text();

function file(text: string): string {
  const path = join(folder, `${randomUUID()}.json`);
  writeFileSync(path, text);
  return path;
}

async function checkFile(args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await dispatch(['certificate', 'verify', ...args, '--json'], {
    stdin: (async function* nothing() { yield ''; })(),
    out: (text) => { said.out += text; }, err: (text) => { said.err += text; }, today: () => '2026-05-04', env: {},
  });
  return { code, answer: JSON.parse(said.out) as Readonly<Record<string, unknown>> };
}

describe('A program director', () => {
  it('certifies the eligible of a batch with one signature, and is told why the others are held back', async () => {
    const [layla, short] = [await phlebotomist(api.admin, school), await phlebotomist(api.admin, school, { givenName: 'Omar', familyName: 'Short', venipunctures: 29 })];
    const answer = expectMember(await certify(dana, batch(layla.enrollmentId, short.enrollmentId)), 'EligibilityCertified');
    expect(answer.certifications).toMatchObject([{ credential: 'CPT-NHA', credentialName: 'Certified Phlebotomy Technician', certifiedOn: '2026-05-04', student: { name: 'Layla Nasser' } }]);
    expect(answer.heldBack).toMatchObject([{ credential: 'CPT-NHA', says: expect.stringMatching(/^1\srequirement is not met yet/), enrollment: { student: { name: 'Omar Short' } } }]);
    const { rows } = await api.admin.query("select action, encode(after_hash, 'hex') as digest from event where subject_id = $1", [answer.certifications[0]?.id]);
    expect(rows).toEqual([{ action: 'certification.signed', digest: answer.certifications[0]?.digest }]);
  });

  it('sees who is ready and who is not, and no longer sees whom they certified', async () => {
    const { enrollmentId } = await phlebotomist(api.admin, school, { givenName: 'Ready', familyName: 'Soon' });
    const ask = 'query ($cohortId: ID) { certificationCandidates(cohortId: $cohortId) { verdict says route editionConfirmed enrollment { id } } }';
    const candidates = async () => {
      const { data } = await dana.askText(ask, {});
      return (data?.['certificationCandidates'] as readonly { readonly enrollment: { readonly id: string } }[]).filter(({ enrollment }) => enrollment.id === enrollmentId);
    };
    expect(await candidates()).toEqual([{ verdict: 'eligible', says: '', route: 'TRAIN', editionConfirmed: true, enrollment: { id: enrollmentId } }]);
    await certified(enrollmentId);
    expect(await candidates()).toEqual([]);
  });

  it('gives the password, or has given it in the last ten minutes, and ticks the sentence', async () => {
    const { enrollmentId } = await phlebotomist(api.admin, school);
    const fresh = await api.as('program-director', school);
    expect(codesOf(await certify(fresh, { ...batch(enrollmentId), password: undefined }))).toEqual(['PASSWORD_NEEDED']);
    await fresh.send(ConfirmPasswordDocument, { password: PASSWORD });
    expect(codesOf(await certify(fresh, { ...batch(enrollmentId), attested: false, password: undefined }))).toEqual(['NOT_ATTESTED']);
    api.clock.forward(11);
    expect(codesOf(await certify(fresh, { ...batch(enrollmentId), password: undefined }))).toEqual(['PASSWORD_NEEDED']);
    api.clock.forward(-11);
    expect(codesOf(await certify(dana, { ...batch(enrollmentId), password: 'not the password at all' }))).toEqual(['PASSWORD_WRONG']);
    expect(codesOf(await certify(dana, { ...batch(enrollmentId), attested: false }))).toEqual(['NOT_ATTESTED']);
    expect(codesOf(await certify(dana, batch()))).toEqual(['NOBODY_TO_CERTIFY']);
    expect(codesOf(await certify(dana, batch(randomUUID())))).toEqual(['NOT_FOUND']);
    const { rows } = await api.admin.query('select 1 from certification where enrollment_id = $1', [enrollmentId]);
    expect(rows).toEqual([]);
  });

  it('is the only one who may', async () => {
    const { enrollmentId } = await phlebotomist(api.admin, school);
    for (const role of ['coordinator', 'registrar'] as const) expect([role, codesOf(await certify(await api.as(role, school), batch(enrollmentId)))]).toEqual([role, ['NOT_YOURS_TO_DO']]);
    for (const role of ['instructor', 'preceptor', 'student'] as const) {
      const { errors } = await (await api.as(role, school)).ask(CertifyEligibilityDocument, { input: batch(enrollmentId) });
      expect([role, errors[0]?.extensions?.code]).toEqual([role, 'NOT_ALLOWED']);
    }
    const other = await api.as('program-director', await api.anySchool());
    expect(codesOf(await certify(other, batch(enrollmentId)))).toEqual(['NOT_FOUND']);
  });

  it('certifies nobody from rules that nobody at the school has confirmed', async () => {
    const unconfirmed = await api.anySchool();
    const { enrollmentId } = await phlebotomist(api.admin, unconfirmed);
    const answer = expectMember(await certify(await api.as('program-director', unconfirmed), batch(enrollmentId)), 'EligibilityCertified');
    expect(answer).toMatchObject({ certifications: [], heldBack: [{ says: expect.stringContaining('confirmed') }] });
  });

  it('certifies a student for a credential once, however often and at once it is asked', async () => {
    const { enrollmentId } = await phlebotomist(api.admin, school);
    const answers = await Promise.all(Array.from({ length: 4 }, () => certify(dana, batch(enrollmentId))));
    const members = answers.map((answer) => expectMember(answer, 'EligibilityCertified'));
    expect(members.flatMap(({ certifications }) => certifications)).toHaveLength(1);
    expect(members.flatMap(({ heldBack }) => heldBack).map(({ says }) => says)).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('already')));
  });

  it('is answered as the first time when the same send comes again, and refused when the key is used for something else', async () => {
    const [one, other] = [await phlebotomist(api.admin, school), await phlebotomist(api.admin, school)];
    const input = batch(one.enrollmentId);
    const answers = [await certify(dana, input), await certify(dana, input)].map((answer) => expectMember(answer, 'EligibilityCertified'));
    expect(answers[0]?.certifications).toHaveLength(1);
    expect(answers[1]).toEqual(answers[0]);
    expect(codesOf(await certify(dana, { ...batch(other.enrollmentId), clientKey: input.clientKey }))).toEqual(['KEY_USED_FOR_ANOTHER']);
  });
});

describe('A certificate', () => {
  it('is genuine for anybody who has its number, however it is typed, with what was signed and nothing else', async () => {
    const { enrollmentId } = await phlebotomist(api.admin, school, { givenName: 'Nguyễn', familyName: 'Thị Ánh' });
    const { number, digest } = await certified(enrollmentId);
    const answer = await verify(` ${number.toLowerCase().replaceAll('-', ' ')} `);
    expect(answer).toMatchObject({
      outcome: 'genuine', number, digest, studentName: 'Nguyễn Thị Ánh', schoolName: school.name, programName: 'Phlebotomy Technician', credential: 'CPT-NHA', edition: '2022-09',
      route: 'TRAIN', certifiedOn: '2026-05-04', signedBy: 'Dana Okafor', demo: false, revokedAt: null,
    });
    expect(answer.findings).toContainEqual(expect.objectContaining({ requirement: 'venipunctures', status: 'met', have: 34, need: 30 }));
    const { rows: [row] } = await api.admin.query<{ content: string }>('select content from certification where number = $1', [number]);
    expect(createHash('sha256').update(row?.content ?? '').digest('hex')).toBe(digest);
  });

  it('that nobody issued is not ours, in the same shape, and so is a number with a slip', async () => {
    const { number } = await certified((await phlebotomist(api.admin, school)).enrollmentId);
    const genuine = await verify(number);
    for (const unknown of ['0000-0000-0000-0000-0000', `${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`, 'nonsense', '']) {
      const answer = await verify(unknown);
      expect(answer).toMatchObject({ outcome: 'not-ours', studentName: null, findings: [] });
      expect(Object.keys(answer)).toEqual(Object.keys(genuine));
    }
  });

  it.each([
    ['a fact in the content', "content = replace(content, '\"count\":34', '\"count\":44')"],
    ['content and digest together', "content = replace(content, '\"count\":34', '\"count\":44'), digest = encode(sha256(replace(content, '\"count\":34', '\"count\":44')::bytea), 'hex')"],
    ['the content to nonsense', "content = 'nonsense'"],
    ['the name of the signer beside it', "signed_by_name = 'Somebody Else'"],
    ['the day beside it', "certified_on = '2026-05-01'"],
    ['the signature', "signature = translate(signature, 'abcdefghij', 'bcdefghija')"],
  ])('is altered where somebody changed %s in the database, and then nothing of it is shown', async (_, change) => {
    const { number } = await certified((await phlebotomist(api.admin, school)).enrollmentId);
    await api.admin.query(`update certification set ${change} where number = $1`, [number]);
    expect(await verify(number)).toMatchObject({ outcome: 'forged', number, studentName: null, digest: null, findings: [] });
    expect((await api.anyone().fetch(`/certificates/${number}.json`)).status).toBe(404);
    expect((await api.anyone().fetch(`/certificates/${number}.pdf`)).status).toBe(404);
  });

  it('signed with a key of another school is altered', async () => {
    const neighbour = await api.anySchool();
    await confirmPhlebotomyRules(api.admin, neighbour);
    const director = await api.as('program-director', neighbour);
    expectMember(await certify(director, batch((await phlebotomist(api.admin, neighbour)).enrollmentId)), 'EligibilityCertified');
    const { number } = await certified((await phlebotomist(api.admin, school)).enrollmentId);
    const { rows: [own] } = await api.admin.query<{ key: string }>('select public_key as key from published_key where school_id = $1', [school.id]);
    await api.admin.query('update published_key set public_key = (select public_key from published_key where school_id = $1) where school_id = $2', [neighbour.id, school.id]);
    try {
      expect(await verify(number)).toMatchObject({ outcome: 'forged' });
    } finally {
      await api.admin.query('update published_key set public_key = $2 where school_id = $1', [school.id, own?.key]);
    }
  });

  it('is taken back by two people, with a reason that anybody reads, and can then be given anew', async () => {
    const { enrollmentId } = await phlebotomist(api.admin, school);
    const { id, number } = await certified(enrollmentId);
    const carmen = await api.as('coordinator', school);
    expect(await askRevocation(carmen, id, ' ')).toEqual(['REASON_MISSING']);
    expect(await askRevocation(await api.as('program-director', await api.anySchool()), id, 'Wrong')).toEqual(['NOT_FOUND']);
    expect(await confirmRevocation(dana, id)).toEqual(['REVOCATION_NOT_ASKED']);
    expect(await askRevocation(carmen, id, 'Hours of another student were counted.')).toMatchObject({ revokedAt: null, revocationAsked: { by: 'Carmen Diaz', reason: 'Hours of another student were counted.' }, viewerCan: ['revoke.drop', 'disclose'] });
    expect(await verify(number)).toMatchObject({ outcome: 'genuine', revocationReason: null });
    expect(await askRevocation(dana, id, 'Again')).toEqual(['REVOCATION_ASKED_ALREADY']);
    expect(await confirmRevocation(carmen, id)).toEqual(['SECOND_PERSON_NEEDED']);
    expect(await confirmRevocation(await api.as('registrar', school), id)).toEqual(['DIRECTOR_NEEDED']);
    expect(await confirmRevocation(dana, id)).toMatchObject({ id, revokedAt: '2026-05-04T14:00:00.000Z', revocationReason: 'Hours of another student were counted.', revocationAsked: null, viewerCan: ['disclose'] });
    expect(await askRevocation(carmen, id, 'Again')).toEqual(['REVOKED_ALREADY']);
    expect(await verify(number)).toMatchObject({ outcome: 'revoked', studentName: 'Layla Nasser', revocationReason: 'Hours of another student were counted.' });
    expect(await certified(enrollmentId)).not.toMatchObject({ number });
  });

  it('stands on where what was asked is dropped, and only staff know that it was asked', async () => {
    const student = await phlebotomist(api.admin, school);
    const { id, number } = await certified(student.enrollmentId);
    await askRevocation(dana, id, 'Wrong route');
    const { email } = await addMember(api.admin, school, 'student', { email: `${student.studentId}@practicum.test`, studentId: student.studentId });
    const { data } = await (await api.as(email)).askText('query ($id: ID!) { certification(id: $id) { id revocationAsked { by } } }', { id });
    expect(data).toEqual({ certification: { id, revocationAsked: null } });
    const { dropRevocation } = await (await api.as('registrar', school)).send(DropRevocationDocument, { input: { certificationId: id } });
    expect(expectMember(dropRevocation, 'RevocationDropped').certification).toMatchObject({ revocationAsked: null, viewerCan: ['revoke.ask', 'disclose'] });
    expect(await verify(number)).toMatchObject({ outcome: 'genuine' });
  });

  it('is revoked in the database by two different people or not at all', async () => {
    const { id } = await certified((await phlebotomist(api.admin, school)).enrollmentId);
    const same = { school_id: school.id, certification_id: id, student_id: school.studentId, reason: 'Alone', by_name: 'Dana Okafor', by_account: school.people['program-director'].accountId };
    await expect(insert(api.admin, 'revocation', { ...same, asked_by: same.by_account })).rejects.toThrow('revocation_by_two');
  });

  it('is seen by its student and by nobody else\'s', async () => {
    const { rows: [mine] } = await api.admin.query<{ id: string }>('select id from enrollment where id = $1', [school.enrollmentId]);
    const other = await phlebotomist(api.admin, school);
    const { id } = await certified(other.enrollmentId);
    const ana = await api.as('student', school);
    const { data } = await ana.askText('query ($id: ID!) { certification(id: $id) { id } student(id: "' + school.studentId + '") { certifications { id } } }', { id });
    expect([mine?.id, data]).toEqual([school.enrollmentId, { certification: null, student: { certifications: [] } }]);
    const { data: theirs } = await dana.askText('query ($id: ID!) { student(id: $id) { certifications { id viewerCan } enrollments { eligibility { credential certification { id } } } } }', { id: other.studentId });
    expect(theirs).toEqual({ student: { certifications: [{ id, viewerCan: ['revoke.ask', 'disclose'] }], enrollments: [{ eligibility: [{ credential: 'CPT-NHA', certification: { id } }] }] } });
  });
});

describe('A certificate file', () => {
  it.each(['json', 'jwt'] as const)('ending in .%s is checked on one\'s own machine with the school\'s keys and its list, and is revoked there too', async (ending) => {
    const { id, number, digest } = await certified((await phlebotomist(api.admin, school)).enrollmentId);
    const [certificate, keys] = [file(await fetched(`/certificates/${number}.${ending}`)), file(await fetched('/.well-known/practicum/keys.json'))];
    const status = async () => file(await fetched(`/status/${school.slug}`));
    expect(await checkFile([certificate, '--keys', keys, '--status', await status()])).toMatchObject({
      code: 0, answer: { signature: 'genuine', revocation: 'good', valid: true, signed: { number, digest, student: 'Layla Nasser', school: school.name, demo: false } },
    });
    expect((await checkFile([certificate, '--keys', keys])).answer).toMatchObject({ signature: 'genuine', revocation: 'unknown', valid: false });
    expect((await checkFile([certificate])).answer).toMatchObject({ signature: 'unknown-key', revocation: 'unknown', signed: null });
    await revoked(id, 'Wrong student', { asks: await api.as('coordinator', school), confirms: dana });
    expect((await checkFile([certificate, '--keys', keys, '--status', await status()])).answer).toMatchObject({ signature: 'genuine', revocation: 'revoked', valid: false });
  });

  it('says nothing good by a list that has run out or that another school signed', async () => {
    const { number } = await certified((await phlebotomist(api.admin, school)).enrollmentId);
    const neighbour = await api.anySchool();
    const [certificate, own, theirs] = [file(await fetched(`/certificates/${number}.json`)), file(await fetched(`/status/${school.slug}`)), file(await fetched(`/status/${neighbour.slug}`))];
    const keys = file(await fetched('/.well-known/practicum/keys.json'));
    const revocation = async (list: string, at: string) => (await checkFile([certificate, '--keys', keys, '--status', list, '--at', at])).answer['revocation'];
    expect([await revocation(own, '2026-05-05'), await revocation(own, '2026-05-06'), await revocation(theirs, '2026-05-04')]).toEqual(['good', 'unknown', 'unknown']);
  });
});

describe('A year later', () => {
  it('a certificate has outlived the key that signed it: the school signs with another, and both are published', async () => {
    const old = await certified((await phlebotomist(api.admin, school)).enrollmentId);
    const { keys: before } = JSON.parse(await fetched('/.well-known/practicum/keys.json')) as { keys: readonly { readonly school: string }[] };
    api.clock.set('2027-05-05T14:00:00Z');
    dana = await api.as('program-director', school);
    const young = await certified((await phlebotomist(api.admin, school)).enrollmentId);
    const text = await fetched('/.well-known/practicum/keys.json');
    const { keys } = JSON.parse(text) as { keys: readonly { readonly school: string; readonly retiredAt: string | null }[] };
    const own = (all: readonly { readonly school: string }[]) => all.filter((key) => key.school === school.slug).length;
    expect([own(keys) - own(before), keys.filter((key) => key.school === school.slug && key.retiredAt === null).length]).toEqual([1, 1]);
    expect([await verify(old.number), await verify(young.number)].map(({ outcome }) => outcome)).toEqual(['genuine', 'genuine']);
    const list = file(await fetched(`/status/${school.slug}`));
    const checked = await checkFile([file(await fetched(`/certificates/${old.number}.json`)), '--keys', file(text), '--status', list, '--at', '2027-05-05']);
    expect(checked.answer).toMatchObject({ signature: 'genuine', revocation: 'good' });
  });
});
