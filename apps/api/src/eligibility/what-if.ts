// What would be: the same record with hours or procedures added. Nothing is saved.
import { procedures, type LocalDate, type Minutes, type Procedure, type StudentRecord } from '@practicum/domain';

/** What somebody would like to see added. */
export interface Supposed {
  readonly externshipMinutes?: Minutes | null | undefined;
  readonly procedure?: string | null | undefined;
  readonly count?: number | null | undefined;
}

/** The record as it would be: the added hours are ordinary supervised externship hours, the procedures done and verified on a living person. */
export function supposing({ externshipMinutes, procedure, count }: Supposed, on: LocalDate): (record: StudentRecord) => StudentRecord {
  const named: Procedure | undefined = procedures.find((one) => one === procedure);
  return (record) => ({
    ...record,
    hours: [...(record.hours ?? []), ...(externshipMinutes && externshipMinutes > 0 ? [{ category: 'externship' as const, minutes: externshipMinutes, on, credited: true, supervised: true, paid: false, setting: 'ambulatory' as const }] : [])],
    procedures: [...(record.procedures ?? []), ...(named && count && count > 0 ? [{ procedure: named, count, role: 'performed' as const, subject: 'live' as const, successful: true, unaided: true, verified: true, activity: 'externship' as const, purpose: 'clinical-test' as const, on }] : [])],
  });
}
