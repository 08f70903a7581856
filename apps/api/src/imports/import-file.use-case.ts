import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { serverScope } from '../platform/database/scope.js';
import { addImportRun } from './import-run.repository.js';
import type { ImportPlace, ImportRequest } from './import-request.js';
import { FileRefused, type ImportProblem } from './reading/file-refused.js';
import { runImport } from './run-import.js';
import { Tally, type ImportAnswer } from './tally.js';

/** What came of an import. */
export interface ImportOutcome {
  /** Whether anything was kept. */
  readonly written: boolean;
  readonly answer: ImportAnswer;
  readonly format: string | null;
  /** Why the file as a whole was refused. */
  readonly refusal: ImportProblem | null;
}

// Thrown to take a transaction back although nothing went wrong: what was only a look is not kept.
class OnlyLooked extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super('Nothing of this import is kept.');
  }
}

// A long file takes its time. Within the transaction that fills a table the planner still thinks it small and would read all of
// it for every row, also where it checks foreign keys: it is told to go by the indexes.
const PATIENT = `select set_config('statement_timeout', '120s', true), set_config('enable_seqscan', 'off', true)`;

/**
 * Brings a file in: all of it, its good rows where that was asked for, or nothing. A dry run does the same and takes it
 * back, so that what it tells is what will happen.
 */
@Injectable()
export class ImportFile {
  constructor(private readonly scoped: Scoped) {}

  async run(request: ImportRequest, place: ImportPlace, alsoWrite?: (transaction: Transaction, outcome: ImportOutcome) => Promise<void>): Promise<ImportOutcome> {
    const tally = new Tally();
    try {
      return await this.scoped.write(serverScope(place.schoolId, place.accountId), async (transaction) => {
        await transaction.query({ text: PATIENT });
        const format = await runImport(transaction, request, place, tally);
        const outcome: ImportOutcome = { written: true, answer: tally.answer(), format, refusal: null };
        if (request.dryRun || (tally.hasProblems && !request.acceptGoodRows)) throw new OnlyLooked({ ...outcome, written: false });
        await noteImport(transaction, request, place, outcome, alsoWrite);
        return outcome;
      });
    } catch (error) {
      if (error instanceof OnlyLooked) return error.outcome;
      if (!(error instanceof FileRefused)) throw error;
      const refusal = { ...error.place, fault: error.fault };
      return { written: false, answer: { files: {}, problems: [refusal] }, format: null, refusal };
    }
  }
}

async function noteImport(transaction: Transaction, request: ImportRequest, place: ImportPlace, outcome: ImportOutcome, alsoWrite: ((transaction: Transaction, outcome: ImportOutcome) => Promise<void>) | undefined): Promise<void> {
  const { schoolId, accountId, now: at } = place;
  if (alsoWrite) return alsoWrite(transaction, outcome);
  const id = newId();
  const { kind, fileName, columnMap } = request;
  await addImportRun(transaction, { schoolId, id, kind, fileName, columnMap, format: outcome.format, storedAs: null, status: 'imported', answer: outcome.answer, accountId, at });
  await transaction.query(noteEvent({ schoolId }, { action: 'import.made', subject: { kind: 'import-run', id }, data: { kind, files: outcome.answer.files }, at }));
}
