import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CertifyEligibilityDocument, CertifyPageDocument, ChooseSignersDocument, CountersignDocument, SecondSignaturePageDocument, SignersPageDocument, VerifyCertificateDocument, WithdrawFirstSignaturesDocument,
} from '@practicum/contract/client';
import { expectMember, insert, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';
import { readPdf } from '../support/pdf-text.js';
import { confirmPhlebotomyRules, phlebotomist } from '../support/phlebotomist.js';

let api: TestApi;
let school: TestSchool;
let dana: Client;
let carmen: Client;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
  await confirmPhlebotomyRules(api.admin, school);
  [dana, carmen] = [await api.as('program-director', school), await api.as('coordinator', school)];
  expectMember((await choose(dana, 'two')), 'SignersChosen');
});
afterAll(() => api.close());

const choose = async (client: Client, signers: 'one' | 'two') => (await client.send(ChooseSignersDocument, { input: { signers, password: PASSWORD } })).chooseSigners;
const input = (...enrollmentIds: readonly string[]) => ({ clientKey: randomUUID(), candidates: enrollmentIds.map((enrollmentId) => ({ enrollmentId, credential: 'CPT-NHA' })), attested: true, password: PASSWORD });

async function firstSigned(by: Client, ...enrollmentIds: readonly string[]) {
  const { certifyEligibility } = await by.send(CertifyEligibilityDocument, { input: input(...enrollmentIds) });
  return expectMember(certifyEligibility, 'SecondSignatureAwaited').firstSignatures;
}

const countersign = async (by: Client, firstSignatureIds: readonly string[], clientKey: string = randomUUID()) =>
  (await by.send(CountersignDocument, { input: { clientKey, firstSignatureIds, attested: true, password: PASSWORD } })).countersign;
const codesOf = (answer: Awaited<ReturnType<typeof countersign>>) => expectMember(answer, 'Refused').refusals.map(({ code }) => code);
const waiting = async (client: Client) => (await client.send(SecondSignaturePageDocument, {})).firstSignatures;
const saysOf = async (client: Client, enrollmentId: string) =>
  (await client.send(CertifyPageDocument, {})).certificationCandidates.find(({ enrollment }) => enrollment.id === enrollmentId)?.says;

