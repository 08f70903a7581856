import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { DropClaimDocument } from '@practicum/contract/client';
import { myPathPage } from '@practicum/copy';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useCopy } from '../app/language';
import { paths } from '../app/paths';
import { useFormAnswer } from '../app/use-form-answer';
import { TextAreaField } from '../ui/fields';
import { MainAction } from '../ui/main-action';
import { Sheet } from '../ui/sheet';
import { useNote } from '../ui/undo-note';
import { Band } from '../ui/verdict';

const FORM = 'drop-claim';

/** Lets an open claim of hours go, with a reason; what was said stays on record. */
export function DropClaim({ claimId, said: hours }: { readonly claimId: string; readonly said: string }) {
  const copy = useCopy(myPathPage);
  const note = useNote();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const [drop] = useMutation(DropClaimDocument, { refetchQueries: ['MyPathPage'] });
  const { busy, said, send } = useFormAnswer((_, message) => setError(message), ['reason']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void send(async () => (await drop({ variables: { input: { claimId, reason } } })).data?.dropClaim, async () => {
      setOpened(false);
      note({ say: copy.dropped });
      await navigate(paths.myPath);
    });
  };
  return (
    <>
      <Button variant="default" size="md" onClick={() => setOpened(true)}>{copy.drop}</Button>
      <Sheet title={copy.dropTitle} opened={opened} onClose={() => setOpened(false)} foot={<MainAction type="submit" form={FORM} loading={busy}>{copy.drop}</MainAction>}>
        <form id={FORM} onSubmit={submit} noValidate>
          <p style={{ marginBottom: 12 }}>{hours}. {copy.dropNote}</p>
          {said && <Band kind="late">{said}</Band>}
          <TextAreaField label={copy.dropReason} value={reason} maxLength={500} error={error} data-autofocus onChange={(event) => { setReason(event.currentTarget.value); setError(''); }} />
        </form>
      </Sheet>
    </>
  );
}
