import { useQuery } from '@apollo/client/react';
import { ViewerDocument, type Session_ViewerFragment } from '@practicum/contract/client';
import type { Ability } from '@practicum/domain';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { PageLoading } from '../ui/states';
import { useLanguage } from './language';
import { QueryFailed } from './query-failed';
import { paths } from './paths';

export type Viewer = Session_ViewerFragment;
const ViewerContext = createContext<Viewer | undefined>(undefined);

/** Whoever is signed in. Stands inside the gate, so somebody is. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer stands behind the sign-in gate.');
  return viewer;
}

/** Whether the viewer's role may ever do a thing; what holds for one row is its own `viewerCan`. */
export function useMayEver(ability: Ability): boolean {
  return useViewer().can.includes(ability);
}

/** Lets in whoever is signed in; others go to the sign-in page and come back here afterwards. */
export function SignInGate({ children }: { readonly children: ReactNode }) {
  const { data, error, loading, refetch } = useQuery(ViewerDocument);
  const here = useLocation();
  const { adopt } = useLanguage();
  // People of the demo are made up; whoever looks around as one of them keeps their own language.
  const accountLanguage = data?.viewer?.active?.demo ? undefined : data?.viewer?.locale;
  useEffect(() => { if (accountLanguage) adopt(accountLanguage); }, [accountLanguage, adopt]);
  if (data?.viewer) return <ViewerContext value={data.viewer}>{children}</ViewerContext>;
  if (loading) return <main style={{ padding: 24 }}><PageLoading /></main>;
  if (error) return <main style={{ padding: 24 }}><QueryFailed error={error} onRetry={() => void refetch()} /></main>;
  const back = `${here.pathname}${here.search}`;
  return <Navigate replace to={back === paths.home ? paths.signIn : `${paths.signIn}?next=${encodeURIComponent(back)}`} />;
}
