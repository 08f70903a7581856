import type { ImportRunLine_ImportRunFragment } from '@practicum/contract/client';

type FileCount = Omit<ImportRunLine_ImportRunFragment['files'][number], 'file' | '__typename'>;
const none: FileCount = { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };

/** The counts of all files of a run; the last four add up to `read`. */
export function totalOf(files: readonly FileCount[]): FileCount {
  return files.reduce((sum, file) => ({
    read: sum.read + file.read, created: sum.created + file.created, updated: sum.updated + file.updated,
    unchanged: sum.unchanged + file.unchanged, rejected: sum.rejected + file.rejected,
  }), none);
}
