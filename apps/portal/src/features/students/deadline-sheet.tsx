import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { SetReleaseDeadlineDocument, StudentPageDocument, type HeldResult_CardFragment } from '@practicum/contract/client';
import { heldResultCard } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { NumberField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';

/** How many days the school counts for a body whose own deadline is not known, and where that is written. */
export function DeadlineSheet({ held: { body, deadline }, opened, onClose }: { readonly held: HeldResult_CardFragment; readonly opened: boolean; readonly onClose: () => void }) {
  const copy = useCopy(heldResultCard);
  const tell = useNote();
  const [set] = useMutation(SetReleaseDeadlineDocument, { refetchQueries: [StudentPageDocument] });
  const form = useForm({ mode: 'uncontrolled', initialValues: { days: String(deadline?.days ?? ''), against: deadline?.against ?? '' } });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), ['days', 'against']);
  const submit = form.onSubmit(({ days, against }) => void send(
    async () => (await set({ variables: { input: { body, days: Math.trunc(Number(days)), against } } })).data?.setReleaseDeadline,
    async () => { tell({ say: copy.deadlineSet }); onClose(); },
  ));
  return (
    <Sheet title={copy.deadlineOf(body)} opened={opened} onClose={onClose}>
      <SheetForm onSubmit={submit} action={copy.setDeadline} busy={busy} said={said}>
        <p>{copy.deadlineNote}</p>
        <NumberField label={copy.days} min={1} allowDecimal={false} key={form.key('days')} {...form.getInputProps('days')} />
        <TextField label={copy.against} maxLength={500} key={form.key('against')} {...form.getInputProps('against')} />
      </SheetForm>
    </Sheet>
  );
}
