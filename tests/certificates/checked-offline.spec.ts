import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkCertificate, type CertificateAnswer } from '../../apps/api/src/certification/check-certificate.js';
import { issuerAddress } from '../../apps/api/src/certification/portable/addresses.js';
import { paperIn } from '../../apps/api/src/certification/portable/certificate-paper.js';
import { issuerDocument } from '../../apps/api/src/certification/portable/issuer-document.js';
import { newKeyPair, type PublishedKey } from '../../apps/api/src/certification/signature.js';
import { keySet } from '../../apps/api/src/certification/signed-file.js';
import { frozen, listOf, papers, PUBLIC_URL, schoolKey, type Papers, type SchoolKey } from '../support/certificates.js';
import { checkProof, checkToken, type IssuerDocument } from './independent.js';

// What a clinic or an exam body does with a certificate that somebody sent them: by our own checker, and by checkers that
// are not ours. Each forgery is refused by both, ours with its reason.

const key = schoolKey();
const neighbour = schoolKey({ school: 'elsewhere', id: '019a0000-0000-7000-8000-000000000009' });
const ON = '2026-05-04';
const NOON = '2026-05-04T18:00:00Z';
const PLACE = 94_567;

let sound: Papers;
let shortLived: Papers;
let list: string;
beforeAll(async () => {
  [sound, shortLived, list] = await Promise.all([papers(frozen(), key), papers(frozen(), key, { holdsUntil: '2027-05-03' }), listOf(key)]);
});

const issuer = (keys: readonly PublishedKey[] = [key.published], school = 'lakeside') => JSON.parse(JSON.stringify(issuerDocument(issuerAddress(PUBLIC_URL, school), keys))) as IssuerDocument;
const given = (text: string) => paperIn(text)?.content;

async function ours(text: string, { keys = [key.published], status = list, at = ON }: { readonly keys?: readonly PublishedKey[]; readonly status?: string | null; readonly at?: string } = {}): Promise<CertificateAnswer> {
  const answer = await checkCertificate({ certificate: given(text), keySet: keySet(keys, PUBLIC_URL), list: status === null ? undefined : given(status) }, at);
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused));
  return answer;
}

const codes = ({ reasons }: CertificateAnswer) => reasons.map(({ code }) => code);

describe('A sound certificate', () => {
  it.each(['credential', 'token', 'record'] as const)('is genuine, good and valid as a %s', async (form) => {
    expect(await ours(sound[form])).toMatchObject({
      form, signature: 'genuine', revocation: 'good', valid: true, expired: false, reasons: [], keyId: key.published.id,
      signed: { number: '0000-0000-0000-0000-0101', student: 'Layla Nasser', school: 'Lakeside College', credential: 'CPT-NHA', edition: '2022-09', route: 'TRAIN', certifiedOn: ON, signedBy: 'Dana Okafor', digest: sound.digest },
    });
  });

  it('is taken by the other checkers too, with its status', async () => {
    expect(await checkProof(sound.credential, issuer(), { at: NOON, list })).toMatchObject({ verified: true });
    expect(await checkToken(sound.token, issuer(), NOON)).toEqual({ verified: true, why: '' });
  });

  it('is checked as well with the school\'s own document as with the key set', async () => {
    const answer = await checkCertificate({ certificate: given(sound.credential), keySet: issuer(), list: given(list) }, ON);
    expect(answer).toMatchObject({ signature: 'genuine', revocation: 'good', valid: true });
  });

  it('tells the public nothing of the record: no day of birth, no evidence', () => {
    expect(sound.record).toContain('2003-04-01');
    for (const text of [sound.credential, Buffer.from(sound.token.split('.')[1] ?? '', 'base64url').toString()]) {
      expect(text).toContain('venipunctures');
      for (const kept of ['2003-04-01', 'bornOn', 'evidence', 'log-of-venipuncture']) expect(text).not.toContain(kept);
    }
  });
});

