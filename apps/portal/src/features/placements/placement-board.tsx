import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { PlacementsDocument, type PlacementCountsQuery, type Placement_LineFragment } from '@practicum/contract/client';
import { placementsPage, placementStatusNames } from '@practicum/copy';
import { placementStatuses, type PlacementStatus } from '@practicum/domain';
import { Link, useSearchParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { labelOf } from '../../field/label';
import { placementKind } from '../../field/standing';
import { todayHere } from '../../field/today';
import { FilterChips } from '../../ui/filter-chips';
import { formatDay, formatHours } from '../../ui/format';
import { Card } from '../../ui/surface';
import { WeekBoard } from '../../ui/week-board';
import { MovePlacement } from './move-placement';
import styles from './placements.module.css';

const AT_ONCE = 60;
const isStatus = (word: string | null): word is PlacementStatus => (placementStatuses as readonly (string | null)[]).includes(word);

/** Placements week by week, by how they stand. */
export function PlacementBoard({ counts, all }: { readonly counts: PlacementCountsQuery; readonly all: number }) {
  const copy = useCopy(placementsPage);
  const { language } = useLanguage();
  const [address] = useSearchParams();
  const asked = address.get('status');
  const wanted = asked ?? (counts.active.totalCount > 0 ? 'active' : 'all');
  const status = isStatus(wanted) ? wanted : undefined;
  const { data, previousData, error, refetch, fetchMore } = useQuery(PlacementsDocument, { variables: { first: AT_ONCE, ...(status ? { status } : {}) } });
  const to = (word: string) => `${paths.placements}?status=${word}`;
  const chips = [
    { label: copy.all, count: all, to: to('all'), on: !status },
    ...placementStatuses.map((word) => ({ label: placementStatusNames[word][language], count: counts[word].totalCount, to: to(word), on: status === word })),
  ];
  return (
    <section aria-label={copy.placed}>
      <div className={styles.tools}><h2>{copy.placed}</h2><FilterChips chips={chips} label={copy.filters} /></div>
      <QueryStates data={data ?? previousData} error={error} onRetry={() => void refetch()}>
        {({ placements: { edges, totalCount, pageInfo } }) => {
          const rows = edges.map(({ node }) => node);
          const more = () => void fetchMore({ variables: { after: pageInfo.endCursor ?? null } });
          return (
            <>
              {rows.length === 0 ? <Card padded>{copy.none}</Card> : <Bars placements={rows} />}
              {rows.length < totalCount && <Button variant="default" className={styles.more} onClick={more}>{copy.more(totalCount - rows.length)}</Button>}
            </>
          );
        }}
      </QueryStates>
    </section>
  );
}

function Bars({ placements }: { readonly placements: readonly Placement_LineFragment[] }) {
  const copy = useCopy(placementsPage);
  const { language } = useLanguage();
  const rows = placements.map((placement) => {
    const { id, student, enrollment, site, status, startsOn, endsOn, plannedMinutes } = placement;
    return {
      key: id, head: <Link to={paths.student(student.id)}>{student.name}</Link>, detail: `${enrollment.program.code} · ${formatHours(plannedMinutes, language)}`,
      kind: placementKind(status), label: site.name, word: labelOf(placementStatusNames, status, language), from: startsOn, to: endsOn,
      days: copy.dates({ from: formatDay(startsOn, language, 'year'), to: formatDay(endsOn, language, 'year') }), end: <MovePlacement placement={placement} />,
    };
  });
  return <WeekBoard label={copy.board} head={copy.student} rows={rows} today={todayHere()} />;
}
