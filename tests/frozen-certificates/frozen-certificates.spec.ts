import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson, certificationContent, frozenProof, publicCertificate, type CertificationContent } from '@practicum/domain';
import { checkCertificate } from '../../apps/api/src/certification/check-certificate.js';
import { paperIn } from '../../apps/api/src/certification/portable/certificate-paper.js';

interface FrozenRecord {
  readonly content: CertificationContent;
  readonly digest: string;
  readonly credential: { readonly credentialSubject: { readonly certification: { readonly findings: unknown } } };
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const records = readdirSync(folder).filter((name) => name.endsWith('.record.json'));
const keys = JSON.parse(read('keys.json')) as object;
const recordIn = (name: string) => JSON.parse(read(name)) as FrozenRecord;

describe('The certificates that were frozen', () => {
  it('are there, of several credentials, with many kinds of requirement and with decisions', () => {
    const contents = records.map((name) => recordIn(name).content);
    expect(new Set(contents.map(({ credential }) => credential.code)).size).toBeGreaterThanOrEqual(7);
    expect(new Set(contents.flatMap(({ findings }) => findings.map(({ kind }) => kind))).size).toBeGreaterThanOrEqual(20);
    expect(contents.filter(({ decisions }) => decisions.length > 0)).toHaveLength(2);
  });

  it.each(records)('prove what they proved, to the byte: %s', (name) => {
    const { content, digest, credential } = recordIn(name);
    expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(digest);
    expect(frozenProof(content)).toEqual({ verdict: 'eligible', findings: content.findings });
    const { format: _format, findings: _findings, ...parts } = content;
    expect(canonicalJson(certificationContent(parts))).toBe(canonicalJson(content));
    expect(publicCertificate(content, digest).findings).toEqual(credential.credentialSubject.certification.findings);
  });

  it.each([...records, ...records.map((name) => name.replace('.record.json', '.jwt'))])('are still signed: %s', async (name) => {
    const answer = await checkCertificate({ certificate: paperIn(read(name))?.content, keySet: keys, list: undefined }, '2026-12-01');
    expect(answer).toMatchObject({ signature: 'genuine', signed: { digest: recordIn(name.replace('.jwt', '.record.json')).digest } });
  });

  it.each(records)('are still signed inside: %s', async (name) => {
    const answer = await checkCertificate({ certificate: recordIn(name).credential, keySet: keys, list: undefined }, '2026-12-01');
    expect(answer).toMatchObject({ form: 'credential', signature: 'genuine' });
  });
});
