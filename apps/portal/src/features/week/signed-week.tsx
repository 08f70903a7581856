import { signedPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { useViewer } from '../../app/viewer';
import { entryTimes } from '../../field/entry-times';
import { Answer } from '../../ui/answer';
import { formatDay, formatHours, formatTime } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { Row, Rows } from '../../ui/rows';
import { SealStrip } from '../../ui/seal-strip';
import { Status } from '../../ui/status';
import { Card, Facts } from '../../ui/surface';
import { StudentRow } from './student-row';
import type { Signature } from './use-sign';
import { cleanOf, type WeekStudent } from './week-figures';
import styles from './week.module.css';

/** What was signed, as whom, with each day's seal; who is still here, one tap away. */
export function SignedWeek({ signature: { what, answer, at }, students, on, onDone }: {
  readonly signature: Signature;
  readonly students: readonly WeekStudent[];
  readonly on: string | null;
  readonly onDone: () => void;
}) {
  const copy = useCopy(signedPage);
  const { language } = useLanguage();
  const viewer = useViewer();
  const names = [...new Set(what.map(({ student }) => student.placement.student.name))];
  const others = students.filter((student) => cleanOf(student).length > 0);
  const { verifiedCount, creditedCount, minutes } = answer;
  return (
    <PhonePage title={copy.done} line={viewer.active?.schoolName} back={{ to: paths.week, label: copy.done }} foot={<MainAction onClick={onDone}>{copy.done}</MainAction>}>
      <div role="status">
        <Status kind="sealed" big>{copy.stamp(formatTime(at))}</Status>
        <Answer reason={creditedCount === verifiedCount ? copy.allCredited : copy.someCredited({ credited: creditedCount, signed: verifiedCount })}>{copy.thanks(formatHours(minutes, language))}</Answer>
      </div>
      <Card padded>
        <Facts facts={[{ name: names.length === 1 ? copy.student : copy.students, value: names.join(', ') }, { name: copy.days, value: verifiedCount }, { name: copy.by, value: viewer.displayName }]} />
      </Card>
      <div className={styles.part}>
        <Rows label={copy.seal}>
          {what.map(({ student, entry }) => (
            <Row
              key={entry.id} title={formatDay(entry.clinicalDate, language, 'weekday')} end={formatHours(entry.minutes, language, true)}
              detail={<>{[...(names.length > 1 ? [student.placement.student.name] : []), entryTimes(entry)].join(' · ')}<br /><SealStrip digest={entry.digest} height={16} digits={8} /></>}
            />
          ))}
        </Rows>
      </div>
      {others.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.heading}>{copy.nextOnes}</h2>
          <Rows>{others.map((student) => <StudentRow key={student.placement.id} student={student} on={on} />)}</Rows>
        </section>
      )}
    </PhonePage>
  );
}
