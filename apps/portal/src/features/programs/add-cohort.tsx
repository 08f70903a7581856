import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { AddCohortDocument, ProgramPageDocument } from '@practicum/contract/client';
import { programPages } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { todayHere } from '../../field/today';
import { DateField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { FieldPair, SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';

interface Asked { readonly programId: string; readonly onClose: () => void }

/** Students who will start together. */
export function AddCohort({ opened, ...asked }: Asked & { readonly opened: boolean }) {
  const copy = useCopy(programPages);
  return <Sheet title={copy.addCohort} opened={opened} onClose={asked.onClose}><AddCohortForm {...asked} /></Sheet>;
}

function AddCohortForm({ programId, onClose }: Asked) {
  const copy = useCopy(programPages);
  const tell = useNote();
  const [add] = useMutation(AddCohortDocument, { refetchQueries: [ProgramPageDocument] });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', startsOn: todayHere(), expectedCompletionOn: '' },
    validate: { name: (name) => (name.trim() ? null : copy.missing), startsOn: (day) => (day ? null : copy.missing) },
  });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), ['name', 'startsOn', 'expectedCompletionOn']);
  const submit = form.onSubmit(({ name, startsOn, expectedCompletionOn }) => send(
    async () => (await add({ variables: { input: { programId, name, startsOn, ...(expectedCompletionOn ? { expectedCompletionOn } : {}) } } })).data?.addCohort,
    async ({ cohort }) => {
      tell({ say: copy.added(cohort.name) });
      onClose();
    },
  ));
  return (
    <SheetForm onSubmit={submit} action={copy.addCohort} busy={busy} said={said}>
      <TextField label={copy.cohortName} description={copy.cohortNameNote} key={form.key('name')} {...form.getInputProps('name')} />
      <FieldPair>
        <DateField label={copy.startsOn} key={form.key('startsOn')} {...form.getInputProps('startsOn')} />
        <DateField label={copy.expectedCompletionOn} key={form.key('expectedCompletionOn')} {...form.getInputProps('expectedCompletionOn')} />
      </FieldPair>
    </SheetForm>
  );
}
