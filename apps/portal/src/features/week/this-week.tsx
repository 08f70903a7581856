import { weekPage, weekStudentPage } from '@practicum/copy';
import { addDays } from '@practicum/domain';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { useViewer } from '../../app/viewer';
import { Answer } from '../../ui/answer';
import { formatDay, formatHours } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { Rows } from '../../ui/rows';
import { Empty } from '../../ui/states';
import { Status } from '../../ui/status';
import { Said } from './said';
import { SignedWeek } from './signed-week';
import { StudentRow } from './student-row';
import { useSign } from './use-sign';
import { cleanOf, cleanOfAll, lookedAtOf, minutesOf, type Week } from './week-figures';
import styles from './week.module.css';

/** The week with everybody in it; all clean days can be signed at once. */
export function ThisWeek({ week, on, onRefused }: { readonly week: Week; readonly on: string | null; readonly onRefused: () => Promise<unknown> }) {
  const copy = useCopy(weekPage);
  const student = useCopy(weekStudentPage);
  const { language } = useLanguage();
  const viewer = useViewer();
  const { sign, busy, said, signature, done } = useSign(onRefused);
  const { students, site, startsOn } = week;
  if (signature) return <SignedWeek signature={signature} students={students} on={on} onDone={done} />;

  const clean = cleanOfAll(students);
  const minutes = minutesOf(clean.map(({ entry }) => entry));
  const looked = students.flatMap(lookedAtOf);
  const waiting = minutes + minutesOf(looked);
  const signing = students.filter((one) => cleanOf(one).length > 0).length;
  const days = copy.days(formatDay(startsOn, language), formatDay(addDays(startsOn, 6), language));
  const foot = clean.length > 0 && (
    <>
      <p className={styles.attest}>{student.attest(viewer.displayName)}</p>
      <MainAction loading={busy} onClick={() => void sign(clean)} note={copy.signAllNote({ days: clean.length, students: signing })}>{copy.signAll(formatHours(minutes, language, true))}</MainAction>
    </>
  );
  return (
    <PhonePage title={copy.title} line={site.name} foot={foot}>
      {students.length === 0
        ? <Empty title={copy.none}>{copy.noneText}</Empty>
        : (
          <>
            <Answer reason={copy.reason({ days, site: site.name, students: students.length })}>{waiting > 0 ? copy.toSign(formatHours(waiting, language)) : copy.allSigned}</Answer>
            {said && <Said>{said}</Said>}
            <Rows label={copy.here}>{students.map((one) => <StudentRow key={one.placement.id} student={one} on={on} />)}</Rows>
            {looked.length > 0 && <p className={styles.excluded}><Status kind="waits" wrap quiet>{copy.excluded(looked.length)}</Status></p>}
          </>
        )}
      <nav className={styles.weeks} aria-label={copy.weeks}>
        <Link to={`${paths.week}?on=${addDays(startsOn, -7)}`}>{copy.previous}</Link>
        {on && <Link to={`${paths.week}?on=${addDays(startsOn, 7)}`}>{copy.next}</Link>}
      </nav>
    </PhonePage>
  );
}
