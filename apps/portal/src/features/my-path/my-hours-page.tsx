import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { MyHoursPageDocument, type MyHoursPageQuery, type TimeEntry_RowFragment } from '@practicum/contract/client';
import { hourCategoryNames, myHoursPage, myPathPage, timeEntryStatusNames } from '@practicum/copy';
import { Link, useSearchParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { entryTimes } from '../../field/entry-times';
import { labelOf } from '../../field/label';
import { timeEntryKind } from '../../field/standing';
import { Answer } from '../../ui/answer';
import { FilterChips } from '../../ui/filter-chips';
import { formatDay, formatHours } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { Row, Rows } from '../../ui/rows';
import { Empty } from '../../ui/states';
import { Status } from '../../ui/status';
import styles from './my-path.module.css';

const PAGE = 50;
type Enrollment = NonNullable<MyHoursPageQuery['myPath']>['enrollment'];

/** A student's hours, entry by entry, by how they stand. */
export function MyHoursPage() {
  const copy = useCopy(myHoursPage);
  const words = useCopy(myPathPage);
  const [search] = useSearchParams();
  const status = search.get('status');
  const { data, previousData, error, refetch, fetchMore } = useQuery(MyHoursPageDocument, { variables: { first: PAGE, status }, fetchPolicy: 'cache-and-network' });
  const more = (after: string) => fetchMore({ variables: { after }, updateQuery: joined });
  return (
    <PhonePage title={copy.title} line={copy.title} foot={<MainAction component={Link} to={paths.logHours}>{words.logHours}</MainAction>}>
      <QueryStates data={data ?? previousData} error={error} onRetry={() => void refetch()}>
        {({ myPath }) => (myPath ? <HoursOf enrollment={myPath.enrollment} status={status} onMore={(after) => void more(after)} /> : <Empty title={copy.none}>{copy.noneText}</Empty>)}
      </QueryStates>
    </PhonePage>
  );
}

/** A further page of the list behind the pages that are there. */
function joined(before: MyHoursPageQuery, { fetchMoreResult }: { readonly fetchMoreResult: MyHoursPageQuery }): MyHoursPageQuery {
  if (!before.myPath || !fetchMoreResult.myPath) return fetchMoreResult;
  const { timeEntries } = fetchMoreResult.myPath.enrollment;
  const edges = [...before.myPath.enrollment.timeEntries.edges, ...timeEntries.edges];
  return { ...before, myPath: { ...before.myPath, enrollment: { ...before.myPath.enrollment, timeEntries: { ...timeEntries, edges } } } };
}

function HoursOf({ enrollment, status, onMore }: { readonly enrollment: Enrollment; readonly status: string | null; readonly onMore: (after: string) => void }) {
  const copy = useCopy(myHoursPage);
  const path = useCopy(myPathPage);
  const { language } = useLanguage();
  const { hours, timeEntries: { edges, pageInfo } } = enrollment;
  const reason = hours.pendingMinutes > 0 ? path.waitingSince(formatHours(hours.pendingMinutes, language)) : undefined;
  const filters = [['submitted', enrollment.submitted], ['verified', enrollment.verified], ['credited', enrollment.credited], ['returned', enrollment.returned], ['not-credited', enrollment.notCredited]] as const;
  const chips = [
    { label: copy.all, to: paths.myHours, on: !status },
    ...filters.map(([word, { totalCount }]) => ({ label: labelOf(timeEntryStatusNames, word, language), count: totalCount, to: `${paths.myHours}?status=${word}`, on: status === word })),
  ];
  return (
    <>
      <Answer reason={reason}>{copy.credited(formatHours(hours.creditedMinutes, language))}</Answer>
      <FilterChips label={copy.filters} chips={chips} />
      <div className={styles.groups}>
        {edges.length > 0
          ? <Rows label={copy.list}>{edges.map(({ node }) => <EntryRow key={node.id} entry={node} />)}</Rows>
          : status ? <p className={styles.quiet}>{copy.noneOfThese}</p> : <Empty title={copy.none}>{copy.noneText}</Empty>}
      </div>
      {pageInfo.hasNextPage && pageInfo.endCursor && <div className={styles.more}><Button variant="default" size="md" fullWidth onClick={() => onMore(pageInfo.endCursor ?? '')}>{copy.more}</Button></div>}
    </>
  );
}

function EntryRow({ entry }: { readonly entry: TimeEntry_RowFragment }) {
  const { language } = useLanguage();
  const copy = useCopy(myHoursPage);
  const { id, clinicalDate, status, minutes, creditedMinutes, category } = entry;
  const worked = formatHours(minutes, language);
  const amount = status === 'credited' && creditedMinutes < minutes ? copy.creditedOf(formatHours(creditedMinutes, language), worked) : worked;
  const standing = <Status kind={timeEntryKind(status)} quiet={status === 'credited' || status === 'submitted'}>{labelOf(timeEntryStatusNames, status, language)}</Status>;
  return <Row to={paths.myEntry(id)} title={formatDay(clinicalDate, language, 'weekday')} detail={<>{standing} {[entryTimes(entry), ...(category === 'externship' ? [] : [labelOf(hourCategoryNames, category, language)])].filter(Boolean).join(' · ')}</>} end={amount} />;
}
