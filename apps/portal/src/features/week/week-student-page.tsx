import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { ThisWeekDocument } from '@practicum/contract/client';
import { weekPage, weekStudentPage } from '@practicum/copy';
import { Link, useParams, useSearchParams } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { PhonePage } from '../../ui/page';
import { Empty } from '../../ui/states';
import { StudentWeek } from './student-week';

/** One student's days, as one signature would take them. */
export function WeekStudentPage() {
  const copy = useCopy(weekStudentPage);
  const words = useCopy(weekPage);
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const on = search.get('on');
  const { data, error, refetch } = useQuery(ThisWeekDocument, { variables: { on }, fetchPolicy: 'cache-and-network' });
  const week = data?.week;
  const student = week?.students.find(({ placement }) => placement.id === id);
  if (week && student) return <StudentWeek key={id} week={week} student={student} on={on} onRefused={refetch} />;
  return (
    <PhonePage title={words.title} line={words.title} back={{ to: paths.week, label: copy.toWeek }}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {() => <Empty title={copy.gone} action={<Button component={Link} to={paths.week} size="md">{copy.toWeek}</Button>}>{copy.goneText}</Empty>}
      </QueryStates>
    </PhonePage>
  );
}