describe('A school that wants two signatures', () => {
  it('says so, with who chose it and when, and only a director chooses', async () => {
    const { signersSetting } = await carmen.send(SignersPageDocument, {});
    expect(signersSetting).toMatchObject({ signers: 'two', viewerCan: [], changes: [{ signers: 'two', by: 'Dana Okafor' }] });
    const { errors } = await carmen.ask(ChooseSignersDocument, { input: { signers: 'one', password: PASSWORD } });
    expect(errors[0]?.extensions?.code).toBe('NOT_ALLOWED');
    expect(expectMember(await choose(dana, 'two'), 'Refused').refusals).toMatchObject([{ code: 'SIGNERS_AS_BEFORE' }]);
  });

  it('issues the certificate with the second signature and not before, naming both', async () => {
    const layla = await phlebotomist(api.admin, school);
    const [first] = await firstSigned(carmen, layla.enrollmentId);
    expect(first).toMatchObject({ signedBy: 'Carmen Diaz', signedByRole: 'coordinator', mine: true, says: '', viewerCan: ['certify.withdraw'] });
    expect(await saysOf(dana, layla.enrollmentId)).toContain('waits for the second signature');
    expect((await api.admin.query('select 1 from certification where enrollment_id = $1', [layla.enrollmentId])).rows).toEqual([]);
    api.clock.forward(30);
    const [certificate] = expectMember(await countersign(dana, [first?.id ?? '']), 'Countersigned').certifications;
    const { verifyCertificate } = await api.anyone().send(VerifyCertificateDocument, { number: certificate?.number ?? '' });
    expect(verifyCertificate).toMatchObject({ outcome: 'genuine', signedBy: 'Carmen Diaz, Dana Okafor' });
    const { data } = await dana.askText('query ($id: ID!) { certification(id: $id) { signers { name role at } } }', { id: certificate?.id });
    expect(data).toEqual({ certification: { signers: [
      { name: 'Carmen Diaz', role: 'coordinator', at: '2026-05-04T14:00:00.000Z' }, { name: 'Dana Okafor', role: 'program-director', at: '2026-05-04T14:30:00.000Z' },
    ] } });
    const fetched = async (path: string) => Buffer.from(await (await dana.fetch(path)).arrayBuffer());
    const credential = JSON.parse((await fetched(`/certificates/${certificate?.number}.json`)).toString('utf8')) as { credentialSubject: { certification: { signers: unknown } } };
    expect(credential.credentialSubject.certification.signers).toEqual([{ name: 'Carmen Diaz', capacity: 'coordinator' }, { name: 'Dana Okafor', capacity: 'program-director' }]);
    for (const file of ['.pdf', '/packet.pdf']) {
      const texts = readPdf(await fetched(`/certificates/${certificate?.number}${file}`)).texts.map(({ text }) => text).join(' ');
      expect([file, texts.includes('Carmen Diaz'), texts.includes('Dana Okafor')]).toEqual([file, true, true]);
    }
  });

  it('takes the second from another person, and from a director where the first was none', async () => {
    const [byDana, byCarmen] = [await firstSigned(dana, (await phlebotomist(api.admin, school)).enrollmentId), await firstSigned(carmen, (await phlebotomist(api.admin, school)).enrollmentId)];
    const ids = (signatures: typeof byDana) => signatures.map(({ id }) => id);
    expect(codesOf(await countersign(dana, ids(byDana)))).toEqual(['SECOND_PERSON_NEEDED']);
    expect(codesOf(await countersign(await api.as('registrar', school), ids(byCarmen)))).toEqual(['DIRECTOR_NEEDED']);
    expect(expectMember(await countersign(carmen, ids(byDana)), 'Countersigned').certifications).toHaveLength(1);
    expect(codesOf(await countersign(dana, [randomUUID()]))).toEqual(['NOT_FOUND']);
    expect(codesOf(await countersign(await api.as('program-director', await api.anySchool()), ids(byCarmen)))).toEqual(['NOT_FOUND']);
  });

  it('certifies nobody whose record changed in between; both are told, and it can be signed anew', async () => {
    const [same, changed] = [await phlebotomist(api.admin, school, { familyName: 'Same' }), await phlebotomist(api.admin, school, { familyName: 'Changed' })];
    const firsts = await firstSigned(carmen, same.enrollmentId, changed.enrollmentId);
    await insert(api.admin, 'record_fact', {
      school_id: school.id, id: randomUUID(), student_id: changed.studentId, section: 'education', fact: JSON.stringify({ level: 'high-school', awardedOn: '2022-06-04' }),
    });
    expect((await waiting(dana)).filter(({ says }) => says !== '').map(({ enrollment, says }) => [enrollment.student.name, says])).toEqual([['Layla Changed', expect.stringContaining('not the one that Carmen Diaz signed')]]);
    const answer = expectMember(await countersign(dana, firsts.map(({ id }) => id)), 'Countersigned');
    expect(answer.certifications.map(({ student }) => student.name)).toEqual(['Layla Same']);
    expect(answer.left).toMatchObject([{ says: expect.stringContaining('not the one that Carmen Diaz signed'), leftAt: expect.any(String) }]);
    expect((await waiting(carmen)).filter(({ leftAt }) => leftAt !== null)).toMatchObject([{ mine: true, enrollment: { student: { name: 'Layla Changed' } } }]);
    const again = await firstSigned(carmen, changed.enrollmentId);
    expect((await waiting(carmen)).filter(({ leftAt }) => leftAt !== null)).toEqual([]);
    expect(expectMember(await countersign(dana, again.map(({ id }) => id)), 'Countersigned').certifications).toHaveLength(1);
  });

  it('is answered as the first time where the same send comes again, and issues once where two send at once', async () => {
    const [first] = await firstSigned(carmen, (await phlebotomist(api.admin, school)).enrollmentId);
    const [ids, key] = [[first?.id ?? ''], randomUUID()];
    const answers = await Promise.all([countersign(dana, ids, key), countersign(dana, ids), countersign(dana, ids)]);
    expect(answers.filter(({ __typename }) => __typename === 'Countersigned')).toHaveLength(1);
    expect((await api.admin.query('select 1 from certification where enrollment_id = $1', [first?.enrollment.id])).rows).toHaveLength(1);
  });

  it('lets whoever signed first take it back until the second signature', async () => {
    const { enrollmentId } = await phlebotomist(api.admin, school);
    const [first] = await firstSigned(carmen, enrollmentId);
    const withdraw = async (client: Client) => (await client.send(WithdrawFirstSignaturesDocument, { input: { firstSignatureIds: [first?.id ?? ''] } })).withdrawFirstSignatures;
    expect(expectMember(await withdraw(await api.as('registrar', school)), 'Refused').refusals).toMatchObject([{ code: 'NOT_YOURS_TO_DO' }]);
    expect(expectMember(await withdraw(carmen), 'FirstSignaturesWithdrawn').count).toBe(1);
    expect(expectMember(await withdraw(carmen), 'Refused').refusals).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    expect(codesOf(await countersign(dana, [first?.id ?? '']))).toEqual(['CHANGED_MEANWHILE']);
    expect(await saysOf(dana, enrollmentId)).toBe('');
  });

  it('is held to it by the database too', async () => {
    const { enrollmentId } = await phlebotomist(api.admin, school);
    const [first] = await firstSigned(carmen, enrollmentId);
    const [certificate] = expectMember(await countersign(dana, [first?.id ?? '']), 'Countersigned').certifications;
    const same = 'update certification set countersigned_by = signed_by where id = $1';
    await expect(api.admin.query(same, [certificate?.id])).rejects.toThrow('certification_signed_by_two');
    const { rows } = await api.admin.query("select permissive, cmd from pg_policies where tablename = 'certification' and policyname = 'signed_by_as_many'");
    expect(rows).toEqual([{ permissive: 'RESTRICTIVE', cmd: 'INSERT' }]);
  });
});
