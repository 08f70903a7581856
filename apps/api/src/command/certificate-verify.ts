import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { certificateInLedger, certificateVerdict } from '@practicum/copy';
import { isLocalDate, type LocalDate } from '@practicum/domain';
import { checkCertificate, type CertificateAnswer, type GivenFiles, type RefusedFile } from '../certification/check-certificate.js';
import { paperIn } from '../certification/portable/certificate-paper.js';
import { checkLedgerProof } from '../ledger/check-ledger-proof.js';
import type { LedgerStanding } from '../ledger/ledger-proof.js';
import { ANSWERED, MISUSED, type CommandIo } from './command-io.js';
import { refuse } from './refuse.js';

const options = { keys: { type: 'string' }, status: { type: 'string' }, ledger: { type: 'string' }, at: { type: 'string' }, json: { type: 'boolean' } } as const;

interface Asked {
  readonly file: string;
  readonly keys: string | undefined;
  readonly status: string | undefined;
  readonly ledger: string | undefined;
  readonly at: string | undefined;
  readonly json: boolean;
}

/** `certificate verify`: is a certificate file genuine, and does it still count? Needs no database and no network. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const asked = readAsked(args);
  if (typeof asked === 'string') {
    io.err(`${asked}\n`);
    return MISUSED;
  }
  const read = await readGiven(asked);
  const answer = 'refused' in read ? read : await checkGiven(read, asked.at ?? io.today());
  if ('refused' in answer) return refuse(answer.refused, asked.json, io);
  io.out(asked.json ? `${JSON.stringify(answer)}\n` : readable(answer));
  return ANSWERED;
}

/** What was given, and the proof of the ledger beside it where there is one. */
interface Given extends GivenFiles {
  readonly proof: unknown;
}

type Answer = CertificateAnswer & { readonly ledger?: LedgerStanding };

async function checkGiven({ proof, ...given }: Given, at: LocalDate): Promise<Answer | { readonly refused: readonly RefusedFile[] }> {
  const answer = await checkCertificate(given, at);
  if ('refused' in answer || proof === undefined) return answer;
  const ledger = checkLedgerProof(answer, proof, given.keySet);
  return typeof ledger === 'string' ? { ...answer, ledger } : { refused: [ledger] };
}

/** What was asked, or the sentence that says how the verb was misused. */
function readAsked(args: readonly string[]): Asked | string {
  try {
    const { values: { keys, status, ledger, at, json = false }, positionals: [file, ...more] } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
    if (!file || more.length > 0) return 'certificate verify needs one FILE.';
    if (at !== undefined && !isLocalDate(at)) return `--at must be a day that exists, written YYYY-MM-DD, and was "${at}".`;
    return { file, keys, status, ledger, at, json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function readGiven({ file, keys, status, ledger }: Asked): Promise<Given | { readonly refused: readonly RefusedFile[] }> {
  const given = await Promise.all(([['file', file], ['keys', keys], ['status', status], ['ledger', ledger]] as const).map(async ([key, path]) => [key, path === undefined ? undefined : await readGivenFile(path)] as const));
  const refused = given.flatMap(([key, value]) => (typeof value === 'string' ? [{ key, says: value }] : []));
  if (refused.length > 0) return { refused };
  const [certificate, keySet, list, proof] = given.map(([, value]) => (typeof value === 'object' ? value.content : undefined));
  return { certificate, keySet, list, proof };
}

/** What a file holds, JSON or a token, or the sentence that says why it holds neither. */
async function readGivenFile(path: string): Promise<{ readonly content: unknown } | string> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return `${path} cannot be read: check the path and that you may read it.`;
  return paperIn(text) ?? `${path} is neither JSON nor a signed token: check that it is whole.`;
}

/** The answer as lines to read: what it is worth first, then why, then what was signed. */
function readable(answer: Answer): string {
  const reasons = answer.reasons.map(({ says }) => `  ${says}`);
  const told = answer.signed ? Object.entries(answer.signed).map(([name, value]) => `  ${name.padEnd(12)} ${String(value)}`) : [];
  const recorded = answer.ledger ? [certificateInLedger[answer.ledger].en] : [];
  return `${[certificateVerdict[answer.verdict].en, ...reasons, ...recorded, ...told].join('\n')}\n`;
}
