import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { PeopleDocument } from '@practicum/contract/client';
import { peoplePage } from '@practicum/copy';
import { useSearchParams } from 'react-router';
import { useCopy } from '../../app/language';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { InvitePerson } from './invite-person';
import { PeopleList } from './people-list';

const AT_ONCE = 60;

/** Everybody with an account or an open invitation. Whoever reads this is one of them, so the list is never empty. */
export function PeoplePage() {
  const copy = useCopy(peoplePage);
  const [address, setAddress] = useSearchParams();
  const search = address.get('search') ?? '';
  const { data, previousData, error, refetch, fetchMore } = useQuery(PeopleDocument, { variables: { first: AT_ONCE, ...(search ? { search } : {}) } });
  const [inviting, invite] = useDisclosure();
  const mayInvite = useMayEver('people.invite');
  const found = data ?? previousData;
  const seek = (text: string) => setAddress(text ? { search: text } : {}, { replace: true, preventScrollReset: true });
  const more = () => void fetchMore({ variables: { after: found?.people.pageInfo.endCursor ?? null } });
  return (
    <Page crumbs={[{ label: copy.title }]} actions={found && <Refused reason={mayInvite ? undefined : copy.inviteNotYours}><Button onClick={invite.open}>{copy.invite}</Button></Refused>}>
      <QueryStates data={found} error={error} onRetry={() => void refetch()} rows={10}>
        {({ people: { edges, totalCount } }) => (
          <>
            <Answer reason={search ? undefined : copy.reason}>{search ? copy.found(totalCount) : copy.answer(totalCount)}</Answer>
            <PeopleList people={edges.map(({ node }) => node)} total={totalCount} search={search} onSearch={seek} onMore={more} />
          </>
        )}
      </QueryStates>
      <InvitePerson opened={inviting} onClose={invite.close} />
    </Page>
  );
}
