import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CertifyEligibilityDocument, VerifyCertificateDocument } from '@practicum/contract/client';
import { dispatch } from '../../apps/api/src/command/dispatch.js';
import { expectMember, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';
import { confirmPhlebotomyRules, phlebotomist } from '../support/phlebotomist.js';
import { revoked } from '../support/revoked.js';

let folder: string;
let api: TestApi;
let school: TestSchool;
let people: { readonly asks: Client; readonly confirms: Client };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'revocations-'));
  api = await startApi({ DATA_DIR: folder, LOG_LEVEL: 'error' });
  school = await api.anySchool();
  await confirmPhlebotomyRules(api.admin, school);
  await signIn();
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const signIn = async () => { people = { asks: await api.as('coordinator', school), confirms: await api.as('program-director', school) }; };
const path = () => join(folder, 'revocations', `${school.slug}.jsonl`);
const outcomeOf = async (number: string) => (await api.anyone().send(VerifyCertificateDocument, { number })).verifyCertificate.outcome;

async function taken(reason: string) {
  const { enrollmentId } = await phlebotomist(api.admin, school);
  const input = { clientKey: randomUUID(), candidates: [{ enrollmentId, credential: 'CPT-NHA' }], attested: true, password: PASSWORD };
  const [certificate] = expectMember((await people.confirms.send(CertifyEligibilityDocument, { input })).certifyEligibility, 'EligibilityCertified').certifications;
  return revoked(certificate?.id ?? '', reason, people);
}

/** The database as an older backup has it: it knows the certificate, and not that it was taken back. */
const forget = (id: string) => api.admin.query('delete from revocation where certification_id = $1', [id]);

async function reapply() {
  const said = { out: '', err: '' };
  const io = { stdin: (async function* nothing() { yield ''; })(), out: (text: string) => { said.out += text; }, err: (text: string) => { said.err += text; }, today: () => '2026-05-04' };
  const code = await dispatch(['revocations', 'reapply', '--school', school.slug, '--json'], { ...io, env: { DATABASE_URL: api.database.ownerUrl, SECRET_KEY: api.database.secretKey, DATA_DIR: folder } });
  return { code, answer: JSON.parse(said.out) as unknown };
}

it('is written beside the database at once, with both people', async () => {
  const { id, number } = await taken('Hours of another student were counted.');
  const lines = readFileSync(path(), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as unknown);
  expect(lines).toMatchObject([{ certificationId: id, number, reason: 'Hours of another student were counted.', askedByName: 'Carmen Diaz', byName: 'Dana Okafor' }]);
});

it('is put back at the next start where the database has forgotten it, as it was, and noted', async () => {
  const { id, number } = await taken('Wrong route.');
  await forget(id);
  expect(await outcomeOf(number)).toBe('genuine');
  await api.restart();
  await signIn();
  expect(await outcomeOf(number)).toBe('revoked');
  const { rows } = await api.admin.query('select reason, by_name, asked_by_name, asked_by <> by_account as two from revocation where certification_id = $1', [id]);
  expect(rows).toEqual([{ reason: 'Wrong route.', by_name: 'Dana Okafor', asked_by_name: 'Carmen Diaz', two: true }]);
  expect((await api.admin.query("select 1 from event where subject_id = $1 and action = 'certification.revoked-again'", [id])).rows).toHaveLength(1);
});

it('is put back by the command, which tells what it did and does nothing twice', async () => {
  const { id, number } = await taken('Wrong student.');
  await forget(id);
  expect(await reapply()).toEqual({ code: 0, answer: { school: school.slug, reapplied: [number], notThere: [], copied: 0, unreadable: 0 } });
  expect(await outcomeOf(number)).toBe('revoked');
  expect(await reapply()).toMatchObject({ answer: { reapplied: [] } });
});

it('survives a line that broke off and a certificate that the backup never had, and says so', async () => {
  const lost = { ...(JSON.parse(readFileSync(path(), 'utf8').split('\n')[0] ?? '') as object), certificationId: randomUUID(), number: 'LOST' };
  appendFileSync(path(), `${JSON.stringify(lost)}\n{"certificationId":"01`);
  const { number } = await taken('After the torn line.');
  expect(await reapply()).toMatchObject({ answer: { notThere: ['LOST'], unreadable: 1, copied: 0 } });
  expect(readFileSync(path(), 'utf8')).toContain(number);
});

it('fills the file from the database where the file is gone', async () => {
  const before = readFileSync(path(), 'utf8').split('\n').filter((line) => line.includes('"reason"') && !line.includes('LOST')).length;
  writeFileSync(path(), '');
  expect(await reapply()).toMatchObject({ answer: { copied: before, notThere: [] } });
});
