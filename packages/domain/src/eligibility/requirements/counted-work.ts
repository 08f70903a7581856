// Which stretches of work count for a rule, and whether together they cover what it names: the disciplines of a laboratory
// (MLT(ASCP): six of them), the procedures of the job (PBT(ASCP): venipuncture and skin puncture).
import type { WorkFact } from '../record/student-record.js';
import { settingsOf, type PlaceGroup } from './hour-groups.js';

/** What a rule may ask of work beside its length. */
export interface AskedOfWork {
  readonly field: WorkFact['field'];
  readonly role?: WorkFact['role'];
  readonly supervised?: true | undefined;
  readonly setting?: PlaceGroup | undefined;
  readonly excludedSettings?: readonly NonNullable<WorkFact['setting']>[] | undefined;
  readonly variedPatients?: true | undefined;
  readonly employment?: 'full-time' | 'part-time' | undefined;
  readonly fullTimeHoursPerWeek?: number | undefined;
  readonly disciplines?: WorkFact['disciplines'];
  readonly procedures?: WorkFact['procedures'];
}

/** The work has every quality that the rule names. */
export function countsAsWork(rule: AskedOfWork, work: WorkFact): boolean {
  const { field, role, supervised, setting, excludedSettings, variedPatients } = rule;
  return (
    work.field === field &&
    isEmployedAs(rule, work) &&
    (!role || (work.role ?? 'practitioner') === role) &&
    (!supervised || work.supervised === true) &&
    (!setting || settingsOf(setting).some((place) => place === work.setting)) &&
    // Where some workplaces do not count, one that is not told might be one of them.
    (!excludedSettings || (work.setting !== undefined && !excludedSettings.includes(work.setting))) &&
    (!variedPatients || work.variedPatients === true)
  );
}

/** Full-time is as many hours a week as the rule says; where the stretch does not tell them, what it calls itself. */
function isEmployedAs({ employment, fullTimeHoursPerWeek }: AskedOfWork, { fullTime, hoursPerWeek }: WorkFact): boolean {
  if (!employment) return true;
  if (employment === 'part-time') return fullTime !== undefined;
  return fullTimeHoursPerWeek !== undefined && hoursPerWeek !== undefined ? hoursPerWeek >= fullTimeHoursPerWeek : fullTime === true;
}

/** The stretches cover every discipline and procedure that the rule names. */
export function coversAll({ disciplines = [], procedures = [] }: AskedOfWork, stretches: readonly WorkFact[]): boolean {
  return (
    disciplines.every((one) => stretches.some((work) => work.disciplines?.includes(one))) &&
    procedures.every((one) => stretches.some((work) => work.procedures?.includes(one)))
  );
}
