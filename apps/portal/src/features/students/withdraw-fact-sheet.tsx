import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { StudentPageDocument, WithdrawFactDocument } from '@practicum/contract/client';
import { studentPage } from '@practicum/copy';
import { useState, type FormEvent } from 'react';
import { useCopy } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { TextAreaField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import styles from './students.module.css';

/** Takes a fact out of the record, with a reason; it stays on file. */
export function WithdrawFactSheet({ fact, onClose }: { readonly fact: { readonly id: string; readonly says: string } | undefined; readonly onClose: () => void }) {
  const copy = useCopy(studentPage);
  const tell = useNote();
  const [withdraw] = useMutation(WithdrawFactDocument, { refetchQueries: [StudentPageDocument] });
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const { busy, said, send } = useFormAnswer((_, message) => setFault(message), ['reason']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!fact || busy) return;
    setFault(reason.trim() ? undefined : copy.reasonMissing);
    if (!reason.trim()) return;
    await send(
      async () => (await withdraw({ variables: { input: { factId: fact.id, reason: reason.trim() } } })).data?.withdrawFact,
      async () => {
        tell({ say: copy.withdrawn });
        setReason('');
        onClose();
      },
    );
  };
  return (
    <Sheet title={copy.withdrawTitle} opened={fact !== undefined} onClose={onClose} foot={<Button type="submit" form="withdraw-fact" size="sm" fullWidth loading={busy}>{copy.withdraw}</Button>}>
      <form id="withdraw-fact" className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <p>{fact?.says}</p>
        <p className={styles.quiet}>{copy.withdrawText}</p>
        <TextAreaField label={copy.reason} value={reason} error={fault} onChange={(event) => setReason(event.currentTarget.value)} />
        {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      </form>
    </Sheet>
  );
}
