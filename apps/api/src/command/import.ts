import { setFlagsFromString } from 'node:v8';
import { eligibilityCopy, importFaultSentence, importRefusals, problemPlace, say, sayRefusal } from '@practicum/copy';
import { ImportFile, type ImportOutcome, type ImportRequest } from '../imports/index.js';
import { SchoolRepository } from '../school/index.js';
import { ANSWERED, MISUSED, REFUSED, type CommandIo } from './command-io.js';
import { readImportArguments, type ImportArguments } from './import-arguments.js';
import { refuse } from './refuse.js';
import { withScoped } from './with-scoped.js';

/** `import KIND FILE --school SLUG`: checks a file and writes it, or says row by row why not. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const read = readImportArguments(args);
  if (!read.ok) return misused(io, read.says);
  // Rows come and go by the thousand; collecting them early keeps a long file within the memory of a small machine.
  setFlagsFromString('--optimize-for-size');
  return withScoped(io, [], async ({ scoped, clock }) => {
    const { school: slug, json, request } = read.value;
    const school = await new SchoolRepository(scoped).bySlug(slug);
    if (!school) return refuse([{ key: '--school', says: eligibilityCopy.en.assess.schoolUnknown({ slug }) }], json, io);
    const now = clock.now();
    const place = { schoolId: school.id, zone: school.zone, accountId: null, now, today: clock.today(school.zone) };
    const outcome = await new ImportFile(scoped).run(request, place);
    return answer(io, read.value, outcome);
  });
}

function misused(io: CommandIo, says: string): number {
  io.err(`${says}\n`);
  return MISUSED;
}

function answer(io: CommandIo, { json, request }: ImportArguments, outcome: ImportOutcome): number {
  const { files, problems: met } = outcome.answer;
  const problems = met.map(({ file, row, column, fault }) => ({ file, row, column, code: fault.code, says: importFaultSentence('en', fault) }));
  const stands = outcome.refusal === null && (problems.length === 0 || request.acceptGoodRows);
  if (json) {
    const refusedWhole = outcome.refusal ? { refused: problems.map(({ file, says }) => ({ key: file, says })) } : {};
    io.out(`${JSON.stringify({ files, problems, ...refusedWhole })}\n`);
  } else if (outcome.refusal) {
    for (const problem of problems) io.err(`${say('en', problemPlace, problem)}: ${problem.says}\n`);
  } else {
    tell(io, request, outcome, problems);
  }
  return stands ? ANSWERED : REFUSED;
}

interface Told {
  readonly file: string;
  readonly row: number;
  readonly column: string | null;
  readonly says: string;
}

function tell(io: CommandIo, request: ImportRequest, outcome: ImportOutcome, problems: readonly Told[]): void {
  for (const [file, { read, created, updated, unchanged, rejected }] of Object.entries(outcome.answer.files)) {
    io.out(`${file}: ${read} read, ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected\n`);
  }
  for (const problem of problems) io.out(`${say('en', problemPlace, problem)}: ${problem.says}\n`);
  if (request.dryRun) io.out('Nothing was written: this was a dry run.\n');
  else if (!outcome.written) io.err(`${sayRefusal('en', importRefusals, { code: 'IMPORT_HAS_PROBLEMS', problems: problems.length })} (--accept-good-rows)\n`);
}
