import { useQuery } from '@apollo/client/react';
import { CorrectHoursPageDocument, type CorrectHoursPageQuery } from '@practicum/contract/client';
import { logHoursPage } from '@practicum/copy';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { entryTimes } from '../../field/entry-times';
import { formatHours } from '../../ui/format';
import { PhonePage } from '../../ui/page';
import { HoursForm } from './hours-form';
import styles from './log-hours.module.css';
import { draftOfEntry } from './new-draft';
import { placesToLog } from './place';

type Entry = NonNullable<CorrectHoursPageQuery['timeEntry']>;
type Enrollment = NonNullable<CorrectHoursPageQuery['myPath']>['enrollment'];

/** Other hours in the place of an entry; the old one stays on record. */
export function CorrectHoursPage() {
  const copy = useCopy(logHoursPage);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(CorrectHoursPageDocument, { variables: { id } });
  if (data?.timeEntry && data.myPath) return <CorrectHours entry={data.timeEntry} enrollment={data.myPath.enrollment} />;
  return (
    <PhonePage title={copy.correctTitle} line={copy.correctTitle} back={{ to: paths.myEntry(id), label: copy.back }}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{() => <NotFound />}</QueryStates>
    </PhonePage>
  );
}

function CorrectHours({ entry: seen, enrollment }: { readonly entry: Entry; readonly enrollment: Enrollment }) {
  const copy = useCopy(logHoursPage);
  const { language } = useLanguage();
  const places = placesToLog(enrollment.placements);
  // The entry as it was when the page opened: its version goes with the correction.
  const [entry] = useState(seen);
  const place = entry.site ? places.find(({ site }) => site.id === entry.site?.id) : undefined;
  const [initial] = useState(() => draftOfEntry(entry, place?.id ?? null));
  const returned = entry.history.findLast(({ kind }) => kind === 'returned')?.reason;
  const before = (
    <div className={styles.kept}>
      <p className={styles.said}>{copy.before(entryTimes(entry), formatHours(entry.minutes, language))}</p>
      {returned && entry.status === 'returned' && <ul><li>{returned}</li></ul>}
    </div>
  );
  return (
    <HoursForm
      enrollmentId={enrollment.id} places={places} initial={initial} line={copy.correctTitle} back={{ to: paths.myHours, label: copy.back }} before={before}
      correcting={{ timeEntryId: entry.id, expectedVersion: entry.version }} fresh={() => initial}
    />
  );
}
