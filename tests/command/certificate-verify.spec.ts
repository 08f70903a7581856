import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuerAddress } from '../../apps/api/src/certification/portable/addresses.js';
import { issuerDocument } from '../../apps/api/src/certification/portable/issuer-document.js';
import { keySet } from '../../apps/api/src/certification/signed-file.js';
import { frozen, listOf, papers, PUBLIC_URL, schoolKey, type Papers } from '../support/certificates.js';

// `certificate verify` as a clinic's or an exam body's own script runs it: files in, an answer on stdout, an exit code; no
// database and no network. It runs what was built. What each forgery is told is in tests/certificates.
const main = fileURLToPath(new URL('../../apps/api/dist/command/main.js', import.meta.url));
const key = schoolKey();

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder: string;
let made: Papers;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  made = await papers(frozen(), key);
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(content: unknown): string {
  files += 1;
  const path = join(folder, `${files}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function verify(args: readonly string[], before: readonly string[] = []): Promise<Ran> {
  const { DATABASE_URL: _url, DATABASE_DIRECT_URL: _direct, NODE_OPTIONS: _options, ...env } = process.env;
  const child = spawn('node', [...before, main, 'certificate', 'verify', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said.err += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}

const keys = (): string => file(keySet([key.published], PUBLIC_URL));
const answerOf = async (args: readonly string[]) => JSON.parse((await verify([...args, '--json'])).out) as Readonly<Record<string, unknown>>;

describe('certificate verify', () => {
  it.each(['credential', 'token', 'record'] as const)('answers genuine and good for a %s, with what was signed, and ends with 0', async (form) => {
    const ran = await verify([file(made[form]), '--keys', keys(), '--status', file(await listOf(key)), '--at', '2026-05-05', '--json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toMatchObject({
      form, signature: 'genuine', revocation: 'good', valid: true, expired: false, at: '2026-05-05', keyId: key.published.id, reasons: [],
      signed: { number: '0000-0000-0000-0000-0101', student: 'Layla Nasser', school: 'Lakeside College', program: 'Phlebotomy', credential: 'CPT-NHA', edition: '2022-09', route: 'TRAIN', certifiedOn: '2026-05-04', signedBy: 'Dana Okafor', demo: false },
    });
  });

  it('takes the school\'s own document for its keys', async () => {
    const document = file(issuerDocument(issuerAddress(PUBLIC_URL, 'lakeside'), [key.published]));
    expect(await answerOf([file(made.token), '--keys', document, '--status', file(await listOf(key)), '--at', '2026-05-04'])).toMatchObject({ signature: 'genuine', revocation: 'good' });
  });

  it.each(['credential', 'token', 'record'] as const)('gives its first answer within a second for a %s, counted in time of the processor so that a busy machine does not matter', async (form) => {
    const told = 'data:text/javascript,process.on("exit",()=>process.stderr.write(JSON.stringify(process.cpuUsage())))';
    const { err } = await verify([file(made[form]), '--keys', keys(), '--status', file(await listOf(key))], ['--import', told]);
    const { user, system } = JSON.parse(err) as { readonly user: number; readonly system: number };
    expect((user + system) / 1_000_000).toBeLessThan(1);
  });

  it('answers forged, with the reason, and tells nothing of what it says', async () => {
    expect(await answerOf([file(made.credential.replace('Layla', 'Lily')), '--keys', keys()])).toMatchObject({ signature: 'forged', revocation: 'unknown', valid: false, signed: null, reasons: [{ code: 'altered', says: expect.stringContaining('changed') }] });
  });

  it('answers unknown-key where no key is given', async () => {
    expect(await answerOf([file(made.credential)])).toMatchObject({ signature: 'unknown-key', revocation: 'unknown', signed: null });
  });

  it.each<[string, () => Promise<readonly string[]>, RegExp]>([
    ['valid', async () => ['--status', file(await listOf(key)), '--at', '2026-05-04'], /^Genuine and not revoked/],
    ['not checked', async () => [], /^Signature genuine, revocation not checked\.\n.*--status/],
    ['revoked', async () => ['--status', file(await listOf(key, [94_567]))], /^Signature genuine, but revoked\.\n.*taken it back/],
    ['over', async () => ['--status', file(await listOf(key, [], '2031-03-20T12:00:00.000Z')), '--at', '2031-03-20'], /^Signature genuine, but it does not count on that day\.\n.*run out/],
  ])('tells people the verdict first: %s', async (_says, args, expected) => {
    const ran = await verify([file(made.credential), '--keys', keys(), ...(await args())]);
    expect(ran.out).toMatch(expected);
    expect(ran.out).toMatch(/student +Layla Nasser/);
  });

  it('says when it is a demo', async () => {
    const demo = await papers(frozen({ demo: true }), key);
    expect((await verify([file(demo.credential), '--keys', keys()])).out).toMatch(/note +Demonstration/);
  });
});

describe('certificate verify refuses', () => {
  it.each<[string, () => readonly string[], string]>([
    ['a file that is not there', () => [join(folder, 'nowhere.json')], 'file'],
    ['a file that is neither JSON nor a token', () => [file('{ "content":')], 'file'],
    ['a token of something else', () => [file(`${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.e30.AA`)], 'file'],
    ['another school\'s kind of credential', () => [file({ type: ['VerifiableCredential'], proof: {} })], 'file'],
    ['a file that is no certificate', () => [file({ hello: 'world' })], 'file'],
    ['keys that are none', () => [file(made.credential), '--keys', file({ keys: [{ kty: 'RSA' }] })], 'keys'],
    ['a list that is none', () => [file(made.credential), '--status', file([])], 'status'],
  ])('%s, with 1 and the key by name', async (_says, args, named) => {
    const ran = await verify([...args(), '--json']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toEqual({ refused: [{ key: named, says: expect.stringMatching(/.{20,}/) }] });
  });

  it('in words on stderr where no JSON is asked for', async () => {
    expect(await verify([file({ hello: 'world' })])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('not a certificate') });
  });

  it.each([
    ['no file', [], 'FILE'],
    ['two files', ['a.json', 'b.json'], 'FILE'],
    ['an unknown flag', ['a.json', '--colour'], '--colour'],
    ['a day that does not exist', ['a.json', '--at', '2026-02-30'], '--at'],
    ['a flag without its value', ['a.json', '--keys'], '--keys'],
  ])('%s as misuse, with 2', async (_says, args, named) => {
    const ran = await verify(args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(named);
  });
});