describe('A credential that somebody changed is forged, by every checker', () => {
  it.each<[string, (text: string) => string]>([
    ['the name', (text) => text.replace('Layla Nasser', 'Lily Nasser')],
    ['a figure', (text) => text.replace('"have":30', '"have":31')],
    ['the order of the findings', (text) => changed(text, (whole) => whole.credentialSubject.certification.findings.reverse())],
    ['the mark of the demo', (text) => text.replace('"demo":false', '"demo":true')],
    ['the digest', (text) => text.replace(/"digest":"(.)/, (_, first: string) => `"digest":"${first === '0' ? '1' : '0'}`)],
    ['the school', (text) => text.replaceAll('issuers/lakeside', 'issuers/elsewhere')],
    ['the day', (text) => text.replaceAll('2026-05-04', '2026-05-03')],
    ['its place in the list', (text) => text.replaceAll(String(PLACE), '11')],
    ['the proof', (text) => text.replace(/"proofValue":"z(.)/, (_, first: string) => `"proofValue":"z${first === '3' ? '4' : '3'}`)],
    ['the day of the proof', (text) => text.replace('"created":"2026-05-04', '"created":"2026-05-02')],
    ['a word more', (text) => changed(text, (whole) => Object.assign(whole.credentialSubject, { honours: 'summa cum laude' }))],
  ])('%s', async (_says, change) => {
    const text = change(sound.credential);
    expect(text).not.toBe(sound.credential);
    const keys = [key.published, neighbour.published];
    const answer = await ours(text, { keys });
    expect(answer).toMatchObject({ signature: 'forged', revocation: 'unknown', valid: false, signed: null });
    expect(codes(answer)).toEqual([expect.stringMatching(/^(altered|key-of-another-school)$/)]);
    expect(await checkProof(text, issuer(keys), { at: NOON, list })).toMatchObject({ verified: false });
  });
});

describe('A credential to the letter', () => {
  it('is what ours takes: it refuses a word that is only defined and never used, which the graph does not show', async () => {
    const text = changed(sound.credential, (whole) => Object.assign(whole['@context'][2] as object, { honours: 'urn:uuid:00000000-0000-4000-8000-000000000000' }));
    expect(await checkProof(text, issuer(), { at: NOON, list })).toMatchObject({ verified: true });
    expect(codes(await ours(text))).toEqual(['altered']);
  });
});

describe('A token that somebody changed is forged, by every checker', () => {
  it.each<[string, number, (text: string) => string]>([
    ['the name', 1, (text) => text.replace('Layla Nasser', 'Lily Nasser')],
    ['a figure', 1, (text) => text.replace('"have":30', '"have":31')],
    ['the school', 1, (text) => text.replaceAll('issuers/lakeside', 'issuers/elsewhere')],
    ['the algorithm', 0, (text) => text.replace('"Ed25519"', '"none"')],
    ['the algorithm, to one that takes the public key for a secret', 0, (text) => text.replace('"Ed25519"', '"HS256"')],
    ['the payload, to none', 1, () => 'nonsense'],
  ])('%s', async (_says, part, change) => {
    const text = sound.token.split('.').map((one, index) => (index === part ? Buffer.from(change(Buffer.from(one, 'base64url').toString())).toString('base64url') : one)).join('.');
    const answer = await ours(text);
    expect(answer).toMatchObject({ signature: 'forged', valid: false, signed: null });
    expect(codes(answer)).toEqual(['altered']);
    expect(await checkToken(text, issuer(), NOON).catch(() => ({ verified: false }))).toMatchObject({ verified: false });
  });

  it('the signature', async () => {
    const text = `${sound.token.slice(0, -8)}AAAAAAAA`;
    expect(codes(await ours(text))).toEqual(['altered']);
    expect(await checkToken(text, issuer(), NOON)).toMatchObject({ verified: false });
  });
});

describe('A record that somebody changed is forged', () => {
  it.each<[string, (text: string) => string, string]>([
    ['a fact', (text) => text.replace('"count":30', '"count":31'), 'altered'],
    ['the signature', (text) => text.replace(/"signature":"(.)/, (_, first: string) => `"signature":"${first === 'A' ? 'B' : 'A'}`), 'altered'],
    ['the credential beside it', (text) => text.replace('"have":30,"need":30,"unit":"time"}', '"have":31,"need":30,"unit":"time"}'), 'another-record'],
  ])('%s', async (_says, change, code) => {
    const text = change(sound.record);
    expect(text).not.toBe(sound.record);
    const answer = await ours(text);
    expect([answer.signature, answer.signed, codes(answer)]).toEqual(['forged', null, [code]]);
  });

  it('the credential beside it, for one of another certificate', async () => {
    const other = await papers(frozen({ number: '0000-0000-0000-0000-0202' }), key);
    const text = JSON.stringify({ ...(JSON.parse(sound.record) as object), credential: JSON.parse(other.credential) as object });
    expect(codes(await ours(text))).toEqual(['another-record']);
  });

  it('or what the school signed was never proved', async () => {
    const { record, ...others } = frozen();
    const unproved = await papers({ ...others, record: { ...record, procedures: [] } }, key);
    expect(codes(await ours(unproved.record))).toEqual(['not-proved']);
  });

  it('without its credential it is genuine, and nothing is known of a revocation', async () => {
    const { credential: _, ...record } = JSON.parse(sound.record) as { readonly credential: object };
    expect(await ours(JSON.stringify(record))).toMatchObject({ signature: 'genuine', revocation: 'unknown', valid: false, reasons: [{ code: 'list-not-named' }] });
  });
});

describe('The key', () => {
  const forms = ['credential', 'token', 'record'] as const;
  const cases: readonly [string, Partial<PublishedKey>, string, string][] = [
    ['that is not given leaves it unknown who signed', { id: '019a0000-0000-7000-8000-000000000002' }, 'unknown-key', 'key-not-given'],
    ['that is another under the same name makes it forged', { publicKey: newKeyPair().publicKey }, 'forged', 'altered'],
    ['of another school makes it forged', { school: 'elsewhere' }, 'forged', 'key-of-another-school'],
    ['that was retired before that day makes it forged', { retiredAt: '2026-04-01T08:00:00.000Z' }, 'forged', 'key-not-in-use'],
    ['that was made after that day makes it forged', { madeAt: '2026-06-01T08:00:00.000Z' }, 'forged', 'key-not-in-use'],
  ];

  it.each(forms.flatMap((form) => cases.map(([says, ...rest]) => [says, form, ...rest] as const)))('%s (%s)', async (_says, form, bent, signature, code) => {
    const answer = await ours(sound[form], { keys: [{ ...key.published, ...bent }] });
    expect([answer.signature, answer.valid, codes(answer)]).toEqual([signature, false, [code]]);
  });

  it.each(forms)('that was retired since leaves a %s genuine', async (form) => {
    const retired = [{ ...key.published, retiredAt: '2026-12-01T08:00:00.000Z' }];
    expect(await ours(sound[form], { keys: retired })).toMatchObject({ signature: 'genuine', valid: true });
    expect(await checkProof(sound.credential, issuer(retired), { at: NOON, list })).toMatchObject({ verified: true });
  });

  it('of a neighbour signs nothing for the school, whatever address it takes', async () => {
    const thief: SchoolKey = { ...neighbour, hand: { ...neighbour.hand, method: `${issuerAddress(PUBLIC_URL, 'lakeside')}#${neighbour.published.id}` } };
    const stolen = await papers(frozen(), thief);
    const keys = [key.published, neighbour.published];
    expect(codes(await ours(stolen.credential, { keys }))).toEqual(['key-of-another-school']);
    expect(codes(await ours(stolen.token, { keys }))).toEqual(['key-of-another-school']);
    expect(await checkProof(stolen.credential, issuer(), { at: NOON, list })).toMatchObject({ verified: false });
    expect(await checkToken(stolen.token, issuer(), NOON)).toMatchObject({ verified: false });
  });
});

describe('The days', () => {
  it.each(['credential', 'token'] as const)('of a %s end with the first requirement that runs out, that day included', async (form) => {
    const at = async (day: string) => {
      const fresh = await listOf(key, [], `${day}T12:00:00.000Z`);
      const { valid, expired, signature, ...answer } = await ours(shortLived[form], { at: day, status: fresh });
      return [valid, expired, signature, answer.reasons.map(({ code }) => code)];
    };
    expect(await at('2027-05-03')).toEqual([true, false, 'genuine', []]);
    expect(await at('2027-05-04')).toEqual([false, true, 'genuine', ['expired']]);
    expect(codes(await ours(shortLived[form], { at: '2026-05-03' }))).toContain('not-yet');
  });

  it('are kept by the other checkers too', async () => {
    const late = '2027-06-01T12:00:00Z';
    expect(await checkProof(shortLived.credential, issuer(), { at: late, list })).toMatchObject({ verified: false, why: expect.stringContaining('validUntil') });
    expect(await checkToken(shortLived.token, issuer(), late)).toEqual({ verified: false, why: 'days' });
  });
});

describe('Revocation', () => {
  const lists: readonly [string, () => Promise<string | null>, string, string, string][] = [
    ['revoked by a list that marks its place', () => listOf(key, [PLACE]), ON, 'revoked', 'revoked'],
    ['revoked by an old list that marks its place', () => listOf(key, [PLACE, 5]), '2030-11-23', 'revoked', 'revoked'],
    ['unknown without a list', async () => null, ON, 'unknown', 'list-not-given'],
    ['unknown by a list that has run out', () => listOf(key), '2026-05-06', 'unknown', 'list-run-out'],
    ['unknown by a list from before it was signed', () => listOf(key, [], '2026-05-03T12:00:00.000Z'), ON, 'unknown', 'list-too-old'],
    ['unknown by the list of another school', () => listOf(neighbour), ON, 'unknown', 'list-of-another-school'],
    ['unknown by a list that a key of nobody signed', () => listOf(schoolKey({ id: '019a0000-0000-7000-8000-000000000003' })), ON, 'unknown', 'list-key-not-given'],
    ['unknown by a list that another key signed under this one\'s name', () => listOf(schoolKey()), ON, 'unknown', 'list-altered'],
    ['unknown by a list whose bits were put back', async () => cleared(await listOf(key, [PLACE]), await listOf(key)), ON, 'unknown', 'list-altered'],
  ];

  it.each((['credential', 'token', 'record'] as const).flatMap((form) => lists.map(([says, ...rest]) => [says, form, ...rest] as const)))('is told as %s (%s)', async (_says, form, made, at, revocation, code) => {
    const answer = await ours(sound[form], { status: await made(), at, keys: [key.published, neighbour.published] });
    expect([answer.signature, answer.revocation, answer.valid, codes(answer)]).toEqual(['genuine', revocation, false, [code]]);
  });

  it('is seen by the other checkers too, and no list is never good', async () => {
    expect(await checkProof(sound.credential, issuer(), { at: NOON, list: await listOf(key, [PLACE]) })).toMatchObject({ verified: false });
    expect(await checkProof(sound.credential, issuer(), { at: NOON, list: cleared(await listOf(key, [PLACE]), list) })).toMatchObject({ verified: false });
    expect(await checkProof(sound.credential, issuer(), { at: NOON })).toMatchObject({ verified: false });
  });

  it('touches no neighbour in the list, and the list hides among many', async () => {
    for (const place of [0, 7, 8, PLACE - 1, PLACE + 1, 131_071]) expect(await ours(sound.credential, { status: await listOf(key, [place]) })).toMatchObject({ revocation: 'good' });
  });
});

interface Whole {
  readonly '@context': unknown[];
  readonly credentialSubject: { readonly certification: { readonly findings: unknown[] } };
}

function changed(text: string, change: (whole: Whole) => unknown): string {
  const whole = JSON.parse(text) as Whole;
  change(whole);
  return JSON.stringify(whole);
}

/** A signed list with the bits of another. */
function cleared(list: string, other: string): string {
  const bits = (text: string) => (JSON.parse(text) as { readonly credentialSubject: { readonly encodedList: string } }).credentialSubject.encodedList;
  return list.replace(bits(list), bits(other));
}
