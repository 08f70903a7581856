import type { DayOrder } from '@practicum/domain';
import type { TablePlan } from '../bring-in-table.js';
import type { TableShape } from '../reading/table.js';

/** What reading a bundle through once told, before anything is written. */
export interface BundleSurvey {
  /** The files that the bundle holds, by their names in small letters. */
  readonly holds: ReadonlySet<string>;
  /** The names of organisations and sessions, which may lead to rows further down. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** What each person is at the school, where a file of roles says so. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** People who are only there as somebody's family or contact. */
  readonly contacts: ReadonlySet<string>;
  readonly dayOrder: DayOrder;
}

/** One file of a bundle: its columns, and how its rows become things. */
export interface BundleFile {
  readonly name: string;
  readonly shape: TableShape;
  /** A bundle without it is not one. */
  readonly needed?: true;
  readonly plan: (survey: BundleSurvey) => TablePlan;
}
