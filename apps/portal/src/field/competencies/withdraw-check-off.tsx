import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { WithdrawCheckOffsDocument } from '@practicum/contract/client';
import { competenciesPage } from '@practicum/copy';
import { useState, type FormEvent } from 'react';
import { useCopy } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { TextAreaField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import styles from './competencies.module.css';

/** Which signature is about to be withdrawn. */
export interface Withdrawing { readonly checkOffId: string; readonly text: string }

/** Withdraws one signature with a reason; it stays on file. */
export function WithdrawCheckOff({ withdrawing: { checkOffId, text }, onClose }: { readonly withdrawing: Withdrawing; readonly onClose: () => void }) {
  const copy = useCopy(competenciesPage);
  const tell = useNote();
  const [withdraw] = useMutation(WithdrawCheckOffsDocument, { refetchQueries: 'active' });
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const { busy, said, send } = useFormAnswer((_, message) => setFault(message), ['reason']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setFault(reason.trim() ? undefined : copy.reasonMissing);
    if (!reason.trim()) return;
    await send(
      async () => (await withdraw({ variables: { input: { checkOffIds: [checkOffId], reason: reason.trim() } } })).data?.withdrawCheckOffs,
      async () => {
        tell({ say: copy.withdrawn });
        onClose();
      },
    );
  };
  return (
    <Sheet title={copy.withdrawTitle} opened onClose={onClose} foot={<Button type="submit" form="withdraw-check-off" size="md" fullWidth loading={busy}>{copy.withdraw}</Button>}>
      <form id="withdraw-check-off" className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <p>{text}</p>
        <p className={styles.quiet}>{copy.withdrawText}</p>
        <TextAreaField label={copy.why} value={reason} error={fault} maxLength={500} onChange={(event) => setReason(event.currentTarget.value)} />
        {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      </form>
    </Sheet>
  );
}
