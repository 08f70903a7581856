import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { certificateCheck } from '@practicum/copy';
import { isLocalDate } from '@practicum/domain';
import { checkCertificate, type CertificateAnswer, type GivenFiles, type RefusedFile } from '../certification/check-certificate.js';
import { ANSWERED, MISUSED, REFUSED, type CommandIo } from './command-io.js';

const options = { keys: { type: 'string' }, status: { type: 'string' }, at: { type: 'string' }, json: { type: 'boolean' } } as const;

interface Asked {
  readonly file: string;
  readonly keys: string | undefined;
  readonly status: string | undefined;
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
  const answer = 'refused' in read ? read : checkCertificate(read, asked.at ?? io.today());
  if ('refused' in answer) return refuse(answer.refused, asked.json, io);
  io.out(asked.json ? `${JSON.stringify(answer)}\n` : readable(answer));
  return ANSWERED;
}

/** What was asked, or the sentence that says how the verb was misused. */
function readAsked(args: readonly string[]): Asked | string {
  try {
    const { values: { keys, status, at, json = false }, positionals: [file, ...more] } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
    if (!file || more.length > 0) return 'certificate verify needs one FILE.';
    if (at !== undefined && !isLocalDate(at)) return `--at must be a day that exists, written YYYY-MM-DD, and was "${at}".`;
    return { file, keys, status, at, json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function readGiven({ file, keys, status }: Asked): Promise<GivenFiles | { readonly refused: readonly RefusedFile[] }> {
  const given = await Promise.all(([['file', file], ['keys', keys], ['status', status]] as const).map(async ([key, path]) => [key, path === undefined ? undefined : await readJson(path)] as const));
  const refused = given.flatMap(([key, value]) => (typeof value === 'string' ? [{ key, says: value }] : []));
  if (refused.length > 0) return { refused };
  const [certificate, keySet, list] = given.map(([, value]) => (typeof value === 'object' ? value.json : undefined));
  return { certificate, keySet, list };
}

/** The JSON in a file, or the sentence that says why there is none. */
async function readJson(path: string): Promise<{ readonly json: unknown } | string> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return `${path} cannot be read: check the path and that you may read it.`;
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return `${path} is not JSON: check that it is whole.`;
  }
}

function refuse(refused: readonly RefusedFile[], json: boolean, io: CommandIo): number {
  if (json) io.out(`${JSON.stringify({ refused })}\n`);
  else for (const { says } of refused) io.err(`${says}\n`);
  return REFUSED;
}

/** The answer as lines to read: what it is worth first, then what was signed. */
function readable({ signature, revocation, signed }: CertificateAnswer): string {
  const lines = [certificateCheck.signature[signature].en, ...(signature === 'genuine' ? [certificateCheck.revocation[revocation].en] : [])];
  const told = signed ? Object.entries(signed).map(([name, value]) => `  ${name.padEnd(12)} ${String(value)}`) : [];
  return `${[...lines, ...told].join('\n')}\n`;
}
