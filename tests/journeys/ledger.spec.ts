import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CertifyEligibilityDocument } from '@practicum/contract/client';
import { canonicalJson, leafText, type LedgerLeaf } from '@practicum/domain';
import { dispatch } from '../../apps/api/src/command/dispatch.js';
import { headsFile } from '../../apps/api/src/ledger/head-copies.js';
import type { LedgerProof } from '../../apps/api/src/ledger/ledger-proof.js';
import { expectMember, PASSWORD, startApi, type TestApi, type TestSchool } from '../support/api.js';
import { confirmPhlebotomyRules, phlebotomist } from '../support/phlebotomist.js';

let api: TestApi;
let school: TestSchool;
let dataDir: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'ledger-journey-'));
  api = await startApi({ DATA_DIR: dataDir });
  school = await api.anySchool();
  await confirmPhlebotomyRules(api.admin, school);
});
afterAll(async () => {
  await api.close();
  rmSync(dataDir, { recursive: true });
});

async function certified(at: TestSchool = school) {
  const dana = await api.as('program-director', at);
  const { enrollmentId, studentId } = await phlebotomist(api.admin, at);
  const input = { clientKey: randomUUID(), candidates: [{ enrollmentId, credential: 'CPT-NHA' }], attested: true, password: PASSWORD };
  const [certification] = expectMember((await dana.send(CertifyEligibilityDocument, { input })).certifyEligibility, 'EligibilityCertified').certifications;
  if (!certification) throw new Error('Nobody was certified.');
  return { ...certification, studentId };
}

const fetched = (path: string) => api.anyone().fetch(path);
const proofOf = async (number: string) => (await (await fetched(`/certificates/${number}/ledger.json`)).json()) as LedgerProof;

async function check(...files: readonly (readonly [flag: string, content: string])[]) {
  const said = { out: '', err: '' };
  const args = files.flatMap(([flag, content]) => {
    const path = join(dataDir, randomUUID());
    writeFileSync(path, content);
    return flag === '' ? [path] : [flag, path];
  });
  const code = await dispatch(['certificate', 'verify', ...args, '--json'], {
    stdin: (async function* nothing() { yield ''; })(), out: (text) => { said.out += text; }, err: (text) => { said.err += text; }, today: () => '2026-05-04', env: {},
  });
  return { code, ...(JSON.parse(said.out) as Readonly<Record<string, unknown>>) };
}

// As anybody would in another language: SHA-256 over a byte and what it stands before.
const hash = (...parts: readonly (number | Buffer)[]): Buffer => parts.reduce((sum, part) => sum.update(typeof part === 'number' ? Buffer.of(part) : part), createHash('sha256')).digest();

