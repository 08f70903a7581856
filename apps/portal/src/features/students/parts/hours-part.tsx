import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { StudentHoursDocument, type StudentHoursQuery } from '@practicum/contract/client';
import { studentPage, timeEntryStatusNames } from '@practicum/copy';
import { leftToWork, timeEntryStatuses } from '@practicum/domain';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../../app/language';
import { QueryStates } from '../../../app/query-states';
import { Segments } from '../../../ui/choice';
import { formatClock } from '../../../ui/format';
import { HoursBar } from '../../../ui/meter';
import { Card } from '../../../ui/surface';
import { HoursTable } from '../hours-table';
import type { PartProps, StudentEnrollment } from '../student-types';
import styles from '../students.module.css';

const PAGE_SIZE = 50;
type Edges = NonNullable<StudentHoursQuery['student']>['enrollments'][number]['timeEntries'];

/** Every entry with what became of it, and the sum. */
export function HoursPart({ student, enrollment }: PartProps) {
  const copy = useCopy(studentPage);
  const { language } = useLanguage();
  const [status, setStatus] = useState('');
  const variables = { studentId: student.id, first: PAGE_SIZE, ...(status ? { status } : {}) };
  const { data, error, refetch, fetchMore } = useQuery(StudentHoursDocument, { variables });
  const statuses = [{ value: '', label: copy.allStatuses }, ...timeEntryStatuses.map((value) => ({ value, label: timeEntryStatusNames[value][language] }))];
  const more = (after: string) => void fetchMore({ variables: { ...variables, after }, updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult) });
  return (
    <>
      <HoursSum hours={enrollment.hours} />
      <div className={styles.head}><Segments label={copy.standing} options={statuses} value={status} onChange={setStatus} /></div>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ student: found }) => {
          const page = found?.enrollments.find(({ id }) => id === enrollment.id)?.timeEntries;
          return page && page.edges.length > 0 ? <Entries page={page} onMore={more} /> : <p className={styles.quiet}>{copy.nothingYet}</p>;
        }}
      </QueryStates>
    </>
  );
}

function Entries({ page: { edges, pageInfo, totalCount }, onMore }: { readonly page: Edges; readonly onMore: (after: string) => void }) {
  const copy = useCopy(studentPage);
  const { endCursor, hasNextPage } = pageInfo;
  return (
    <>
      <p className={styles.quiet} role="status">{copy.entryCount(totalCount)}</p>
      <HoursTable entries={edges.map(({ node }) => node)} />
      {hasNextPage && endCursor && <Button className={styles.more ?? ''} variant="default" onClick={() => onMore(endCursor)}>{copy.showMore}</Button>}
    </>
  );
}

function HoursSum({ hours }: { readonly hours: StudentEnrollment['hours'] }) {
  const { creditedMinutes, pendingMinutes, neededMinutes, notCreditedMinutes } = hours;
  const copy = useCopy(studentPage);
  const { language } = useLanguage();
  const clock = (minutes: number) => `${formatClock(minutes, language)}\u00a0h`;
  if (neededMinutes === 0) return null;
  const credited = { name: copy.credited, amount: creditedMinutes, look: 'have' as const, ...(notCreditedMinutes > 0 ? { note: `${copy.notCredited}: ${clock(notCreditedMinutes)}` } : {}) };
  const left = leftToWork({ ...hours, projectedFinishOn: hours.projectedFinishOn ?? null });
  return (
    <div className={styles.section}>
      <Card padded>
        <HoursBar
          parts={[credited, { name: copy.waiting, amount: pendingMinutes, look: 'waiting' }, { name: copy.left, amount: left, look: 'left' }]}
          total={{ name: copy.needed, amount: neededMinutes }} format={clock}
        />
      </Card>
    </div>
  );
}

function joined(before: StudentHoursQuery, more: StudentHoursQuery): StudentHoursQuery {
  if (!before.student || !more.student) return before;
  const enrollments = before.student.enrollments.map((enrollment) => {
    const next = more.student?.enrollments.find(({ id }) => id === enrollment.id)?.timeEntries;
    return next ? { ...enrollment, timeEntries: { ...next, edges: [...enrollment.timeEntries.edges, ...next.edges] } } : enrollment;
  });
  return { ...before, student: { ...before.student, enrollments } };
}
