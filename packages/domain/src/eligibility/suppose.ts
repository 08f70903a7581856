// What if: the same student with more done, in another state, or working more each week. A supposition is a basis like any other;
// nothing of it is kept.
import type { HourCategory } from '../program/index.js';
import { purposesFor, rolesFor, type Procedure } from '../skills/index.js';
import { earliest, type LocalDate, type Minutes } from '../time/index.js';
import type { AssessmentBasis } from './assessment-basis.js';
import type { HoursFact, ProcedureFact, StudentRecord } from './record/student-record.js';

/** What somebody would like to see added or otherwise. */
export interface Supposed {
  readonly hours?: { readonly category: HourCategory; readonly minutes: Minutes } | undefined;
  readonly procedures?: { readonly procedure: Procedure; readonly count: number } | undefined;
  /** The state where the student would apply. */
  readonly jurisdiction?: StudentRecord['jurisdiction'];
  readonly weeklyMinutes?: Minutes | undefined;
}

/**
 * The basis as it would be. Added hours are credited, unpaid and supervised, where the student is placed; added procedures succeed
 * unaided on living people. They count on the day that is asked about, or today where that is earlier.
 */
export function suppose(basis: AssessmentBasis, { hours, procedures, jurisdiction, weeklyMinutes }: Supposed, on: LocalDate): AssessmentBasis {
  const day = earliest(on, basis.today);
  const { record, coming } = basis;
  return {
    ...basis,
    record: {
      ...record,
      ...(jurisdiction && { jurisdiction }),
      hours: [...(record.hours ?? []), ...(hours && hours.minutes > 0 ? [hoursAdded(hours, coming?.setting, day)] : [])],
      procedures: [...(record.procedures ?? []), ...(procedures && procedures.count > 0 ? [proceduresAdded(procedures, day)] : [])],
    },
    coming: coming && weeklyMinutes !== undefined ? { ...coming, weeklyMinutes } : coming,
  };
}

function hoursAdded({ category, minutes }: NonNullable<Supposed['hours']>, setting: HoursFact['setting'], on: LocalDate): HoursFact {
  return { category, minutes, on, credited: true, supervised: true, paid: false, setting: setting ?? 'ambulatory' };
}

function proceduresAdded({ procedure, count }: NonNullable<Supposed['procedures']>, on: LocalDate): ProcedureFact {
  const [role = 'performed'] = rolesFor(procedure);
  const [purpose] = purposesFor(procedure);
  return { procedure, count, role, subject: 'live', successful: true, unaided: true, verified: true, activity: 'externship', ...(purpose && { purpose }), on };
}
