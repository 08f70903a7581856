import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CertifyEligibilityDocument, RevokeCertificationDocument, VerifyCertificateDocument } from '@practicum/contract/client';
import { dispatch } from '../../apps/api/src/command/dispatch.js';
import { expectMember, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';
import { confirmPhlebotomyRules, phlebotomist } from '../support/phlebotomist.js';

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

const certify = async (client: Client, input: ReturnType<typeof batch>) => (await client.send(CertifyEligibilityDocument, { input })).certifyEligibility;

async function certified(enrollmentId: string) {
  const [certification] = expectMember(await certify(dana, batch(enrollmentId)), 'EligibilityCertified').certifications;
  if (!certification) throw new Error('Nobody was certified.');
  return certification;
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
    const { rows } = await api.admin.query("select action, data ->> 'digest' as digest from event where subject_id = $1", [answer.certifications[0]?.id]);
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

  it('gives the password again for every signature, and ticks the sentence', async () => {
    const { enrollmentId } = await phlebotomist(api.admin, school);
    expect(codesOf(await certify(dana, { ...batch(enrollmentId), password: 'not the password at all' }))).toEqual(['PASSWORD_WRONG']);
    expect(codesOf(await certify(dana, { ...batch(enrollmentId), attested: false }))).toEqual(['NOT_ATTESTED']);
    expect(codesOf(await certify(dana, batch()))).toEqual(['NOBODY_TO_CERTIFY']);
    expect(codesOf(await certify(dana, batch(randomUUID())))).toEqual(['NOT_FOUND']);
    const { rows } = await api.admin.query('select 1 from certification where enrollment_id = $1', [enrollmentId]);
    expect(rows).toEqual([]);
  });

  it('is the only one who may', async () => {
    const { enrollmentId } = await phlebotomist(api.admin, school);
    for (const role of ['coordinator', 'registrar', 'instructor', 'preceptor', 'student'] as const) {
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
    await api.admin.query('update published_key set public_key = (select public_key from published_key where school_id = $1) where school_id = $2', [neighbour.id, school.id]);
    try {
      expect(await verify(number)).toMatchObject({ outcome: 'forged' });
    } finally {
      await api.admin.query("delete from revocation where school_id = $1", [school.id]);
      await api.admin.query('delete from certification where school_id = $1', [school.id]);
      await api.admin.query('delete from signing_key where school_id = $1', [school.id]);
      await api.admin.query('delete from published_key where school_id = $1', [school.id]);
    }
  });

  it('is taken back once, with a reason that anybody reads, and can then be given anew', async () => {
    const { enrollmentId } = await phlebotomist(api.admin, school);
    const { id, number } = await certified(enrollmentId);
    const revoke = async (client: Client, reason: string) => (await client.send(RevokeCertificationDocument, { input: { certificationId: id, reason } })).revokeCertification;
    expect(expectMember(await revoke(dana, ' '), 'Refused').refusals).toMatchObject([{ code: 'REASON_MISSING' }]);
    expect(expectMember(await revoke(await api.as('program-director', await api.anySchool()), 'Wrong'), 'Refused').refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
    const revoked = expectMember(await revoke(dana, 'Hours of another student were counted.'), 'CertificationRevoked');
    expect(revoked.certification).toMatchObject({ id, revokedAt: '2026-05-04T14:00:00.000Z', revocationReason: 'Hours of another student were counted.', viewerCan: [] });
    expect(expectMember(await revoke(dana, 'Again'), 'Refused').refusals).toMatchObject([{ code: 'REVOKED_ALREADY' }]);
    expect(await verify(number)).toMatchObject({ outcome: 'revoked', studentName: 'Layla Nasser', revocationReason: 'Hours of another student were counted.' });
    expect(await certified(enrollmentId)).not.toMatchObject({ number });
  });

  it('is seen by its student and by nobody else\'s', async () => {
    const { rows: [mine] } = await api.admin.query<{ id: string }>('select id from enrollment where id = $1', [school.enrollmentId]);
    const other = await phlebotomist(api.admin, school);
    const { id } = await certified(other.enrollmentId);
    const ana = await api.as('student', school);
    const { data } = await ana.askText('query ($id: ID!) { certification(id: $id) { id } student(id: "' + school.studentId + '") { certifications { id } } }', { id });
    expect([mine?.id, data]).toEqual([school.enrollmentId, { certification: null, student: { certifications: [] } }]);
    const { data: theirs } = await dana.askText('query ($id: ID!) { student(id: $id) { certifications { id viewerCan } enrollments { eligibility { credential certification { id } } } } }', { id: other.studentId });
    expect(theirs).toEqual({ student: { certifications: [{ id, viewerCan: ['revoke'] }], enrollments: [{ eligibility: [{ credential: 'CPT-NHA', certification: { id } }] }] } });
  });
});

describe('A certificate file', () => {
  it('is checked on one\'s own machine with the school\'s keys and its list, and is revoked there too', async () => {
    const { id, number, digest } = await certified((await phlebotomist(api.admin, school)).enrollmentId);
    const [certificate, keys] = [file(await fetched(`/certificates/${number}.json`)), file(await fetched('/.well-known/practicum/keys.json'))];
    const status = async () => file(await fetched(`/status/${school.slug}`));
    expect(await checkFile([certificate, '--keys', keys, '--status', await status()])).toMatchObject({
      code: 0, answer: { signature: 'genuine', revocation: 'good', signed: { number, digest, student: 'Layla Nasser', school: school.name, demo: false } },
    });
    expect((await checkFile([certificate, '--keys', keys])).answer).toMatchObject({ signature: 'genuine', revocation: 'unknown' });
    expect((await checkFile([certificate])).answer).toMatchObject({ signature: 'unknown-key', revocation: 'unknown', signed: null });
    await dana.send(RevokeCertificationDocument, { input: { certificationId: id, reason: 'Wrong student' } });
    expect((await checkFile([certificate, '--keys', keys, '--status', await status()])).answer).toMatchObject({ signature: 'genuine', revocation: 'revoked' });
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

describe('The paper', () => {
  it('is a tagged PDF that bears number and names, with the signed file attached', async () => {
    const { number } = await certified((await phlebotomist(api.admin, school)).enrollmentId);
    const response = await api.anyone().fetch(`/certificates/${number}.pdf`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([response.status, response.headers.get('content-type'), bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    const text = bytes.toString('latin1');
    expect(text).toMatch(/\/MarkInfo/);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect(text).toContain(`certificate-${number}.json`);
    const shown = words(bytes);
    for (const part of [number, 'Layla Nasser', school.name, 'Dana Okafor']) expect(shown).toContain(part);
    expect(shown).not.toContain('DEMONSTRATION');
  });

  it('of a demo says so across every page', async () => {
    const demo = await api.anySchool({ demo: true });
    await confirmPhlebotomyRules(api.admin, demo);
    const director = await api.as('program-director', demo);
    const { enrollmentId } = await phlebotomist(api.admin, demo, { givenName: 'Олена', familyName: 'Шевченко' });
    const [certification] = expectMember(await certify(director, batch(enrollmentId)), 'EligibilityCertified').certifications;
    const number = certification?.number ?? '';
    expect(await verify(number)).toMatchObject({ outcome: 'genuine', demo: true });
    const bytes = Buffer.from(await (await api.anyone().fetch(`/certificates/${number}.pdf`)).arrayBuffer());
    const pages = bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(words(bytes).split('DEMONSTRATION')).toHaveLength(pages + 1);
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

/** The texts that a PDF shows in the fonts of its reader, stream by stream, without the spacing between their letters. */
function words(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => inflated(Buffer.from(body, 'latin1')));
  const lines = streams.flatMap((stream) => [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map(([, array = '']) => [...array.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join('')));
  return lines.join('\n');
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
