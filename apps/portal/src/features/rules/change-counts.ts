import type { EditionChangePageQuery } from '@practicum/contract/client';
import { verdicts } from '@practicum/domain';

type Change = NonNullable<EditionChangePageQuery['editionChange']>;
export type ChangedStudent = Change['students'][number];

/** How a student would stand beside how they stand: better, worse, the same with other figures, or judged for the first time. */
export type ChangeKind = 'better' | 'worse' | 'figures' | 'added';

const order: readonly string[] = verdicts;

export function changeKind({ before, after }: Pick<ChangedStudent, 'before' | 'after'>): ChangeKind {
  if (!before) return 'added';
  const step = order.indexOf(after) - order.indexOf(before);
  return step === 0 ? 'figures' : step < 0 ? 'better' : 'worse';
}

/** The certificate that stays as it was decided; one that was taken back protects nobody. */
export const certificateOf = ({ enrollment }: ChangedStudent, credential: string) =>
  enrollment.student.certifications.find((one) => one.credential === credential && !one.revokedAt);

/** How many students stand how, and how many of them are certified already. */
export function changeCounts({ students, unchangedCount, comparedWith }: Pick<Change, 'students' | 'unchangedCount' | 'comparedWith'>): Readonly<Record<ChangeKind | 'unchanged' | 'certified', number>> {
  const count = (kind: ChangeKind) => students.filter((student) => changeKind(student) === kind).length;
  return {
    better: count('better'), worse: count('worse'), figures: count('figures'), added: count('added'), unchanged: unchangedCount,
    certified: students.filter((student) => certificateOf(student, comparedWith)).length,
  };
}
