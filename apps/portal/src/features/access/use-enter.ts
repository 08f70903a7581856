import { useApolloClient } from '@apollo/client/react';
import { ViewerDocument, type Session_ViewerFragment } from '@practicum/contract/client';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../app/paths';

/** Only addresses of this portal are gone back to: another site's would be a trap. */
const within = (address: string | null): string => (address?.startsWith('/') && !address.startsWith('//') && !address.includes('\\') ? address : paths.home);

/** What follows a sign-in: nothing of the person before stays in memory, and the page that was asked for opens. */
export function useEnter(): (viewer: Session_ViewerFragment) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return async (viewer) => {
    await client.clearStore();
    client.writeQuery({ query: ViewerDocument, data: { __typename: 'Query', viewer } });
    await navigate(within(search.get('next')), { replace: true });
  };
}
