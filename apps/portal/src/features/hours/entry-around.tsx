import { useQuery } from '@apollo/client/react';
import { EnrollmentTimeEntriesDocument, type TimeEntryPageQuery } from '@practicum/contract/client';
import { hoursPages, timeEntryStatusNames } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { timeEntryKind } from '../../field/standing';
import { Amount } from '../../ui/amount';
import { formatDay } from '../../ui/format';
import { Status } from '../../ui/status';
import { Card } from '../../ui/surface';
import styles from './hours.module.css';

type Entry = NonNullable<TimeEntryPageQuery['timeEntry']>;
const AT_MOST = 6;

/** What the student logged lately, so that the entry is read among its like. */
export function EntryAround({ entry }: { readonly entry: Entry }) {
  const copy = useCopy(hoursPages);
  const { language } = useLanguage();
  const { data } = useQuery(EnrollmentTimeEntriesDocument, { variables: { studentId: entry.student.id, first: AT_MOST } });
  const entries = (data?.student?.enrollments ?? []).flatMap(({ timeEntries }) => timeEntries.edges.map(({ node }) => node));
  const latest = [...entries].sort((one, other) => other.clinicalDate.localeCompare(one.clinicalDate)).slice(0, AT_MOST);
  if (latest.length === 0) return null;
  return (
    <Card>
      <div className={styles.cardHead} data-padded><h2>{copy.around}</h2><span>{copy.aroundText}</span></div>
      <table className={styles.around} aria-label={copy.around}>
        <thead><tr><th scope="col">{copy.day}</th><th scope="col" data-end>{copy.amount}</th><th scope="col" data-end>{copy.counted}</th><th scope="col">{copy.standing}</th></tr></thead>
        <tbody>
          {latest.map(({ id, clinicalDate, minutes, creditedMinutes, status }) => (
            <tr key={id} data-on={id === entry.id || undefined}>
              <th scope="row">{formatDay(clinicalDate, language, 'weekday')}</th>
              <td data-end><Amount minutes={minutes} /></td>
              <td data-end><Amount minutes={creditedMinutes} /></td>
              <td><Status kind={timeEntryKind(status)} quiet>{labelOf(timeEntryStatusNames, status, language)}</Status></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
