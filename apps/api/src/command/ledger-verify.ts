import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { ledgerFaultSentences, ledgerVerdicts, say, sayRefusal } from '@practicum/copy';
import { SigningKeyRepository } from '../certification/index.js';
import { headIn, headsFile, LedgerPages, verifyLedger, type LedgerAnswer, type SignedHead } from '../ledger/index.js';
import { ANSWERED, type CommandIo } from './command-io.js';
import { refuse } from './refuse.js';
import { withSchool } from './with-school.js';

/** Faults that a person is shown; machines read all of them with --json. */
const MOST_SHOWN = 100;

/** `ledger verify`: is every event of a school what it was when it was sealed? */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return withSchool(args, io, ['heads'], async ({ env, scoped, school, json, flags: { heads: path } }) => {
    const { slug } = school;
    const copy = path === undefined ? await readHeads(headsFile(env.dataDir, slug)) : ((await readHeads(path)) ?? 'missing');
    if (copy === 'missing') return refuse([{ key: 'heads', says: `${path} cannot be read: check the path and that you may read it.` }], json, io);
    if (path !== undefined && copy?.length === 0) return refuse([{ key: 'heads', says: `${path} holds no head of a ledger: give a copy of DATA_DIR/ledger/${slug}.heads.jsonl, or heads fetched from /ledger/${slug}/head, one a line.` }], json, io);
    const keys = await new SigningKeyRepository(scoped).published();
    const answer = await verifyLedger(new LedgerPages(scoped, school.id), { school: slug, keys, copy });
    io.out(json ? `${JSON.stringify({ school: slug, ...answer, faults: answer.faults.map((fault) => ({ ...fault, says: sayRefusal('en', ledgerFaultSentences, fault) })) })}\n` : readable(answer));
    return ANSWERED;
  });
}

/** The heads in a file, one a line; null where there is no such file. Lines that hold none are passed over. */
async function readHeads(path: string): Promise<readonly SignedHead[] | null> {
  if (!(await access(path).then(() => true, () => false))) return null;
  const heads: SignedHead[] = [];
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) heads.push(...[headIn(line) ?? []].flat());
  return heads;
}

/** The answer as lines to read: the verdict first, then each fault. */
function readable(answer: LedgerAnswer): string {
  const shown = answer.faults.slice(0, MOST_SHOWN).map((fault) => `  ${sayRefusal('en', ledgerFaultSentences, fault)}`);
  const more = answer.faults.length > MOST_SHOWN ? [`  … and ${answer.faults.length - MOST_SHOWN} more; --json tells all of them.`] : [];
  return `${[say('en', ledgerVerdicts[answer.verdict], answer), ...shown, ...more].join('\n')}\n`;
}
