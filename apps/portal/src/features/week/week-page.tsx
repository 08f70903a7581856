import { useQuery } from '@apollo/client/react';
import { ThisWeekDocument } from '@practicum/contract/client';
import { weekPage } from '@practicum/copy';
import { useSearchParams } from 'react-router';
import { useCopy } from '../../app/language';
import { QueryStates } from '../../app/query-states';
import { PhonePage } from '../../ui/page';
import { Empty } from '../../ui/states';
import { ThisWeek } from './this-week';

/** A preceptor's week: who is here, and what waits for a signature. */
export function WeekPage() {
  const copy = useCopy(weekPage);
  const [search] = useSearchParams();
  const on = search.get('on');
  const { data, previousData, error, refetch } = useQuery(ThisWeekDocument, { variables: { on }, fetchPolicy: 'cache-and-network' });
  const week = (data ?? previousData)?.week;
  if (week) return <ThisWeek week={week} on={on} onRefused={refetch} />;
  return (
    <PhonePage title={copy.title} line={copy.title}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{() => <Empty title={copy.noSite}>{copy.noSiteText}</Empty>}</QueryStates>
    </PhonePage>
  );
}
