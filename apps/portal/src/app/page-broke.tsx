import { portalCopy } from '@practicum/copy';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Failed } from '../ui/states';
import { useCopy } from './language';
import { NotFound } from './not-found';

/** A page that threw, or whose file a newer release took away: loading again is the way out. */
export function PageBroke() {
  const error = useRouteError();
  const copy = useCopy(portalCopy).failed;
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return <div style={{ padding: '0 24px' }}><Failed title={copy.crashTitle} onRetry={() => window.location.reload()}>{copy.crash}</Failed></div>;
}
