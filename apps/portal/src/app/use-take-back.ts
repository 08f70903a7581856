import { useMutation } from '@apollo/client/react';
import { HoursAwaitingLookDocument, TakeBackDecisionDocument, TodayPageDocument, WithdrawDecisionDocument } from '@practicum/contract/client';
import { portalCopy } from '@practicum/copy';
import { useNote } from '../ui/undo-note';
import { useCopy } from './language';

/** A decision of today: about the exceptions of an entry as it stands since, or about a requirement. */
export interface Decided {
  readonly timeEntryId?: string | null;
  readonly expectedVersion?: number | null;
  readonly decisionId?: string | null;
}

/** Takes back what was decided today, and tells what came of it. */
export function useTakeBack(): (decided: Decided) => Promise<void> {
  const { failed, takenBack } = useCopy(portalCopy);
  const tell = useNote();
  const refetchQueries = [TodayPageDocument, HoursAwaitingLookDocument];
  const [reopen] = useMutation(TakeBackDecisionDocument, { refetchQueries });
  const [withdraw] = useMutation(WithdrawDecisionDocument, { refetchQueries });
  return async ({ timeEntryId, expectedVersion, decisionId }) => {
    const ask = async () => {
      if (decisionId) return (await withdraw({ variables: { input: { decisionId } } })).data?.withdrawDecision;
      if (timeEntryId && expectedVersion) return (await reopen({ variables: { input: { timeEntryId, expectedVersion } } })).data?.takeBackDecision;
      return undefined;
    };
    const answer = await ask().catch(() => undefined);
    if (!answer) tell({ say: failed.partly });
    else tell({ say: answer.__typename === 'Refused' ? answer.refusals.map(({ message }) => message).join(' ') : takenBack });
  };
}
