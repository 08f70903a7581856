import type { ReactNode } from 'react';
import { PageLoading } from '../ui/states';
import { QueryFailed } from './query-failed';

/** What a page shows while its answer is on the way or does not come; an answer that is there stays while a newer one comes. */
export function QueryStates<Data>({ data, error, onRetry, rows, children }: {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Grey rows while waiting. */
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}) {
  if (data !== undefined) return children(data);
  if (error) return <QueryFailed error={error} onRetry={onRetry} />;
  return <PageLoading {...(rows === undefined ? {} : { rows })} />;
}
