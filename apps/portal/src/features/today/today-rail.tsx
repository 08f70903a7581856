import type { TodayPageQuery } from '@practicum/contract/client';
import { todayPage } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { Spark } from '../../ui/spark';
import { Status } from '../../ui/status';
import { Key, Section } from '../../ui/surface';
import { DecidedList, PutOffList } from './today-mine';
import styles from './today.module.css';

type Today = TodayPageQuery['today'];

/** Beside the decisions: each cohort's pace, and what breaks when nobody acts. */
export function TodayRail({ cohorts, promises, putOff, decided }: Pick<Today, 'cohorts' | 'promises' | 'putOff' | 'decided'>) {
  const copy = useCopy(todayPage);
  return (
    <>
      {cohorts.length > 0 && (
        <Section title={copy.cohorts}>
          <p className={styles.note}>{copy.trend}</p>
          <ul className={styles.list}>{cohorts.map((cohort) => <CohortLine key={cohort.id} cohort={cohort} />)}</ul>
        </Section>
      )}
      {promises.length > 0 && (
        <Section title={copy.promises}>
          <ul className={styles.list}>
            {promises.map(({ code, label, daysLeft, count }) => (
              <li key={code} className={styles.promise}>
                <span>{label}<small className="num">{count}</small></span>
                {daysLeft < 0 ? <Status kind="late">{copy.daysLeft(daysLeft)}</Status> : <span className="num">{copy.daysLeft(daysLeft)}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <PutOffList putOff={putOff} />
      <DecidedList decided={decided} />
      <p className={styles.keys}><Key>J</Key> <Key>K</Key> {copy.keysMove} · <Key>↵</Key> {copy.keysAct} · <Key>E</Key> {copy.keysPutOff} · <Key>?</Key> {copy.keysAll}</p>
    </>
  );
}

function CohortLine({ cohort: { id, name, studentCount, eligibleNow, lateCount, trend, plan } }: { readonly cohort: Today['cohorts'][number] }) {
  const copy = useCopy(todayPage);
  const detail = [copy.studentCount(studentCount), ...(eligibleNow > 0 ? [copy.eligibleNow(eligibleNow)] : [])].join(' · ');
  return (
    <li className={styles.cohort}>
      <span className={styles.name}><Link to={paths.cohort(id)}>{name}</Link><small className="num">{detail}</small></span>
      <span className={styles.pace}>
        <Spark values={trend} plan={plan} />
        {lateCount > 0 ? <Status kind="late">{copy.lateCount(lateCount)}</Status> : <Status kind="done" quiet>{copy.onPlan}</Status>}
      </span>
    </li>
  );
}
