import { useMutation } from '@apollo/client/react';
import { ReleaseHeldResultDocument, StudentPageDocument, type HeldResult_CardFragment } from '@practicum/contract/client';
import { heldResultCard } from '@practicum/copy';
import { useState, type FormEvent } from 'react';
import { useCopy } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { PasswordField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';

/** The school's word that the externship is done, under the director's name and password. */
export function ReleaseSheet({ held: { credential, says }, enrollmentId, opened, onClose }: {
  readonly held: HeldResult_CardFragment;
  readonly enrollmentId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const copy = useCopy(heldResultCard);
  const tell = useNote();
  const [release] = useMutation(ReleaseHeldResultDocument, { refetchQueries: [StudentPageDocument] });
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string>();
  const { busy, said, send } = useFormAnswer((_, message) => setFault(message), ['password']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFault(password ? undefined : copy.passwordMissing);
    if (busy || !password) return;
    void send(
      async () => (await release({ variables: { input: { enrollmentId, credential, password } } })).data?.releaseHeldResult,
      async () => { tell({ say: copy.released(credential) }); onClose(); },
    );
  };
  return (
    <Sheet title={copy.release} opened={opened} onClose={onClose}>
      <SheetForm onSubmit={submit} action={copy.release} busy={busy} said={said}>
        <p>{says}</p>
        <p>{copy.releaseNote}</p>
        <PasswordField label={copy.password} autoComplete="current-password" value={password} error={fault} onChange={(event) => setPassword(event.currentTarget.value)} />
      </SheetForm>
    </Sheet>
  );
}
