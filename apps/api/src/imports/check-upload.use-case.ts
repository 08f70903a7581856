import { Injectable } from '@nestjs/common';
import type { ImportKind } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { SchoolRepository } from '../school/index.js';
import { ImportFile } from './import-file.use-case.js';
import { addImportRun } from './import-run.repository.js';
import type { ImportPlace, ImportRequest } from './import-request.js';
import { UploadStore } from './upload-store.js';

/** A file that was uploaded and lies in the store. */
export interface Upload {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly storedAs: string;
  readonly format: string | null;
  readonly columnMap: Readonly<Record<string, string>>;
}

/** Looks at an uploaded file: what would happen is told, nothing is written but the run itself. */
@Injectable()
export class CheckUpload {
  constructor(
    private readonly scoped: Scoped,
    private readonly schools: SchoolRepository,
    private readonly importing: ImportFile,
    private readonly store: UploadStore,
    private readonly clock: Clock,
  ) {}

  /** Answers the id of the run. A file that as a whole cannot come in makes a refused run, and is not kept. */
  async run(actor: Actor, upload: Upload): Promise<string> {
    const { kind, fileName, storedAs, columnMap } = upload;
    const outcome = await this.importing.run(requestOf(upload, this.store.pathOf(storedAs), true, true), await this.placeOf(actor));
    const refused = outcome.refusal !== null;
    if (refused) await this.store.remove(storedAs);
    const id = newId();
    await this.scoped.write(actor, (transaction) => addImportRun(transaction, {
      schoolId: actor.schoolId, accountId: actor.accountId, id, kind, fileName, columnMap, format: outcome.format ?? upload.format,
      storedAs: refused ? null : storedAs, status: refused ? 'refused' : 'checked', answer: outcome.answer, at: this.clock.now(),
    }));
    return id;
  }

  /** For whom, where and when an import is made. */
  async placeOf({ schoolId, accountId }: Actor): Promise<ImportPlace> {
    const zone = (await this.schools.byId(schoolId))?.zone ?? 'UTC';
    return { schoolId, accountId, zone, now: this.clock.now(), today: this.clock.today(zone) };
  }
}

/** An upload as a request to import it. */
export function requestOf(upload: Upload, path: string, dryRun: boolean, acceptGoodRows: boolean): ImportRequest {
  const { kind, fileName, format, columnMap } = upload;
  return { kind, path, fileName, format, columnMap, hasHeader: true, acceptGoodRows, dryRun };
}
