import { useQuery } from '@apollo/client/react';
import { PlacementCountsDocument, UnplacedStudentsDocument, type PlacementCountsQuery, type UnplacedStudentsQuery } from '@practicum/contract/client';
import { placementsPage } from '@practicum/copy';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states';
import { PlacementBoard } from './placement-board';
import { PlaceStudent } from './place-student';
import { UnplacedGroup } from './unplaced-group';

type Unplaced = UnplacedStudentsQuery['unplacedStudents'][number];

/** Who has no place first, then everybody who has one. */
export function PlacementsPage() {
  const copy = useCopy(placementsPage);
  const mayPlace = useMayEver('placements.manage');
  const counts = useQuery(PlacementCountsDocument);
  const waiting = useQuery(UnplacedStudentsDocument, { skip: !mayPlace });
  const [placing, place] = useState<Unplaced>();
  const [opened, open] = useState(false);
  const ready = counts.data && (!mayPlace || waiting.data) ? { counts: counts.data, unplaced: waiting.data?.unplacedStudents } : undefined;
  const again = () => { void counts.refetch(); if (mayPlace) void waiting.refetch(); };
  const begin = (student: Unplaced) => { place(student); open(true); };
  return (
    <Page crumbs={[{ label: copy.title }]}>
      <QueryStates data={ready} error={counts.error ?? waiting.error} onRetry={again} rows={8}>
        {({ counts: found, unplaced }) => <Placements counts={found} unplaced={unplaced} onPlace={begin} />}
      </QueryStates>
      {placing && <PlaceStudent unplaced={placing} opened={opened} onClose={() => open(false)} />}
    </Page>
  );
}

function Placements({ counts, unplaced, onPlace }: {
  readonly counts: PlacementCountsQuery;
  /** Absent for a role that places nobody. */
  readonly unplaced: readonly Unplaced[] | undefined;
  readonly onPlace: (student: Unplaced) => void;
}) {
  const copy = useCopy(placementsPage);
  const [active, confirmed, proposed] = [counts.active.totalCount, counts.confirmed.totalCount, counts.proposed.totalCount];
  const all = active + confirmed + proposed + counts.completed.totalCount + counts.ended.totalCount + counts.cancelled.totalCount;
  if (all === 0 && !unplaced?.length) {
    return <Empty title={copy.noneYet} columns={[copy.student, copy.site, copy.startsOn]} action={<Link to={paths.sites}>{copy.toSites}</Link>} link={<Link to={paths.students}>{copy.toStudents}</Link>}>{copy.noneText}</Empty>;
  }
  return (
    <>
      <Answer reason={copy.reason({ active, confirmed, proposed })}>{unplaced ? copy.answer(unplaced.length) : copy.listAnswer(active)}</Answer>
      {unplaced && unplaced.length > 0 && <UnplacedGroup unplaced={unplaced} onPlace={onPlace} />}
      {all > 0 && <PlacementBoard counts={counts} all={all} />}
    </>
  );
}