describe('A certificate in the ledger of its school', () => {
  it('is proved to anybody right after it was signed, by ids and digests alone', async () => {
    const { id, number, digest, studentId } = await certified();
    const proof = await proofOf(number);
    expect(proof.event).toMatchObject({ format: 'practicum-event-1', school: school.id, action: 'certification.signed', subject: { kind: 'certification', id }, student: studentId, after: digest });
    expect(proof.head.content).toMatchObject({ format: 'practicum-ledger-head-1', school: school.slug, size: proof.treeSize });
    expect(JSON.stringify(proof)).not.toMatch(/Layla|Nasser|Okafor/);
    expect(canonicalJson(proof.event)).toBe(leafText(proof.event));
  });

  it('stays proved as the ledger grows, each proof leading to the head of its time', async () => {
    const first = await certified();
    const early = await proofOf(first.number);
    for (let more = 0; more < 3; more += 1) await proofOf((await certified()).number);
    const late = await proofOf(first.number);
    expect([late.leafIndex, late.event]).toEqual([early.leafIndex, early.event]);
    expect(late.treeSize).toBeGreaterThan(early.treeSize);
    expect(rootBy(late)).toBe(late.head.content.root);
    expect(rootBy(early)).toBe(early.head.content.root);
  });

  it('is found there by whoever has nothing but files', async () => {
    const [one, other] = [await certified(), await certified()];
    const [file, keys] = await Promise.all([`/certificates/${one.number}.json`, '/.well-known/practicum/keys.json'].map(async (path) => (await fetched(path)).text()));
    const proof = await proofOf(one.number);
    const asked = (given: unknown) => check(['', file ?? ''], ['--keys', keys ?? ''], ['--ledger', JSON.stringify(given)]);
    expect(await asked(proof)).toMatchObject({ code: 0, signature: 'genuine', ledger: 'recorded' });
    expect(await asked(await proofOf(other.number))).toMatchObject({ code: 0, ledger: 'not-recorded' });
    expect(await asked({ ...proof, leafIndex: proof.leafIndex + 1 })).toMatchObject({ ledger: 'not-recorded' });
    expect(await asked({ ...proof, event: { ...proof.event, at: '2020-01-01T00:00:00.000000Z' } })).toMatchObject({ ledger: 'not-recorded' });
    expect(await asked({ ...proof, head: { ...proof.head, content: { ...proof.head.content, size: proof.treeSize + 1 } } })).toMatchObject({ ledger: 'not-recorded' });
    expect(await asked({ hello: 'world' })).toMatchObject({ code: 1, refused: [{ key: 'ledger' }] });
    expect(await check(['', file ?? ''], ['--ledger', JSON.stringify(proof)])).toMatchObject({ code: 0, signature: 'unknown-key', ledger: 'unknown' });
  });

  it('has no proof where its event was altered, nor where it is unknown or forged', async () => {
    const { id, number } = await certified();
    await proofOf(number);
    await api.admin.query(`update event set actor_role = 'registrar' where subject_id = $1`, [id]);
    expect((await fetched(`/certificates/${number}/ledger.json`)).status).toBe(404);
    expect((await fetched('/certificates/0000-0000-0000-0000-0101/ledger.json')).status).toBe(404);
    await api.admin.query(`update event set actor_role = 'program-director' where subject_id = $1`, [id]);
    expect((await fetched(`/certificates/${number}/ledger.json`)).status).toBe(200);
    await api.admin.query(`update certification set digest = repeat('0', 64) where id = $1`, [id]);
    expect((await fetched(`/certificates/${number}/ledger.json`)).status).toBe(404);
  });
});

describe('The head of a ledger', () => {
  it('is sealed by itself soon after something happened, shown to anybody, and copied outside the database', async () => {
    const quiet = await api.anySchool();
    expect((await fetched(`/ledger/${quiet.slug}/head`)).status).toBe(404);
    await confirmPhlebotomyRules(api.admin, quiet);
    await certified(quiet);
    const head = await untilFound(`/ledger/${quiet.slug}/head`);
    const { rows: [noted] } = await api.admin.query<{ n: number }>('select count(*)::int as n from event where school_id = $1', [quiet.id]);
    expect(head).toMatchObject({ content: { school: quiet.slug, size: noted?.n } });
    const file = headsFile(dataDir, quiet.slug);
    while (!existsSync(file)) await new Promise((later) => setTimeout(later, 100));
    expect(JSON.parse(readFileSync(file, 'utf8').trim())).toEqual(head);
  });

  it('is not there of a school that is not there', async () => {
    expect((await fetched('/ledger/nowhere/head')).status).toBe(404);
  });
});

async function untilFound(path: string): Promise<unknown> {
  for (;;) {
    const answered = await fetched(path);
    if (answered.ok) return answered.json();
    await new Promise((later) => setTimeout(later, 200));
  }
}

/** The root to which a proof leads, by RFC 9162 §2.1.3.2. */
function rootBy({ event, leafIndex, treeSize, path }: LedgerProof): string {
  let [at, last, reached] = [leafIndex, treeSize - 1, hash(0, Buffer.from(canonicalJson(event satisfies LedgerLeaf)))];
  for (const beside of path.map((text) => Buffer.from(text, 'hex'))) {
    if (at % 2 === 1 || at === last) {
      reached = hash(1, beside, reached);
      while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1];
    } else {
      reached = hash(1, reached, beside);
    }
    [at, last] = [at >> 1, last >> 1];
  }
  return last === 0 ? reached.toString('hex') : 'nowhere';
}
