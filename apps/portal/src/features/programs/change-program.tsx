import { useMutation, useQuery } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { ChangeProgramDocument, RuleEditionsDocument, type ProgramPageQuery } from '@practicum/contract/client';
import { choices, placementLabelNames, programAwardNames, programFieldNames, programPages } from '@practicum/copy';
import { placementLabels, programAwards, programFields } from '@practicum/domain';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { ManyField, SelectField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { FieldPair, SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';
import { credentialChoices } from './credential-choices';
import styles from './programs.module.css';
import { draftOf, recognitionInput } from './recognition-draft';
import { RecognitionFields } from './recognition-fields';

interface Changing { readonly program: NonNullable<ProgramPageQuery['program']>; readonly onClose: () => void }

/** What the program is called, what it is about, what it leads to, and who stands behind it. */
export function ChangeProgram({ opened, ...changing }: Changing & { readonly opened: boolean }) {
  const copy = useCopy(programPages);
  return <Sheet title={copy.change} opened={opened} onClose={changing.onClose}><ChangeProgramForm {...changing} /></Sheet>;
}

function ChangeProgramForm({ program, onClose }: Changing) {
  const copy = useCopy(programPages);
  const { language } = useLanguage();
  const tell = useNote();
  const [change] = useMutation(ChangeProgramDocument);
  const [recognition, setRecognition] = useState(() => draftOf(program));
  const { data } = useQuery(RuleEditionsDocument);
  const { name, field, award, placementLabel, credentials } = program;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name, field, award, placementLabel, credentials: [...credentials] },
    validate: { name: (text) => (text.trim() ? null : copy.missing) },
  });
  const { busy, said, send } = useFormAnswer((at, message) => form.setFieldError(at, message), ['name', 'credentials']);
  const submit = form.onSubmit((words) => send(
    async () => (await change({ variables: { input: { programId: program.id, ...words, ...recognitionInput(recognition) } } })).data?.changeProgram,
    async ({ program: changed }) => {
      tell({ say: copy.changed(changed.name) });
      onClose();
    },
  ));
  return (
    <SheetForm onSubmit={submit} action={copy.save} busy={busy} said={said}>
      <TextField label={copy.name} key={form.key('name')} {...form.getInputProps('name')} />
      <FieldPair>
        <SelectField label={copy.field} data={choices(language, programFields, programFieldNames)} allowDeselect={false} key={form.key('field')} {...form.getInputProps('field')} />
        <SelectField label={copy.award} data={choices(language, programAwards, programAwardNames)} allowDeselect={false} key={form.key('award')} {...form.getInputProps('award')} />
      </FieldPair>
      <SelectField label={copy.placementLabel} data={choices(language, placementLabels, placementLabelNames)} allowDeselect={false} key={form.key('placementLabel')} {...form.getInputProps('placementLabel')} />
      <ManyField label={copy.credentials} data={credentialChoices(data?.credentials ?? [])} searchable key={form.key('credentials')} {...form.getInputProps('credentials')} />
      <RecognitionFields draft={recognition} onChange={setRecognition} />
      <p className={styles.formNote}>{copy.changeNote}</p>
    </SheetForm>
  );
}
