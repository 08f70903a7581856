import { useQuery } from '@apollo/client/react';
import { TodayPageDocument, type TodayPageQuery } from '@practicum/contract/client';
import { todayPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { QueryStates } from '../../app/query-states';
import { Answer } from '../../ui/answer';
import { formatCount, formatDay } from '../../ui/format';
import { KpiStrip } from '../../ui/kpi-strip';
import { Page } from '../../ui/page';
import { Status } from '../../ui/status';
import { Card } from '../../ui/surface';
import { TodayGroups } from './today-groups';
import { TodayRail } from './today-rail';

/** Who is stuck, who will not finish in time, and what needs a decision. */
export function TodayPage() {
  const copy = useCopy(todayPage);
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(TodayPageDocument, { fetchPolicy: 'cache-and-network' });
  const today = data?.today;
  const crumbs = [{ label: copy.title }, ...(today ? [{ label: formatDay(today.on, language, 'full') }] : [])];
  return (
    <Page crumbs={crumbs} rail={today && <TodayRail {...today} />}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()} rows={8}>{({ today: found }) => <TodayAnswer today={found} />}</QueryStates>
    </Page>
  );
}

function TodayAnswer({ today: { says, figures, groups } }: { readonly today: TodayPageQuery['today'] }) {
  const copy = useCopy(todayPage);
  const { language } = useLanguage();
  const waiting = groups.filter(({ items }) => items.length > 0);
  return (
    <>
      <Answer>{says}</Answer>
      <KpiStrip deskOnly figures={figures.map(({ label, value }) => ({ label, value: formatCount(value, language) }))} />
      {waiting.length > 0
        ? <TodayGroups groups={waiting} />
        : <Card padded><Status kind="done" wrap>{copy.nothing}</Status><p>{copy.nothingNote}</p></Card>}
    </>
  );
}
