import { useQuery } from '@apollo/client/react';
import { HoursAwaitingLookDocument, type HoursAwaitingLookQuery } from '@practicum/contract/client';
import { hoursPages } from '@practicum/copy';
import { Link, useSearchParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states';
import { AwaitingList } from './awaiting-list';
import { EntryPage } from './entry-page';
import { OpenClaims } from './open-claims';

const AT_ONCE = 50;

/** Hours that wait for a look: the list, or the one entry that the address names. */
export function HoursPage() {
  const [address] = useSearchParams();
  const entry = address.get('entry');
  const { data, error, refetch, fetchMore } = useQuery(HoursAwaitingLookDocument, { variables: { first: AT_ONCE } });
  if (entry) return <EntryPage key={entry} id={entry} waiting={data?.hoursAwaitingLook.edges.map(({ node }) => node.id) ?? []} total={data?.hoursAwaitingLook.totalCount ?? 0} />;
  const more = () => void fetchMore({ variables: { after: data?.hoursAwaitingLook.pageInfo.endCursor ?? null } });
  return <ListPage data={data} error={error} onRetry={() => void refetch()} onMore={more} />;
}

function ListPage({ data, error, onRetry, onMore }: { readonly data: HoursAwaitingLookQuery | undefined; readonly error: unknown; readonly onRetry: () => void; readonly onMore: () => void }) {
  const copy = useCopy(hoursPages);
  const { language } = useLanguage();
  const claims = data?.openClaims ?? [];
  return (
    <Page crumbs={[{ label: copy.title }]} rail={claims.length > 0 && <OpenClaims claims={claims} />}>
      <QueryStates data={data} error={error} onRetry={onRetry}>
        {({ hoursAwaitingLook: { edges, totalCount } }) => {
          const oldest = edges[0]?.node;
          if (!oldest) return <Empty title={copy.nothing} action={<Link to={paths.students}>{copy.toStudents}</Link>}>{copy.nothingText}</Empty>;
          return (
            <>
              <Answer reason={copy.reason}>{copy.answer({ count: totalCount, oldest: formatDay(oldest.clinicalDate, language, 'long') })}</Answer>
              <AwaitingList entries={edges.map(({ node }) => node)} total={totalCount} onMore={onMore} />
            </>
          );
        }}
      </QueryStates>
    </Page>
  );
}
