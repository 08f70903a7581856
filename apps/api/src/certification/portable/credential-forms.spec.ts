import { describe, expect, it } from '@jest/globals';
import type { PublicCertificate } from '@practicum/domain';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { newKeyPair, signBytes } from '../signature.js';
import { keySet } from '../signed-file.js';
import { issuerAddress, keyAddress } from './addresses.js';
import { asJson, asToken, readJson, readToken, type SigningHand } from './credential-forms.js';
import { eligibilityCredential, factsOf } from './eligibility-credential.js';

const publicUrl = new URL('https://practicum.example');
const pair = newKeyPair();
const hand: SigningHand = { method: keyAddress(issuerAddress(publicUrl, 'lakeside'), 'key-1'), signBytes: (bytes) => signBytes(bytes, pair.privateKey) };
const CREATED = '2026-05-04T14:00:00.000Z';

const certificate: PublicCertificate = {
  number: '0000-0000-0000-0000-0101', demo: false, school: { slug: 'lakeside', name: 'Lakeside College' }, student: { name: 'Nguyễn Thị Ánh' }, program: { code: 'PHL', name: 'Phlebotomy' },
  credential: { code: 'CPT-NHA', name: 'Certified Phlebotomy Technician' }, edition: '2022-09', route: 'TRAIN', certifiedOn: '2026-05-04', holdsUntil: '2027-05-03',
  signers: [{ name: 'Dana Okafor', capacity: 'program-director' }], digest: 'ab'.repeat(32),
  findings: [{ path: 'TRAIN/1', requirement: 'venipunctures', kind: 'procedureCount', status: 'met', have: 34, need: 30, unit: 'item' }],
};
const credential = eligibilityCredential(certificate, { publicUrl, statusIndex: 94_567 });

describe('A credential', () => {
  it('says in both forms what the certificate says', async () => {
    const { findings, ...facts } = certificate;
    const read = [readJson(JSON.parse(await asJson(credential, hand, CREATED)) as object), readToken(asToken(credential, hand, CREATED))];
    for (const one of read) {
      expect(one && factsOf(one.content)).toEqual(facts);
      expect(one?.content.credentialSubject.certification.findings).toEqual(findings);
      expect(one?.method).toBe('https://practicum.example/issuers/lakeside#key-1');
      expect(await one?.signedBy(pair.publicKey)).toBe(true);
      expect(await one?.signedBy(newKeyPair().publicKey)).toBe(false);
    }
  });

  it('holds from the first to the last moment of its days, wherever on Earth', () => {
    expect([credential.validFrom, credential.validUntil]).toEqual(['2026-05-04T00:00:00+14:00', '2027-05-03T23:59:59-12:00']);
    expect(eligibilityCredential({ ...certificate, holdsUntil: null }, { publicUrl, statusIndex: 1 })).not.toHaveProperty('validUntil');
  });

  it('is the same for the proof when somebody writes its keys in another order', async () => {
    const whole = JSON.parse(await asJson(credential, hand, CREATED)) as Readonly<Record<string, unknown>>;
    const turned = readJson(Object.fromEntries(Object.entries(whole).reverse()));
    expect(await turned?.signedBy(pair.publicKey)).toBe(true);
  });

  it.each<[string, object]>([
    ['a word that nobody defined', { nickname: 'Annie' }],
    ['a word of ours that says something else', { '@context': [...credential['@context'], { name: 'https://schema.org/alternateName' }] }],
    ['a second type', { type: ['VerifiableCredential', 'OpenBadgeCredential', 'DegreeCredential'] }],
    ['a second subject', { credentialSubject: [credential.credentialSubject, credential.credentialSubject] }],
    ['no list', { credentialStatus: undefined }],
  ])('with %s is read as nothing, for the shape is the whole of it', async (_says, changed) => {
    const whole = JSON.parse(await asJson(credential, hand, CREATED)) as object;
    expect(readJson(JSON.parse(JSON.stringify({ ...whole, ...changed })) as object)).toBeUndefined();
  });
});

describe('A token', () => {
  const keys = createLocalJWKSet(keySet([{ id: 'key-1', school: 'lakeside', publicKey: pair.publicKey, madeAt: CREATED, retiredAt: null }], publicUrl));
  const expected = { algorithms: ['Ed25519'], typ: 'vc+jwt', issuer: 'https://practicum.example/issuers/lakeside' };

  it('is taken by jose, with the key set as it is published', async () => {
    const { payload, protectedHeader } = await jwtVerify(asToken(credential, hand, CREATED), keys, { ...expected, currentDate: new Date('2026-05-05T12:00:00Z') });
    expect(protectedHeader).toMatchObject({ alg: 'Ed25519', cty: 'vc' });
    expect(payload).toMatchObject({ jti: 'https://practicum.example/verify/0000-0000-0000-0000-0101', type: ['VerifiableCredential', 'OpenBadgeCredential'] });
  });

  it.each<[string, (token: string) => string, string, string]>([
    ['its payload was changed', (token) => swapped(token, 1, (text) => text.replace('"have":34', '"have":44')), '2026-05-05', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
    ['its signature was changed', (token) => `${token.slice(0, -8)}AAAAAAAA`, '2026-05-05', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
    ['its algorithm was taken away', (token) => swapped(token, 0, (text) => text.replace('Ed25519', 'none')), '2026-05-05', 'ERR_JOSE_ALG_NOT_ALLOWED'],
    ['it names a key of another school', (token) => swapped(token, 0, (text) => text.replace('lakeside', 'elsewhere')), '2026-05-05', 'ERR_JWKS_NO_MATCHING_KEY'],
    ['it names another school', (token) => swapped(token, 1, (text) => text.replaceAll('issuers/lakeside', 'issuers/elsewhere')), '2026-05-05', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
    ['its days are over', (token) => token, '2027-06-01', 'ERR_JWT_EXPIRED'],
    ['its days have not begun', (token) => token, '2026-05-01', 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
  ])('is refused by jose where %s', async (_says, change, on, code) => {
    const checked = jwtVerify(change(asToken(credential, hand, CREATED)), keys, { ...expected, currentDate: new Date(`${on}T12:00:00Z`) });
    await expect(checked).rejects.toMatchObject({ code });
  });

  it('whose claims say something else than its credential is read as nothing', () => {
    const token = asToken(credential, hand, CREATED);
    expect(readToken(swapped(token, 1, (text) => text.replace(/"iss":"[^"]*"/, '"iss":"https://practicum.example/issuers/elsewhere"')))).toBeUndefined();
    expect(readToken(swapped(token, 1, (text) => text.replace(/"exp":\d+/, '"exp":4102444800')))).toBeUndefined();
  });
});

function swapped(token: string, part: number, change: (text: string) => string): string {
  return token.split('.').map((one, index) => (index === part ? Buffer.from(change(Buffer.from(one, 'base64url').toString())).toString('base64url') : one)).join('.');
}
