import type { ImportKind, Instant, LocalDate } from '@practicum/domain';
import { bundleFormats } from './oneroster/bundle-format.js';
import { hoursFormats } from './hours/hours-formats.js';

/** The formats that may be named for a kind; where none is named the file tells. */
export const formatsOf: Readonly<Record<ImportKind, readonly string[]>> = {
  roster: ['csv'],
  oneroster: bundleFormats,
  sites: ['csv'],
  hours: hoursFormats,
  grades: ['csv'],
  programs: ['csv'],
};

/** An import as it was asked for. */
export interface ImportRequest {
  readonly kind: ImportKind;
  readonly path: string;
  /** How the file was called by whoever gave it. */
  readonly fileName: string;
  readonly format: string | null;
  /** Our names of columns to the file's. */
  readonly columnMap: Readonly<Record<string, string>>;
  readonly hasHeader: boolean;
  readonly acceptGoodRows: boolean;
  /** Only look what would happen. */
  readonly dryRun: boolean;
}

/** Where and for whom an import is made. */
export interface ImportPlace {
  readonly schoolId: string;
  readonly zone: string;
  readonly accountId: string | null;
  readonly now: Instant;
  readonly today: LocalDate;
}
