import { Injectable } from '@nestjs/common';
import { accepted, refused, type CommonRefusal, type ImportRefusal, type ImportStatus, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { CheckUpload, requestOf } from './check-upload.use-case.js';
import { ImportFile, type ImportOutcome } from './import-file.use-case.js';
import { ImportRunRepository, settleImportRun, type ImportRunRow } from './import-run.repository.js';
import { UploadStore } from './upload-store.js';

export type SettleRefusal = ImportRefusal | CommonRefusal;

// Somebody else answered while the file was being written: what was written is taken back.
class AnsweredMeanwhile extends Error {}

/** Imports a file that was checked, or cancels it. Each run is answered once. */
@Injectable()
export class SettleImport {
  constructor(
    private readonly scoped: Scoped,
    private readonly runs: ImportRunRepository,
    private readonly checking: CheckUpload,
    private readonly importing: ImportFile,
    private readonly store: UploadStore,
    private readonly clock: Clock,
  ) {}

  async confirm(actor: Actor, id: string, acceptGoodRows: boolean): Promise<Outcome<string, SettleRefusal>> {
    const run = await this.runs.byId(actor, asId(id));
    const refusal = await this.refusalOf(run, acceptGoodRows);
    if (refusal || !run?.storedAs) return refused(refusal ?? { code: 'NOT_FOUND' });
    const request = requestOf({ ...run, storedAs: run.storedAs }, this.store.pathOf(run.storedAs), false, acceptGoodRows);
    try {
      const outcome = await this.importing.run(request, await this.checking.placeOf(actor), (transaction, made) => this.note(transaction, actor, run, made));
      // The school has changed since the check, and rows that were good then are no longer.
      if (!outcome.written) return refused({ code: 'IMPORT_HAS_PROBLEMS', problems: outcome.answer.problems.length });
    } catch (error) {
      if (!(error instanceof AnsweredMeanwhile)) throw error;
      return refused({ code: 'IMPORT_NOT_WAITING', status: 'imported' });
    }
    await this.store.remove(run.storedAs);
    return accepted(run.id);
  }

  async cancel(actor: Actor, id: string): Promise<Outcome<string, SettleRefusal>> {
    const run = await this.runs.byId(actor, asId(id));
    if (!run) return refused({ code: 'NOT_FOUND' });
    const settled = await this.scoped.write(actor, (transaction) => settleImportRun(transaction, run.id, 'cancelled', null, this.clock.now()));
    if (!settled) return refused({ code: 'IMPORT_NOT_WAITING', status: run.status });
    if (run.storedAs) await this.store.remove(run.storedAs);
    return accepted(run.id);
  }

  private async refusalOf(run: ImportRunRow | null, acceptGoodRows: boolean): Promise<SettleRefusal | undefined> {
    if (!run) return { code: 'NOT_FOUND' };
    if (!isWaiting(run.status)) return { code: 'IMPORT_NOT_WAITING', status: run.status };
    if (!run.storedAs || !(await this.store.has(run.storedAs))) return { code: 'IMPORT_FILE_GONE' };
    return run.problemCount > 0 && !acceptGoodRows ? { code: 'IMPORT_HAS_PROBLEMS', problems: run.problemCount } : undefined;
  }

  private async note(transaction: Transaction, actor: Actor, run: ImportRunRow, outcome: ImportOutcome): Promise<void> {
    const at = this.clock.now();
    if (!(await settleImportRun(transaction, run.id, 'imported', outcome.answer, at))) throw new AnsweredMeanwhile();
    await transaction.query(noteEvent(actor, { action: 'import.made', subject: { kind: 'import-run', id: run.id }, data: { kind: run.kind, files: outcome.answer.files }, at }));
  }
}

function isWaiting(status: ImportStatus): boolean {
  return status === 'checked';
}
