import type { ImportKind, ImportStatus, Instant } from '@practicum/domain';
import { Injectable } from '@nestjs/common';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';
import type { ImportAnswer } from './tally.js';

/** One import as it was checked or made. */
export interface ImportRunRow {
  readonly id: string;
  readonly kind: ImportKind;
  readonly format: string | null;
  readonly fileName: string;
  readonly storedAs: string | null;
  readonly columnMap: Readonly<Record<string, string>>;
  readonly status: ImportStatus;
  readonly answer: ImportAnswer;
  readonly problemCount: number;
  readonly by: string | null;
  readonly at: Instant;
}

/** A run to be written down. */
export interface NewImportRun extends Omit<ImportRunRow, 'by' | 'problemCount'> {
  readonly schoolId: string;
  readonly accountId: string | null;
}

const runs = (answer: string): string => `select r.id, r.kind, r.format, r.file_name as "fileName", r.stored_as as "storedAs", r.column_map as "columnMap", r.status, ${answer} as answer,
    jsonb_array_length(r.answer -> 'problems') as "problemCount", a.display_name as by, r.at
  from import_run r left join account a on a.id = r.by_account`;

const COUNTS = `jsonb_build_object('files', r.answer -> 'files', 'problems', '[]'::jsonb)`;

/** The only place that asks for import runs. */
@Injectable()
export class ImportRunRepository {
  constructor(private readonly scoped: Scoped) {}

  /** The latest runs with their counts. Problems stay behind: a long file may have tens of thousands. */
  recent(asking: Asking): Promise<readonly ImportRunRow[]> {
    return this.scoped.read<ImportRunRow>(asking, { name: 'import-runs', text: `${runs(COUNTS)} where r.school_id = app_school() order by r.at desc, r.id desc limit 100` });
  }

  async byId(asking: Asking, id: string): Promise<ImportRunRow | null> {
    const [found] = await this.scoped.read<ImportRunRow>(asking, { name: 'import-run', text: `${runs('r.answer')} where r.school_id = app_school() and r.id = $1`, values: [id] });
    return found ?? null;
  }
}

/** Writes a run down. */
export async function addImportRun(transaction: Transaction, run: NewImportRun): Promise<void> {
  await transaction.query({
    text: `insert into import_run (school_id, id, kind, format, file_name, stored_as, column_map, status, answer, by_account, at, imported_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, case when $8 = 'imported' then $11::timestamptz end)`,
    values: [
      run.schoolId, run.id, run.kind, run.format, run.fileName, run.storedAs, JSON.stringify(run.columnMap), run.status, JSON.stringify(run.answer), run.accountId, run.at,
    ],
  });
}

/** Moves a run that waits for an answer; false where it no longer waits. */
export async function settleImportRun(transaction: Transaction, id: string, status: ImportStatus, answer: ImportAnswer | null, at: Instant): Promise<boolean> {
  const moved = await transaction.query({
    text: `update import_run set status = $2, answer = coalesce($3, answer), imported_at = case when $2 = 'imported' then $4::timestamptz end
      where school_id = app_school() and id = $1 and status = 'checked' returning id`,
    values: [id, status, answer === null ? null : JSON.stringify(answer), at],
  });
  return moved.length > 0;
}
