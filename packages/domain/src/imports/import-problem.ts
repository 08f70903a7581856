// What can be wrong with a file that is brought in: codes with the figures that the sentence needs, never a sentence.
import type { CourseResultWord, PostCourseResultRefusal } from '../coursework/index.js';
import type { TimeRefusal } from '../hours/index.js';
import type { AddProgramRefusal } from '../program/index.js';

/** What is brought in. */
export const importKinds = ['roster', 'oneroster', 'sites', 'hours', 'grades', 'programs'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Where an import stands: checked first, then imported, or refused or cancelled. */
export const importStatuses = ['checked', 'imported', 'refused', 'cancelled'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** Why a file as a whole cannot come in: it is of another kind, broken, of an unknown version, or lacks what must be there. */
export type FileFault =
  | { readonly code: 'FILE_NOT_FOUND'; readonly path: string }
  | { readonly code: 'FILE_UNREADABLE'; readonly path: string }
  | { readonly code: 'FILE_EMPTY' }
  | { readonly code: 'FILE_OF_ANOTHER_KIND'; readonly found: FoundKind; readonly wanted: 'csv' | 'bundle' }
  | { readonly code: 'FILE_HALF_WRITTEN' }
  | { readonly code: 'FILE_TOO_LARGE'; readonly mostMegabytes: number }
  | { readonly code: 'FILE_MISSING_FROM_BUNDLE' }
  | { readonly code: 'CELL_TOO_LARGE'; readonly mostKilobytes: number }
  | { readonly code: 'ZIP_BROKEN' }
  | { readonly code: 'ZIP_TOO_LARGE'; readonly mostMegabytes: number }
  | { readonly code: 'ZIP_HOLDS_TOO_MANY_FILES'; readonly most: number }
  | { readonly code: 'BUNDLE_UNKNOWN' }
  | { readonly code: 'VERSION_UNKNOWN'; readonly version: string; readonly known: string }
  | { readonly code: 'FORMAT_NOT_RECOGNISED'; readonly known: string }
  | { readonly code: 'COLUMN_MISSING'; readonly columns: string }
  | { readonly code: 'COLUMN_TWICE'; readonly column: string }
  | { readonly code: 'MAPPED_TARGET_UNKNOWN'; readonly target: string; readonly known: string }
  | { readonly code: 'MAPPED_COLUMN_ABSENT'; readonly target: string; readonly columns: string };

/** What a file of another kind turned out to be. */
export type FoundKind = 'excel' | 'zip' | 'pdf' | 'picture' | 'gzip' | 'xml' | 'json' | 'html' | 'binary' | 'folder' | 'csv';

/** What is wrong with one row. */
export type RowFault =
  | { readonly code: 'VALUE_MISSING' }
  | { readonly code: 'VALUE_TOO_LONG'; readonly most: number }
  | { readonly code: 'DATE_UNREADABLE'; readonly value: string }
  | { readonly code: 'TIME_UNREADABLE'; readonly value: string }
  | { readonly code: 'NUMBER_UNREADABLE'; readonly value: string }
  | { readonly code: 'EMAIL_UNREADABLE'; readonly value: string }
  | { readonly code: 'ZONE_UNKNOWN'; readonly value: string }
  | { readonly code: 'WORD_UNKNOWN'; readonly value: string; readonly known: string }
  | { readonly code: 'END_BEFORE_START' }
  | { readonly code: 'REFERENCE_DANGLING'; readonly value: string; readonly into: string }
  | { readonly code: 'REFERENCE_LEFT_OUT'; readonly value: string; readonly into: string }
  | { readonly code: 'ROW_TWICE'; readonly value: string }
  | { readonly code: 'ROW_TOO_SHORT'; readonly cells: number; readonly columns: number }
  | { readonly code: 'ROW_TOO_LONG'; readonly cells: number; readonly columns: number }
  | { readonly code: 'ROW_WIDTH_DIFFERS'; readonly cells: number; readonly columns: number }
  | { readonly code: 'PASSWORD_PRESENT' }
  | { readonly code: 'MANIFEST_MISSING'; readonly readAs: string }
  | { readonly code: 'ROLE_MISSING' }
  | { readonly code: 'ROLE_DIFFERS'; readonly value: string }
  | { readonly code: 'KEY_MISSING' }
  | { readonly code: 'STUDENT_UNKNOWN'; readonly value: string }
  | { readonly code: 'STUDENT_NOT_UNIQUE'; readonly value: string }
  | { readonly code: 'STUDENT_NOT_ENROLLED'; readonly value: string }
  | { readonly code: 'PROGRAM_UNKNOWN'; readonly value: string }
  | { readonly code: 'PROGRAM_WITHOUT_EDITION'; readonly value: string }
  | { readonly code: 'COHORT_UNKNOWN'; readonly value: string }
  | { readonly code: 'SITE_UNKNOWN'; readonly value: string }
  | { readonly code: 'COURSE_UNKNOWN'; readonly value: string }
  | { readonly code: 'NUMBER_TAKEN'; readonly value: string }
  | { readonly code: 'TERM_UNKNOWN'; readonly value: string }
  | { readonly code: 'CLASS_UNKNOWN'; readonly value: string }
  | { readonly code: 'RESULT_UNSAID' }
  | { readonly code: 'RESULT_CONTRADICTS'; readonly result: CourseResultWord; readonly passed: boolean }
  | { readonly code: 'CREDIT_UNIT_MISSING' }
  | { readonly code: 'ACCREDITATION_UNREADABLE'; readonly value: string; readonly known: string };

/** A fault that is told by imports alone. */
export type OwnFault = FileFault | RowFault;
export type OwnFaultCode = OwnFault['code'];

/** Rules of the field that a row can break: the same as those for what a person enters. */
export type FieldFault = TimeRefusal | PostCourseResultRefusal | AddProgramRefusal;

/** Something that a file or a row is told for. */
export type ImportFault = OwnFault | FieldFault;

/** Why an import is not confirmed or cancelled. */
export type ImportRefusal =
  | { readonly code: 'IMPORT_NOT_WAITING'; readonly status: ImportStatus }
  | { readonly code: 'IMPORT_HAS_PROBLEMS'; readonly problems: number }
  | { readonly code: 'IMPORT_FILE_GONE' };

/** Faults of a row that comes in all the same: without the part that is wrong, or with nothing lost. */
const HARMLESS: ReadonlySet<string> = new Set<OwnFaultCode>([
  'REFERENCE_LEFT_OUT', 'ROW_WIDTH_DIFFERS', 'PASSWORD_PRESENT', 'MANIFEST_MISSING', 'ROLE_DIFFERS',
]);

/** Whether a fault keeps its row out, also where the good rows are taken. */
export function leavesRowOut(code: string): boolean {
  return !HARMLESS.has(code);
}

/** What a file held: the last four add up to `read`. */
export interface FileCount {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}
