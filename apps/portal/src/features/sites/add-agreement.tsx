import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { AddAgreementDocument, SitePageDocument } from '@practicum/contract/client';
import { sitePages } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { todayHere } from '../../field/today';
import { DateField, TextAreaField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { FieldPair, SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';
import { filledIn } from './filled-in';

interface Asked { readonly siteId: string; readonly onClose: () => void }

/** The contract under which a site takes students, or its renewal. */
export function AddAgreement({ opened, ...asked }: Asked & { readonly opened: boolean }) {
  const copy = useCopy(sitePages);
  return <Sheet title={copy.addAgreement} opened={opened} onClose={asked.onClose}><AddAgreementForm {...asked} /></Sheet>;
}

function AddAgreementForm({ siteId, onClose }: Asked) {
  const copy = useCopy(sitePages);
  const tell = useNote();
  const [add] = useMutation(AddAgreementDocument, { refetchQueries: [SitePageDocument] });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { startsOn: todayHere(), endsOn: '', note: '' },
    validate: { startsOn: (day) => (day ? null : copy.missing) },
  });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), ['startsOn', 'endsOn', 'note']);
  const submit = form.onSubmit(({ startsOn, ...rest }) => send(
    async () => (await add({ variables: { input: { siteId, startsOn, ...filledIn(rest) } } })).data?.addAgreement,
    async () => {
      tell({ say: copy.agreementAdded });
      onClose();
    },
  ));
  return (
    <SheetForm onSubmit={submit} action={copy.addAgreement} busy={busy} said={said}>
      <FieldPair>
        <DateField label={copy.startsOn} key={form.key('startsOn')} {...form.getInputProps('startsOn')} />
        <DateField label={copy.endsOn} description={copy.endsOnNote} inputWrapperOrder={['label', 'input', 'description', 'error']} key={form.key('endsOn')} {...form.getInputProps('endsOn')} />
      </FieldPair>
      <TextAreaField label={copy.note} key={form.key('note')} {...form.getInputProps('note')} />
    </SheetForm>
  );
}
