import { useMutation } from '@apollo/client/react';
import { SignCompetenciesDocument, WithdrawCheckOffsDocument, type SignCompetenciesInput } from '@practicum/contract/client';
import { competenciesPage } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { newClientKey } from '../../app/client-key';
import { useFormAnswer } from '../../app/use-form-answer';
import { useNote } from '../../ui/undo-note';

/** Signs at once and offers to take it back. */
export function useSignCompetencies(setError: (field: string, message: string) => void) {
  const copy = useCopy(competenciesPage);
  const tell = useNote();
  const [sign] = useMutation(SignCompetenciesDocument, { refetchQueries: 'active' });
  const [withdraw] = useMutation(WithdrawCheckOffsDocument, { refetchQueries: 'active' });
  const { busy, said, send } = useFormAnswer(setError, ['date', 'subject', 'reason', 'placementId']);
  const signAll = (input: Omit<SignCompetenciesInput, 'clientKey'>, say: string, onDone: () => void) => send(
    async () => (await sign({ variables: { input: { ...input, clientKey: newClientKey() } } })).data?.signCompetencies,
    async ({ checkOffIds }) => {
      onDone();
      tell({ say, undo: () => void withdraw({ variables: { input: { checkOffIds: [...checkOffIds], reason: copy.takenBack } } }) });
    },
  );
  return { busy, said, signAll };
}
