import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { AddPreceptorDocument, SitePageDocument } from '@practicum/contract/client';
import { choices, sitePages, supervisorQualificationNames } from '@practicum/copy';
import { supervisorQualifications } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { SelectField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { FieldPair, SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';
import { filledIn } from './filled-in';

interface Asked { readonly siteId: string; readonly onClose: () => void }

/** Somebody at the site who supervises and signs. */
export function AddPreceptor({ opened, ...asked }: Asked & { readonly opened: boolean }) {
  const copy = useCopy(sitePages);
  return <Sheet title={copy.addPreceptor} opened={opened} onClose={asked.onClose}><AddPreceptorForm {...asked} /></Sheet>;
}

function AddPreceptorForm({ siteId, onClose }: Asked) {
  const copy = useCopy(sitePages);
  const { language } = useLanguage();
  const tell = useNote();
  const [add] = useMutation(AddPreceptorDocument, { refetchQueries: [SitePageDocument] });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { givenName: '', familyName: '', email: '', qualification: null as string | null, licence: '' },
    validate: { givenName: (name) => (name.trim() ? null : copy.missing), familyName: (name) => (name.trim() ? null : copy.missing) },
  });
  const { busy, said, send } = useFormAnswer((field, message) => form.setFieldError(field, message), ['givenName', 'familyName', 'email', 'qualification', 'licence']);
  const submit = form.onSubmit(({ givenName, familyName, ...rest }) => send(
    async () => (await add({ variables: { input: { siteId, givenName, familyName, ...filledIn(rest) } } })).data?.addPreceptor,
    async () => {
      tell({ say: copy.added(`${givenName} ${familyName}`) });
      onClose();
    },
  ));
  return (
    <SheetForm onSubmit={submit} action={copy.addPreceptor} busy={busy} said={said}>
      <FieldPair>
        <TextField label={copy.givenName} key={form.key('givenName')} {...form.getInputProps('givenName')} />
        <TextField label={copy.familyName} key={form.key('familyName')} {...form.getInputProps('familyName')} />
      </FieldPair>
      <TextField label={copy.email} description={copy.emailNote} type="email" key={form.key('email')} {...form.getInputProps('email')} />
      <SelectField label={copy.qualification} data={choices(language, supervisorQualifications, supervisorQualificationNames)} allowDeselect key={form.key('qualification')} {...form.getInputProps('qualification')} />
      <TextField label={copy.licence} key={form.key('licence')} {...form.getInputProps('licence')} />
    </SheetForm>
  );
}
