import { enrollmentStatusNames, studentPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../../app/language';
import { labelOf } from '../../../field/label';
import { enrollmentKind } from '../../../field/standing';
import { formatDay } from '../../../ui/format';
import { toneOf } from '../../../ui/kinds';
import { Status } from '../../../ui/status';
import { Section } from '../../../ui/surface';
import { Timeline } from '../../../ui/timeline';
import { MoveEnrollment } from '../move-enrollment';
import type { PartProps, StudentEnrollment } from '../student-types';
import styles from '../students.module.css';

/** Every step of the enrollment, and the next ones that the reader may take. */
export function HistoryPart({ enrollment }: PartProps) {
  const { language } = useLanguage();
  return (
    <>
      <div className={styles.head}>
        <Status kind={enrollmentKind(enrollment.status)} big>{labelOf(enrollmentStatusNames, enrollment.status, language)}</Status>
        <MoveEnrollment enrollment={enrollment} />
      </div>
      <StudentHistory enrollment={enrollment} />
    </>
  );
}

export function StudentHistory({ enrollment: { history } }: { readonly enrollment: StudentEnrollment }) {
  const copy = useCopy(studentPage);
  const { language } = useLanguage();
  const newestFirst = history.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={copy.history}>
      {newestFirst.length === 0 && <p className={styles.quiet}>{copy.nothingYet}</p>}
      <Timeline events={newestFirst.map(({ id, to, on, by, reason }) => ({
        key: id, tone: toneOf(enrollmentKind(to)), what: [labelOf(enrollmentStatusNames, to, language), reason].filter(Boolean).join(': '), when: copy.movedBy({ by: by ?? null, on: formatDay(on, language, 'year') }),
      }))} />
    </Section>
  );
}
