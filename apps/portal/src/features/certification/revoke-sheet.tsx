import { useMutation } from '@apollo/client/react';
import { AskRevocationDocument, ConfirmRevocationDocument } from '@practicum/contract/client';
import { certificatePage } from '@practicum/copy';
import type { FormEvent } from 'react';
import { useCopy } from '../../app/language';
import { ReasonSheet } from '../../app/reason-sheet';
import { useFormAnswer } from '../../app/use-form-answer';
import { Sheet } from '../../ui/sheet';
import { SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';
import { useStepUp } from './use-step-up';

interface SheetProps {
  readonly certificationId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks to take a certificate back, with a reason that anybody will read once another person confirms. */
export function AskRevocationSheet({ certificationId, opened, onClose }: SheetProps) {
  const copy = useCopy(certificatePage);
  const [ask] = useMutation(AskRevocationDocument);
  return (
    <ReasonSheet
      words={{ title: copy.revokeTitle, reason: copy.revokeReason, hint: copy.revokeReasonNote, missing: copy.reasonMissing, action: copy.revokeAct, done: copy.askedNote }}
      opened={opened} onClose={onClose} send={async (reason) => (await ask({ variables: { input: { certificationId, reason } } })).data?.askRevocation}
    />
  );
}

/** The second person confirms: from then on it counts no more. */
export function ConfirmRevocationSheet({ certificationId, reason, opened, onClose }: SheetProps & { readonly reason: string }) {
  const copy = useCopy(certificatePage);
  const tell = useNote();
  const stepUp = useStepUp();
  const [confirm] = useMutation(ConfirmRevocationDocument);
  const { busy, said, send } = useFormAnswer((_, message) => stepUp.refuse(message), ['password']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const password = stepUp.given();
    if (busy || password === undefined) return;
    await send(
      async () => (await confirm({ variables: { input: { certificationId, password } } })).data?.confirmRevocation,
      async ({ certification }) => {
        tell({ say: copy.revokedNote(certification.number) });
        onClose();
      },
    );
  };
  return (
    <Sheet title={copy.confirmTitle} opened={opened} onClose={onClose}>
      <SheetForm onSubmit={(event) => void submit(event)} action={copy.confirmAct} busy={busy} said={said}>
        <p>{copy.revokeReason}: {reason}</p>
        <p>{copy.confirmText}</p>
        {stepUp.field}
      </SheetForm>
    </Sheet>
  );
}
