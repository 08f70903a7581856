import { portalCopy } from '@practicum/copy';
import { failureOf, requestIdOf } from '../apollo/failure';
import { Failed } from '../ui/states';
import { useCopy } from './language';
import { NotAllowed } from './not-allowed';

const RETRY_SECONDS = 12;

/** What a page shows when its query did not answer: try again, or whose page this is. */
export function QueryFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const copy = useCopy(portalCopy).failed;
  const failure = failureOf(error);
  if (failure === 'not-allowed') return <NotAllowed />;
  return (
    <Failed
      title={failure === 'try-again' ? copy.busyTitle : copy.title} onRetry={onRetry}
      retryAfterSeconds={{ seconds: RETRY_SECONDS, say: copy.trying }} help={requestIdOf(error) ? copy.help : undefined} quote={requestIdOf(error)}
    >
      {copy.text}
    </Failed>
  );
}
