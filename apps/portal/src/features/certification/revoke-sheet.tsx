import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RevokeCertificationDocument } from '@practicum/contract/client';
import { certificatePage } from '@practicum/copy';
import { useState, type FormEvent } from 'react';
import { useCopy } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { TextAreaField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';

/** Takes a certificate back, with a reason that anybody may read. */
export function RevokeSheet({ certificationId, opened, onClose }: { readonly certificationId: string; readonly opened: boolean; readonly onClose: () => void }) {
  const copy = useCopy(certificatePage);
  const tell = useNote();
  const [revoke] = useMutation(RevokeCertificationDocument);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const { busy, said, send } = useFormAnswer((_, message) => setFault(message), ['reason']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setFault(reason.trim() ? undefined : copy.reasonMissing);
    if (!reason.trim()) return;
    await send(
      async () => (await revoke({ variables: { input: { certificationId, reason: reason.trim() } } })).data?.revokeCertification,
      async ({ certification }) => {
        tell({ say: copy.revokedNote(certification.number) });
        onClose();
      },
    );
  };
  return (
    <Sheet title={copy.revokeTitle} opened={opened} onClose={onClose} foot={<Button type="submit" form="revoke-certification" size="sm" fullWidth loading={busy}>{copy.revokeAct}</Button>}>
      <form id="revoke-certification" onSubmit={(event) => void submit(event)} noValidate>
        <TextAreaField label={copy.revokeReason} description={copy.revokeReasonNote} value={reason} error={fault} onChange={(event) => setReason(event.currentTarget.value)} />
        {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      </form>
    </Sheet>
  );
}
